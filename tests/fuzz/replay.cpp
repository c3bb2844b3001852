// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/target.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <csignal>
#include <random>

// The same targets without libFuzzer, with any compiler: every file of the corpus (among them every
// input that once broke something), then the same few thousand changes of them in each run.

namespace {

constexpr int rounds = 20'000;
constexpr qint64 longestMs = 4'000; // on a busy machine fewer rounds have to do
constexpr qsizetype longestInput = 16 * 1024;

const QByteArray *underTest = nullptr;

/// The input that broke it, to be put into the corpus: base64 -d.
void tellInput(int)
{
    if (underTest)
        std::fprintf(stderr, "input, base64: %s\n", underTest->toBase64().constData());
}

void run(const QByteArray &input)
{
    underTest = &input;
    // A copy of exactly this size: reading past its end is noticed.
    const std::vector<std::uint8_t> bytes(input.cbegin(), input.cend());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

class Mutator
{
public:
    explicit Mutator(const QList<QByteArray> &seeds)
        : m_seeds(seeds)
    {
    }

    QByteArray next()
    {
        QByteArray input = any();
        const int changes = 1 + number(4);
        for (int i = 0; i < changes; ++i)
            change(input);
        return input.left(longestInput);
    }

private:
    int number(qsizetype below) { return below < 1 ? 0 : int(m_random() % quint32(below)); }
    QByteArray any() { return m_seeds.at(number(m_seeds.size())); }

    void change(QByteArray &input)
    {
        static const QByteArray strange("\0\x01\x7f\x80\xff\"\\{}[],:%@#?/&= \n09-eE.", 29);
        const qsizetype at = number(input.size() + 1);
        switch (number(7)) {
        case 0: input.insert(at, strange.at(number(strange.size()))); break;
        case 1: input.remove(at, 1 + number(8)); break;
        case 2: input.truncate(at); break;
        case 3: input.insert(at, any().mid(number(64), 1 + number(32))); break;
        case 4: input.insert(at, input.mid(number(input.size()), 1 + number(64))); break;
        case 5:
            if (at < input.size())
                input[at] = strange.at(number(strange.size()));
            break;
        default:
            if (at < input.size())
                input[at] = char(input.at(at) ^ (1 << number(8)));
            break;
        }
    }

    const QList<QByteArray> &m_seeds;
    std::mt19937 m_random{20'240'613}; // the same in every run and with every library
};

} // namespace

int main(int argc, char **argv)
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    std::signal(SIGABRT, &tellInput); // then it ends as it would have
    QList<QByteArray> seeds;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QFile::decodeName(argv[i]));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return EXIT_FAILURE;
            std::fprintf(stderr, "%s\n", qPrintable(name));
            const QByteArray input = file.readAll();
            seeds << input;
            run(input);
        }
    }
    if (seeds.isEmpty()) {
        std::fprintf(stderr, "no corpus\n");
        return EXIT_FAILURE;
    }
    Mutator mutator(seeds);
    QElapsedTimer timer;
    timer.start();
    int done = 0;
    QByteArray input;
    for (; done < rounds && timer.elapsed() < longestMs; ++done) {
        input = mutator.next();
        run(input);
    }
    std::printf("%d files and %d changes of them\n", int(seeds.size()), done);
    return EXIT_SUCCESS;
}
