// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartpane.h"

#include "ui/charts/chartkey.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintable.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace foyer {

namespace {
constexpr int timeWidth = 150, valueWidth = 150;
constexpr double zoomStep = 1.6;
} // namespace

ChartPane::ChartPane(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_chart(new Chart(accessibleName, this))
    , m_table(new QTableView(this))
    , m_stack(new QStackedWidget(this))
    , m_bar(new QWidget(this))
    , m_tools(new QHBoxLayout)
    , m_name(name)
    , m_fileName(name)
{
    m_chart->setObjectName(name + QStringLiteral("Chart"));
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setAccessibleName(tr("%1, as a table").arg(accessibleName));
    m_table->setModel(&m_model);
    setUpPlainTable(*m_table, Theme::controlHeight);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->horizontalHeader()->setDefaultSectionSize(valueWidth);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);

    m_tools->setSpacing(Theme::spacing(1));
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, Theme::spacing(2));
    bar->setSpacing(Theme::spacing(1));
    bar->addLayout(m_tools);
    bar->addStretch(1);
    addTool(QStringLiteral("plus"), tr("Zoom in"), [this] { m_chart->zoomBy(zoomStep); });
    addTool(QStringLiteral("minus"), tr("Zoom out"), [this] { m_chart->zoomBy(1 / zoomStep); });
    addTool(QStringLiteral("undo"), tr("Show the whole period"), [this] { m_chart->showAll(); });
    m_asTable = addTool(QStringLiteral("table"), tr("Data table"), {});
    m_asTable->setObjectName(name + QStringLiteral("ShowTable"));
    m_asTable->setCheckable(true);
    connect(m_asTable, &QToolButton::toggled, this, &ChartPane::showTable);
    auto *menu = new QMenu(this);
    for (const auto &[kind, text] : {std::pair{QStringLiteral("csv"), tr("Values (CSV) …")},
                                     std::pair{QStringLiteral("png"), tr("Picture (PNG) …")},
                                     std::pair{QStringLiteral("pdf"), tr("Picture (PDF) …")}}) {
        if (!m_chart->canDraw() && kind != QLatin1String("csv"))
            continue;
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, kind = kind] { askAndSave(kind); });
    }
    QToolButton *save = addTool(QStringLiteral("save"), tr("Export"), {});
    save->setObjectName(name + QStringLiteral("Export"));
    save->setMenu(menu);
    save->setPopupMode(QToolButton::InstantPopup);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    if (!m_chart->canDraw())
        doWithoutChart();
}

void ChartPane::doWithoutChart()
{
    showTable(true);
    const QList<QToolButton *> tools = m_bar->findChildren<QToolButton *>();
    for (QToolButton *tool : tools)
        tool->setVisible(tool->menu() != nullptr);
    auto *why =
        new MessageBar(MessageBar::Kind::Warning,
                       tr("Charts cannot be drawn: a part of the program is missing."), this);
    why->setObjectName(m_name + QStringLiteral("NoChart"));
    why->setDetail(tr("The table shows the same values. Installing the program again brings the "
                      "charts back."));
    why->setClosable(false);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, why);
}

QToolButton *ChartPane::addTool(const QString &icon, const QString &text, std::function<void()> act)
{
    auto *button = new QToolButton(m_bar);
    button->setIcon(themedIcon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    if (act)
        connect(button, &QToolButton::clicked, this, std::move(act));
    m_bar->layout()->addWidget(button);
    return button;
}

void ChartPane::setSeries(const QList<ChartSeries> &series, qint64 from, qint64 to,
                          const QTimeZone &zone)
{
    m_chart->setSeries(series, from, to, zone);
    m_model.setSeries(series, m_chart->timeZone());
    m_table->setColumnWidth(0, timeWidth);
    if (m_key)
        m_key->setSeries(series);
}

void ChartPane::append(const QString &id, const Series::Point &point)
{
    m_chart->append(id, point);
    m_model.append(id, point);
}

void ChartPane::showKey()
{
    if (m_key)
        return;
    m_key = new ChartKey(m_bar);
    m_tools->addWidget(m_key, 1);
}

void ChartPane::showTable(bool isTable)
{
    m_asTable->setChecked(isTable);
    m_stack->setCurrentWidget(isTable ? static_cast<QWidget *>(m_table) : m_chart);
}

void ChartPane::askAndSave(const QString &kind)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export the chart"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kind);
    dialog->setNameFilter(kind.toUpper() + QStringLiteral(" (*.") + kind + QLatin1Char(')'));
    QString name = m_fileName;
    for (QChar &c : name) { // names of devices are anything
        if (QStringLiteral("/\\:*?\"<>|").contains(c) || c.unicode() < 0x20)
            c = QLatin1Char('-');
    }
    dialog->selectFile(name.left(100) + QLatin1Char('.') + kind);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kind](const QString &file) { tell(save(kind, file), file); });
    dialog->open();
}

void ChartPane::tell(bool isSaved, const QString &file)
{
    delete m_message;
    m_message = new MessageBar(
        isSaved ? MessageBar::Kind::Info : MessageBar::Kind::Failure,
        isSaved ? tr("Exported to %1").arg(file) : tr("%1 could not be written").arg(file), this);
    connect(m_message, &MessageBar::closed, this, [this] {
        m_message->deleteLater();
        m_message = nullptr;
    });
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_message);
}

bool ChartPane::save(const QString &kind, const QString &file)
{
    if (kind == QLatin1String("png"))
        return m_chart->savePng(file);
    if (kind == QLatin1String("pdf"))
        return m_chart->savePdf(file);
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) &&
           out.write(chartCsv(m_chart->series(), m_chart->timeZone())) >= 0 && out.commit();
}

} // namespace foyer
