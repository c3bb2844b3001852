// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>
#include <QVariant>

namespace foyer {

class UiWords;

/// Edits a variable's name or value in its cell with the editor of its type. Refuses what the type
/// does not accept and says why, never overwrites what is being typed when the value changes
/// meanwhile, and never writes back what nobody touched.
class VariableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// A text longer than this is not edited in a cell: a line edit would cut it silently.
    static constexpr int LongestText = 32'000;
    static constexpr int LongestName = 256;

    explicit VariableDelegate(const UiWords &words, QObject *parent = nullptr);

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    [[nodiscard]] bool isEditing() const { return m_editing.isValid(); }
    [[nodiscard]] QModelIndex editing() const { return m_editing; }

Q_SIGNALS:
    void editingStarted(const QModelIndex &index) const;
    void editingEnded() const;
    /// The editor (or the model) did not take the input; an empty reason takes the last one back.
    void refused(const QString &reason) const;
    /// The hub changed what is being edited; the editor keeps what was typed.
    void changedMeanwhile(const QModelIndex &index) const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QWidget *createLine(QWidget *parent, const QModelIndex &index) const;
    [[nodiscard]] QWidget *createChoice(QWidget *parent) const;
    [[nodiscard]] QString refusal(const QWidget *editor) const;
    void showRefusal(QWidget *editor, const QString &reason) const;

    const UiWords &m_words;
    // What is being edited belongs to the view's one editor; the base class makes all of this
    // const.
    mutable QPersistentModelIndex m_editing;
    mutable QVariant m_original;
    mutable bool m_wasFilled = false;
};

} // namespace foyer
