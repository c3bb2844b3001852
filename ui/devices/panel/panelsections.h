// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

namespace foyer {

class NoteSection;
class PanelSection;
class Program;
class UiWords;

/// The parts of the device panel below its controls, in order. Remembers which are folded, and lets
/// each read only what the person can see. Knows nothing of what they show.
class PanelSections : public QWidget
{
    Q_OBJECT

public:
    PanelSections(Program &program, const UiWords &words, QWidget *parent = nullptr);
    ~PanelSections() override;

    /// Empty: none.
    void setDevice(const QString &deviceId);
    void refresh();
    void refreshAges();
    /// The part of the screen through which the sections are seen; sections inside it may load.
    void setViewport(QWidget *viewport) { m_viewport = viewport; }
    /// Something was scrolled, folded or resized.
    void lookAround();
    /// Unfolds the note and begins to edit it.
    void editNote();
    [[nodiscard]] PanelSection *section(const QString &id) const;
    [[nodiscard]] const QList<PanelSection *> &all() const { return m_sections; }

Q_SIGNALS:
    void notice(const QString &text);
    void revealed(QWidget *widget); ///< should be scrolled to

private:
    void addSection(PanelSection *section);
    void restoreFolds();
    void keepFold(const QString &id, bool unfolded);
    void lookNow();

    Program &m_program;
    QList<PanelSection *> m_sections;
    NoteSection *m_note;
    QWidget *m_viewport = nullptr;
    QTimer m_look;
    QString m_deviceId;
};

} // namespace foyer
