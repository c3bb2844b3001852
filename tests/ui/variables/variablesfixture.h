// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/pageprogram.h"
#include "ui/theme/theme.h"
#include "ui/variables/variablespage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace foyer {

inline Variable variable(const char *id, const QString &name, const Value &value)
{
    Variable result;
    result.id = QString::fromLatin1(id);
    result.name = name;
    result.value = value;
    result.type = value.boolean()  ? Variable::Type::Boolean
                  : value.number() ? Variable::Type::Number
                                   : Variable::Type::String;
    return result;
}

inline const QString hostileName = QStringLiteral("<img src=/etc/x.png> & <b>bold</b> %1 %n");

/// A variables page with four variables, one of them with a hostile name, before a LoopbackHub.
class VariablesFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, Theme::Scheme::Light); }

    void init()
    {
        m_program = std::make_unique<PageProgram>();
        HomeSnapshot snapshot;
        snapshot.devices.emplace();
        snapshot.zones.emplace();
        snapshot.variables = std::vector<Variable>{
            variable("guests", QStringLiteral("Guest mode"), Value(false)),
            variable("target", QStringLiteral("Evening temperature"), Value(20.5)),
            variable("message", QStringLiteral("Welcome text"), Value(QStringLiteral("Hello"))),
            variable("hostile", hostileName, Value(QStringLiteral("<table width=100000>"))),
        };
        m_program->home().apply(snapshot);
        // A hub reports what it took.
        connect(&m_program->variableWriter(), &VariableWriter::valueConfirmed, m_program.get(),
                [this](const QString &id, const Value &value) {
                    Variable taken = *m_program->home().variable(id);
                    taken.value = value;
                    m_program->home().upsertVariable(taken);
                });
        m_program->home().setStale(false);
        m_page = std::make_unique<VariablesPage>(*m_program, m_program->uiWords());
        m_page->resize(pageSize);
        m_page->show();
        m_page->activateWindow();
        QTRY_VERIFY(m_page->isActiveWindow());
        m_table = m_page->findChild<QTableView *>(QStringLiteral("variableTable"));
        QVERIFY(m_table);
        m_table->setFocus();
    }

    void cleanup()
    {
        m_page.reset();
        m_program.reset();
    }

protected:
    [[nodiscard]] QModelIndex cell(const char *id, int column) const
    {
        const QAbstractItemModel *model = m_table->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, column);
            if (index.data(VariableModel::IdRole).toString() == QLatin1String(id))
                return index;
        }
        return {};
    }
    [[nodiscard]] static QString text(const QModelIndex &index)
    {
        return index.data(Qt::DisplayRole).toString();
    }
    [[nodiscard]] static QString accessible(const QModelIndex &index)
    {
        return index.data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] Value value(const char *id) const
    {
        return m_program->home().variable(QString::fromLatin1(id))->value;
    }
    /// The editor that can be seen; one that was closed lives on until the next event loop turn.
    [[nodiscard]] QWidget *editor() const
    {
        for (QWidget *each : m_page->findChildren<QWidget *>(QStringLiteral("variableEditor"))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QLineEdit *open(const char *id)
    {
        m_table->setCurrentIndex(cell(id, VariableModel::ValueColumn));
        QTest::keyClick(m_table, Qt::Key_F2);
        return qobject_cast<QLineEdit *>(editor());
    }
    [[nodiscard]] QString notice() const
    {
        const auto *bar = m_page->findChild<MessageBar *>(QStringLiteral("variablesNotice"));
        return bar->isVisible() ? bar->text() : QString();
    }
    void picture(const char *name)
    {
        if (qEnvironmentVariableIsEmpty("FOYER_TEST_PICTURES"))
            return;
        savePicture(*m_page, QString::fromLatin1(name) + QStringLiteral("-light"));
        m_theme.setScheme(Theme::Scheme::Dark);
        QCoreApplication::processEvents();
        savePicture(*m_page, QString::fromLatin1(name) + QStringLiteral("-dark"));
        m_theme.setScheme(Theme::Scheme::Light);
    }

    Theme m_theme;
    std::unique_ptr<PageProgram> m_program;
    std::unique_ptr<VariablesPage> m_page;
    QTableView *m_table = nullptr;
};

} // namespace foyer
