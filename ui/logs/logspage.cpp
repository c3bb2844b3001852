// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/logs/logspage.h"

#include "ui/logs/logdelegate.h"
#include "ui/logs/loglist.h"
#include "ui/logs/ownfolder.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSaveFile>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace foyer {

LogsPage::LogsPage(Program &program, QWidget *parent)
    : Page(QStringLiteral("logs"), tr("Log"), QStringLiteral("journal"), parent)
    , m_program(program)
    , m_list(new LogList(program.log(), this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_nothing(new EmptyState(QStringLiteral("journal"), tr("Nothing was logged yet."), this))
    , m_noMatch(new EmptyState(QStringLiteral("search"), tr("No line matches."), this))
{
    buildHeader();
    buildTable();
    m_nothing->setDetail(tr("What Foyer does and what goes wrong appears here at once. Keys and "
                            "sign-ins are left out."));
    m_noMatch->setAction(tr("Show all"));
    connect(m_noMatch, &EmptyState::actionTriggered, this, [this] {
        searchField()->clear();
        m_level->setCurrentIndex(0);
    });
    for (QWidget *page : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nothing),
                          static_cast<QWidget *>(m_noMatch)})
        m_stack->addWidget(page);
    auto *note = new PlainLabel(this);
    note->setObjectName(QStringLiteral("logsNote"));
    note->setSecondary(true);
    note->setWordWrap(true);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note = note;
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(Theme::spacing(5), 0, Theme::spacing(5), Theme::spacing(3));
    inset->setSpacing(Theme::spacing(2));
    inset->addWidget(m_stack, 1);
    inset->addWidget(m_note);
    contentLayout()->addLayout(inset, 1);
    say({});
    updateContents();
}

void LogsPage::buildHeader()
{
    SearchField *search = addSearch(tr("Filter the log"));
    search->setMinimumWidth(Theme::spacing(44));
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list->setText(text);
        updateContents();
    });
    m_level = new QComboBox(this);
    m_level->setObjectName(QStringLiteral("logsLevel"));
    m_level->setAccessibleName(tr("Least level"));
    m_level->addItems(
        {tr("Everything"), tr("No details"), tr("Warnings and errors"), tr("Errors only")});
    connect(m_level, &QComboBox::currentIndexChanged, this, [this](int level) {
        m_list->setSeverity(level);
        updateContents();
    });
    addFilter(m_level);
    const auto button = [this](const char *name, const char *icon, const QString &text,
                               const QString &toolTip) {
        auto *made = new QToolButton(this);
        made->setObjectName(QString::fromLatin1(name));
        made->setIcon(themedIcon(QString::fromLatin1(icon)));
        made->setAccessibleName(text);
        made->setToolTip(toolTip);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setFixedSize(Theme::controlHeight, Theme::controlHeight);
        addTool(made);
        return made;
    };
    m_copy = button("logsCopy", "copy", tr("Copy the log"),
                    tr("Copy the chosen lines, or all that are shown"));
    connect(m_copy, &QToolButton::clicked, this, &LogsPage::copy);
    m_save = button("logsSave", "save", tr("Save the log"), tr("Save the lines that are shown"));
    connect(m_save, &QToolButton::clicked, this, &LogsPage::save);
    auto *folder = button("logsFolder", "folder", tr("Open the folder of the log files"),
                          tr("Open the folder of the log files, also of earlier runs"));
    folder->setEnabled(!m_program.logFolder().isEmpty());
    connect(folder, &QToolButton::clicked, this, &LogsPage::openFolder);
}

void LogsPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("logsTable"));
    m_table->setAccessibleName(tr("Log"));
    m_table->setModel(m_list);
    m_table->setItemDelegate(new LogDelegate(m_table));
    setUpPlainTable(*m_table, LogDelegate::rowHeight(fontMetrics()));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->setMinimumSectionSize(0);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const auto width = [this](const QString &widest) {
        return m_table->fontMetrics().horizontalAdvance(widest) + Theme::spacing(5);
    };
    header->resizeSection(LogModel::Time, width(QStringLiteral("00:00:00.000")));
    header->resizeSection(LogModel::Level, width(QStringLiteral("Warnung 00")));
    header->resizeSection(LogModel::Category, width(QStringLiteral("foyer.account")));
    header->setSectionResizeMode(LogModel::Text, QHeaderView::Stretch);
    m_table->installEventFilter(this);

    connect(m_list, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        m_follows = bar->value() >= bar->maximum();
    });
    connect(m_list, &QAbstractItemModel::rowsInserted, this, [this] {
        updateContents();
        if (m_follows)
            m_table->scrollToBottom();
    });
    connect(m_list, &QAbstractItemModel::rowsRemoved, this, &LogsPage::updateContents);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                say(current.data(LogModel::LineRole).toString()); // cells cut long texts
            });
    m_table->scrollToBottom();
}

QWidget *LogsPage::firstFocus()
{
    return m_stack->currentWidget() == m_table ? static_cast<QWidget *>(m_table) : searchField();
}

void LogsPage::updateContents()
{
    const int shown = m_list->rowCount();
    const int total = m_program.log().rowCount();
    m_stack->setCurrentWidget(shown > 0    ? static_cast<QWidget *>(m_table)
                              : total == 0 ? m_nothing
                                           : m_noMatch);
    searchField()->setMatchCount(shown, total);
    m_copy->setEnabled(shown > 0);
    m_save->setEnabled(shown > 0);
}

void LogsPage::say(const QString &text)
{
    m_note->setText(text.isEmpty() ? tr("Keys and sign-ins are left out. Names of devices may "
                                        "appear: read before you pass it on.")
                                   : text);
}

QString LogsPage::copiedText(int lines) const
{
    return lines == 1 ? tr("Copied one line.") : tr("Copied %n lines.", nullptr, lines);
}

void LogsPage::copy()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        QGuiApplication::clipboard()->setText(m_list->lines());
        say(copiedText(m_list->rowCount()));
        return;
    }
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const QModelIndex &row : std::as_const(rows))
        text += row.data(LogModel::LineRole).toString() + u'\n';
    QGuiApplication::clipboard()->setText(text);
    say(copiedText(int(rows.size())));
}

void LogsPage::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Text (*.log *.txt)"));
    dialog->setDefaultSuffix(QStringLiteral("log"));
    dialog->selectFile(QStringLiteral("foyer.log"));
    connect(dialog, &QFileDialog::fileSelected, this, &LogsPage::saveTo);
    dialog->open();
}

bool LogsPage::saveTo(const QString &file)
{
    QSaveFile target(file);
    const bool isSaved = target.open(QIODevice::WriteOnly) &&
                         target.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         target.write(m_list->lines().toUtf8()) >= 0 && target.commit();
    say(isSaved ? tr("Saved.") : tr("The log could not be saved there."));
    return isSaved;
}

void LogsPage::openFolder()
{
    if (!foyer::openFolder(m_program.logFolder()))
        say(tr("The folder could not be opened."));
}

bool LogsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy(); // the view itself would copy one cell
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace foyer
