// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/panel/panelsection.h"

class QPlainTextEdit;
class QPushButton;

namespace foyer {

/// The note people keep with a device: plain text, edited where the sign-in allows. A draft stays
/// until it is saved or cancelled.
class NoteSection : public PanelSection
{
    Q_OBJECT

public:
    NoteSection(Program &program, const UiWords &words, QWidget *parent);

    static constexpr int longest = 2000; ///< characters one may type

    void edit(); ///< opens the editor when that is allowed

protected:
    void load() override;
    void forget() override;
    void redefined(const Device &device) override;

private:
    void setEditing(bool editing);
    void save();
    [[nodiscard]] bool isEditing() const;

    PlainLabel *m_text;
    QPlainTextEdit *m_editor;
    PlainLabel *m_problem;
    QPushButton *m_edit, *m_save, *m_cancel;
    bool m_isSaving = false;
};

} // namespace foyer
