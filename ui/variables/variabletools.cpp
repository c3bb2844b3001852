// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/variables/variabletools.h"

#include "homey/variabletransfer.h"
#include "ui/frame/text.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/variables/importdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>

#include <algorithm>

namespace foyer {

namespace {
constexpr qint64 maxFile = 4 * 1024 * 1024 + 1;
}

VariableTools::VariableTools(Program &program, const UiWords &words, QWidget *parent)
    : QToolButton(parent)
    , m_program(program)
    , m_words(words)
{
    setObjectName(QStringLiteral("variableTools"));
    setIcon(themedIcon(QStringLiteral("more")));
    setText(tr("Import and export"));
    setAccessibleName(text());
    setToolTip(text());
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(Theme::controlHeight, Theme::controlHeight);
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    m_import = menu->addAction(tr("Import from a file…"), this, &VariableTools::askImport);
    m_import->setObjectName(QStringLiteral("importVariables"));
    menu->addSeparator();
    menu->addAction(tr("Export as CSV…"), this, [this] { askExport(QStringLiteral("csv")); });
    menu->addAction(tr("Export as JSON…"), this, [this] { askExport(QStringLiteral("json")); });
    setMenu(menu);
}

void VariableTools::setRefusal(const QString &reason)
{
    m_import->setEnabled(reason.isEmpty());
    m_import->setToolTip(plainToolTip(reason));
}

void VariableTools::askExport(const QString &suffix)
{
    auto *dialog = new QFileDialog(this, tr("Export variables"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(QStringLiteral("*.") + suffix);
    dialog->selectFile(QStringLiteral("homey-variables.") + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &VariableTools::exportTo);
    dialog->open();
}

void VariableTools::askImport()
{
    auto *dialog = new QFileDialog(this, tr("Import variables"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Variables (*.csv *.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &VariableTools::importFrom);
    dialog->open();
}

bool VariableTools::exportTo(const QString &fileName)
{
    QList<Variable> variables;
    for (const QString &id : m_program.home().variableIds())
        variables << *m_program.home().variable(id);
    std::sort(variables.begin(), variables.end(), [](const Variable &a, const Variable &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    const bool isJson = fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const QByteArray bytes = isJson ? variablesToJson(variables) : variablesToCsv(variables);
    QSaveFile file(fileName);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    const QString name = plain(QFileInfo(fileName).fileName());
    Q_EMIT notice(
        isWritten
            ? tr("%n variables were written to “%1”.", nullptr, int(variables.size())).arg(name)
            : tr("“%1” could not be written. %2").arg(name, file.errorString()));
    return isWritten;
}

void VariableTools::importFrom(const QString &fileName)
{
    QFile file(fileName);
    const QString name = plain(QFileInfo(fileName).fileName());
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT notice(tr("“%1” could not be read. %2").arg(name, file.errorString()));
        return;
    }
    const auto items = readVariables(file.read(maxFile), m_program.home());
    if (!items) {
        Q_EMIT notice(
            items.error().code == QLatin1String("too_large")
                ? tr("“%1” is too large: at most 1,000 variables and 4 MB.").arg(name)
                : tr("“%1” has no variables: a CSV file with the columns name, type and value, or "
                     "a JSON list of such objects is needed.")
                      .arg(name));
        return;
    }
    auto *dialog = new ImportDialog(m_program.variableWriter(), m_words, *items, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace foyer
