// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The register check for as long as one likes: foyer-soak [--seeds N] [--minutes N] [--first SEED]
// [--lanes N] [--scale N]. Exit code 1 when a seed failed; ./dev soak builds and starts it.

#include "register/campaign.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

namespace {

using namespace foyer::test;

void say(const QString &words)
{
    std::fprintf(stdout, "%s\n", qPrintable(words));
    std::fflush(stdout);
}

CampaignOptions optionsFrom(const QCommandLineParser &parser)
{
    CampaignOptions options;
    options.seeds = parser.value(QStringLiteral("seeds")).toInt();
    options.minutes = parser.value(QStringLiteral("minutes")).toInt();
    options.firstSeed = parser.value(QStringLiteral("first")).toUInt();
    options.lanes = std::max(1, parser.value(QStringLiteral("lanes")).toInt());
    options.scale = std::max(1.0, parser.value(QStringLiteral("scale")).toDouble());
    options.tellsProgress = true;
    // Minutes without a number of seeds: until the time is over.
    if (options.minutes > 0 && !parser.isSet(QStringLiteral("seeds")))
        options.seeds = 0;
    return options;
}

int report(const Campaign &campaign)
{
    constexpr size_t mostStories = 3;
    for (size_t i = 0; i < campaign.failures().size(); ++i) {
        const Campaign::Failure &failure = campaign.failures()[i];
        say(QStringLiteral("seed %1: %2\n  repeat: ./dev soak --first %1 --seeds 1")
                .arg(failure.seed)
                .arg(failure.violations.join(QLatin1String("; "))));
        if (i < mostStories)
            say(failure.story.join(QLatin1Char('\n')));
    }
    say(campaign.summary());
    return campaign.failures().empty() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("foyer.*=false\nqt.*=false"));
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto option = [&](const char *name, const char *words, const char *byDefault) {
        parser.addOption({QLatin1String(name), QLatin1String(words), QStringLiteral("N"),
                          QLatin1String(byDefault)});
    };
    option("seeds", "how many runs of 60 simulated seconds", "5000");
    option("minutes", "stop after so many minutes of real time", "0");
    option("first", "the first seed", "1");
    option("lanes", "runs side by side", "32");
    option("scale", "simulated time per real time", "10");
    parser.process(application);

    Campaign campaign(optionsFrom(parser));
    QObject::connect(
        &campaign, &Campaign::finished, &application,
        [&campaign] { QCoreApplication::exit(report(campaign)); }, Qt::QueuedConnection);
    campaign.start();
    return application.exec();
}
