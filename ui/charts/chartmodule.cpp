// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartmodule.h"

#include "foyer_config.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

#ifdef FOYER_CHARTS_FILE
#include <QFile>
#include <QLibrary>
#else
extern "C" foyer::ChartPlot *foyerChartPlot(const char *version, QWidget *parent);
#endif

namespace foyer {

namespace {

using Make = ChartPlot *(*)(const char *version, QWidget *parent);

#ifdef FOYER_CHARTS_FILE
Make findModule()
{
    // Never by its bare name: what the system finds somewhere need not be ours. Where Qt looks for
    // its plug-ins includes the folder of the program.
    QStringList files{QString(QCoreApplication::applicationDirPath() +
                              QStringLiteral("/" FOYER_CHARTS_FOLDER "/" FOYER_CHARTS_FILE))};
    const QStringList folders = QCoreApplication::libraryPaths();
    for (const QString &folder : folders)
        files << QString(folder + QStringLiteral("/" FOYER_CHARTS_FILE));
    for (const QString &file : std::as_const(files)) {
        if (!QFile::exists(file))
            continue;
        QLibrary module(file);
        if (const auto make = reinterpret_cast<Make>(module.resolve("foyerChartPlot")))
            return make;
        qWarning().noquote() << "charts cannot be drawn:" << module.errorString();
    }
    return nullptr;
}
#else
Make findModule()
{
    return &foyerChartPlot;
}
#endif

/// Keeps what it is told about the view and draws nothing; ChartPane says why.
class MissingPlot final : public ChartPlot
{
public:
    explicit MissingPlot(QWidget *parent)
        : m_widget(new QWidget(parent))
    {
    }

    [[nodiscard]] bool canDraw() const override { return false; }
    [[nodiscard]] QWidget *widget() const override { return m_widget; }
    void setSeries(const QList<ChartSeries> &, const QTimeZone &) override {}
    void append(const QString &, const Series::Point &) override {}
    void setBounds(qint64 from, qint64 to) override
    {
        m_from = from;
        m_to = std::max(to, from + 1);
        setView(from, to);
    }
    void setView(qint64 from, qint64 to) override
    {
        m_viewFrom = std::clamp(from, m_from, m_to - 1);
        m_viewTo = std::clamp(to, m_viewFrom + 1, m_to);
    }
    void fitValues() override {}
    [[nodiscard]] qint64 viewFrom() const override { return m_viewFrom; }
    [[nodiscard]] qint64 viewTo() const override { return m_viewTo; }
    void setColours(const Colours &, const QFont &) override {}
    void drawNow() override {}
    [[nodiscard]] QRect plotRect() const override { return {}; }
    [[nodiscard]] double xOf(qint64) const override { return 0; }
    [[nodiscard]] qint64 timeAt(double) const override { return m_viewFrom; }
    [[nodiscard]] std::optional<double> yOf(const QString &, double) const override { return {}; }
    bool savePng(const QString &) override { return false; }
    bool savePdf(const QString &, const QString &) override { return false; }

private:
    QWidget *m_widget;
    qint64 m_from = 0, m_to = 1, m_viewFrom = 0, m_viewTo = 1;
};

} // namespace

std::unique_ptr<ChartPlot> makeChartPlot(QWidget *parent)
{
    static const Make make = findModule();
    if (std::unique_ptr<ChartPlot> plot{make ? make(FOYER_VERSION, parent) : nullptr})
        return plot;
    return std::make_unique<MissingPlot>(parent);
}

} // namespace foyer
