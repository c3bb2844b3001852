// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/variables/importdialog.h"

#include "homey/variablewriter.h"
#include "ui/frame/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/listquestion.h"
#include "ui/widgets/plainlabel.h"

#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace foyer {

using Kind = VariableImport::Kind;
using Problem = VariableImport::Problem;

namespace {
constexpr int DialogWidth = 560;
constexpr int DialogHeight = 420;
} // namespace

ImportDialog::ImportDialog(VariableWriter &writer, const UiWords &words,
                           const QList<VariableImport> &items, QWidget *parent)
    : QDialog(parent)
    , m_writer(writer)
    , m_words(words)
    , m_items(items)
    , m_question(new PlainLabel(this))
    , m_status(new PlainLabel(this))
    , m_list(new QListWidget(this))
    , m_confirm(new QPushButton(tr("Import"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    // What changes first, then what is new, what is left out, what is so already.
    const auto rank = [](const VariableImport &item) {
        return item.kind == Kind::Change     ? 0
               : item.kind == Kind::Create   ? 1
               : item.kind == Kind::Unusable ? 2
                                             : 3;
    };
    std::stable_sort(m_items.begin(), m_items.end(),
                     [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    build();
    connect(&writer, &VariableWriter::valueConfirmed, this, [this](const QString &id) {
        if (m_isWriting && m_items.at(m_current).id == id)
            settled({});
    });
    connect(&writer, &VariableWriter::created, this, [this] {
        if (m_isWriting && m_items.at(m_current).kind == Kind::Create)
            settled({});
    });
    connect(
        &writer, &VariableWriter::failed, this,
        [this](const QString &action, const QString &name, const Error &error, const QString &id) {
            if (!m_isWriting)
                return;
            const VariableImport &item = m_items.at(m_current);
            const bool isOurs = item.kind == Kind::Create
                                    ? action == QLatin1String("create") && name == item.name
                                    : action == QLatin1String("value") && id == item.id;
            if (isOurs)
                settled(m_words.errorText(error));
        });
}

void ImportDialog::build()
{
    setWindowTitle(tr("Import variables"));
    resize(DialogWidth, DialogHeight);
    layOut({m_question, m_status, m_list, m_confirm, m_cancel}, *this, QStringLiteral("import"));
    m_list->setAccessibleName(tr("Variables in the file"));
    m_list->setWordWrap(true);
    for (const VariableImport &item : std::as_const(m_items)) {
        const QString icon = item.kind == Kind::Change     ? QStringLiteral("edit")
                             : item.kind == Kind::Create   ? QStringLiteral("plus")
                             : item.kind == Kind::Unusable ? QStringLiteral("warning")
                                                           : QStringLiteral("check");
        auto *row = new QListWidgetItem(themedIcon(icon), text(item), m_list);
        row->setToolTip(plainToolTip(text(item)));
    }
    const int changes = count(Kind::Change) + count(Kind::Create);
    m_question->setText(changes == 0   ? tr("Nothing in this file would change anything.")
                        : changes == 1 ? tr("Write one variable?")
                                       : tr("Write %n variables?", nullptr, changes));
    m_status->setText(tr("%1 change, %2 new, %3 left out, %4 the same", "numbers of variables")
                          .arg(m_words.locale().toString(count(Kind::Change)),
                               m_words.locale().toString(count(Kind::Create)),
                               m_words.locale().toString(count(Kind::Unusable)),
                               m_words.locale().toString(count(Kind::Same))));
    m_confirm->setEnabled(changes > 0);
    connect(m_confirm, &QPushButton::clicked, this, &ImportDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_cancel->setFocus();
}

int ImportDialog::count(Kind kind) const
{
    return int(std::count_if(m_items.cbegin(), m_items.cend(),
                             [kind](const VariableImport &item) { return item.kind == kind; }));
}

QString ImportDialog::problemText(Problem problem) const
{
    switch (problem) {
    case Problem::NoName: return tr("it has no name");
    case Problem::BadType: return tr("its type is not number, string or boolean");
    case Problem::BadValue: return tr("its value does not fit its type");
    case Problem::OtherType: return tr("the variable has another type");
    case Problem::Ambiguous: return tr("several variables have this name");
    case Problem::Twice: return tr("it is in the file twice");
    case Problem::None: break;
    }
    return {};
}

QString ImportDialog::text(const VariableImport &item) const
{
    const auto said = [&](const Value &value) {
        Variable variable;
        variable.type = item.type;
        variable.value = value;
        return plain(m_words.variableValue(variable), 80);
    };
    const QString name = item.name.isEmpty() ? tr("Variable without a name") : plain(item.name, 80);
    switch (item.kind) {
    case Kind::Change:
        return tr("%1: %2", "variable, change")
            .arg(name, UiWords::changeText(said(item.from), said(item.to)));
    case Kind::Create:
        return tr("%1: new, %2, %3", "variable, type, value")
            .arg(name, m_words.variableType(item.type), said(item.to));
    case Kind::Same: return tr("%1: %2, as it is", "variable, value").arg(name, said(item.to));
    case Kind::Unusable: break;
    }
    return tr("%1: left out, %2", "variable, reason").arg(name, problemText(item.problem));
}

void ImportDialog::accept()
{
    if (m_current >= 0)
        return;
    m_confirm->hide();
    m_cancel->setText(tr("Close"));
    writeNext();
}

void ImportDialog::writeNext()
{
    for (++m_current; m_current < m_items.size(); ++m_current) {
        const VariableImport item = m_items.at(m_current);
        if (item.kind != Kind::Change && item.kind != Kind::Create)
            continue;
        m_isWriting = true;
        refresh();
        if (item.kind == Kind::Change)
            m_writer.setValue(item.id, item.to);
        else
            m_writer.create(item.name, item.type, item.to);
        return;
    }
    refresh();
}

void ImportDialog::settled(const QString &error)
{
    m_isWriting = false;
    QListWidgetItem *row = m_list->item(m_current);
    ++(error.isEmpty() ? m_done : m_failed);
    row->setIcon(themedIcon(error.isEmpty() ? QStringLiteral("check") : QStringLiteral("error")));
    const QString before = text(m_items.at(m_current));
    row->setText(error.isEmpty() ? tr("%1 – done", "a change").arg(before)
                                 : tr("%1 – failed: %2", "a change, reason").arg(before, error));
    m_list->scrollToItem(row);
    // Not within the writer's own signal.
    QMetaObject::invokeMethod(this, &ImportDialog::writeNext, Qt::QueuedConnection);
}

void ImportDialog::refresh()
{
    const QLocale &locale = m_words.locale();
    const int total = count(Kind::Change) + count(Kind::Create);
    m_status->setText(
        m_failed > 0
            ? tr("%1 of %2 written, %3 failed.")
                  .arg(locale.toString(m_done), locale.toString(total), locale.toString(m_failed))
            : tr("%1 of %2 written.").arg(locale.toString(m_done), locale.toString(total)));
}

} // namespace foyer
