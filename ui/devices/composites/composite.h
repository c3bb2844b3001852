// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/device.h"
#include "net/result.h"
#include "ui/devices/composites/panelplan.h"

#include <QWidget>

#include <chrono>

class QBoxLayout;
class QVBoxLayout;

namespace foyer {

class CapabilityEditor;
class WriteNote;

/// One control for several capabilities of a device. Shows their values, writes what the person
/// wants as one step of the journal, asks first where that is due, and never takes away what is
/// being edited. Subclasses lay out and read; writing and what became of it is here.
class Composite : public QWidget
{
    Q_OBJECT

public:
    /// `width` is the room for wide controls, in logical pixels.
    Composite(const PanelPart &part, Program &program, const UiWords &words, const Device &device,
              int width, QWidget *parent);
    ~Composite() override;

    [[nodiscard]] const QStringList &capabilityIds() const { return m_part.capabilityIds; }
    [[nodiscard]] PanelPart::Family family() const { return m_part.family; }
    /// Whether it may stay for this part: same family and capabilities, described the same.
    [[nodiscard]] bool isFor(const Device &device, const PanelPart &part) const;
    /// Reads the values again, unless something is being edited.
    void refresh();
    /// Reads again how old things are.
    void refreshAge();
    void setBlocked(const QString &reason);
    void rename(const QString &deviceName);
    /// The first control that can be used; null when none can.
    [[nodiscard]] virtual QWidget *firstFocus() const;

protected:
    /// The values now shown; must not write anything.
    virtual void display(const Device &device) = 0;
    [[nodiscard]] virtual bool isBeingEdited() const { return false; }
    /// How long a change written without a duration of its own may take; 0 is at once.
    [[nodiscard]] virtual std::chrono::milliseconds duration(const QString &) const { return {}; }
    /// Takes back what was begun: the device may not be controlled any more.
    virtual void abandon() {}
    /// A control for `capabilityId`: gets the objectName "capability/<id>", the accessible name
    /// "<device> <title>", and is disabled while blocked unless it can only be read. A tool tip it
    /// has by now stays when nothing blocks. Register each one once.
    void registerControl(QWidget *control, const QString &capabilityId);
    /// As above for a part of a control with words of its own, e.g. "Desk lamp Red"; the objectName
    /// is the caller's.
    void registerControl(QWidget *control, const QString &capabilityId, const QString &title);
    /// The control the capability would have in a row of its own, with its title: registered, shown
    /// and written by the composite. For what a family has nothing better for. Read-only values
    /// too. `leading` stands before the title.
    void addField(QBoxLayout *layout, const QString &capabilityId, QWidget *leading = nullptr);
    /// The same control without title and place, for a layout of the caller's own; null for what is
    /// not in the part.
    CapabilityEditor *addEditor(const QString &capabilityId);
    /// Whether sliders of fields send while they are dragged (at a bounded pace) or only in the
    /// end.
    void setPacedWhileDragged(bool isPaced);
    /// A field for each of these that the part has, in this order.
    void addFields(QBoxLayout *layout, const QStringList &capabilityIds);
    /// What the controls below have in common; for families whose fields do not say it themselves.
    void addHeading(const QString &iconName, const QString &text);
    /// Where subclasses put their widgets; the note follows below.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Call once at the end of the constructor.
    void finish();

    [[nodiscard]] const Device *device() const;
    [[nodiscard]] const Capability *capability(const QString &id) const;
    [[nodiscard]] bool has(const QString &id) const { return m_part.capabilityIds.contains(id); }
    [[nodiscard]] QString title(const QString &capabilityId) const; ///< unique in the device
    [[nodiscard]] const UiWords &words() const { return m_words; }
    [[nodiscard]] Program &program() const { return m_program; }
    [[nodiscard]] bool isBlocked() const { return !m_blocked.isEmpty(); }
    [[nodiscard]] int room() const { return m_room; } ///< for wide controls, logical pixels

    struct Wish
    {
        QString capabilityId;
        Value value;
        std::chrono::milliseconds duration{};
    };
    /// Writes one value (a trigger is pressed); asks first for what opens something up.
    void write(const QString &capabilityId, const Value &value,
               std::chrono::milliseconds duration = {});
    /// Several at once, one step of the journal, in this order. Nothing that asks first belongs
    /// here.
    void writeTogether(const QList<Wish> &wishes);

    void paintEvent(QPaintEvent *event) override;

private:
    struct Control
    {
        QWidget *widget;
        QString capabilityId;
        QString title;
        QString ownToolTip;
        bool isReadOnly;
    };
    struct Field
    {
        CapabilityEditor *editor;
        QString capabilityId;
    };
    void showFields(const Device &device, bool isForced);
    void onFailed(const Wish &wish, const Error &error);
    void onConfirmed(const QString &capabilityId);
    void retry();
    void showNote();
    [[nodiscard]] QString hint() const;

    PanelPart m_part;
    Program &m_program;
    const UiWords &m_words;
    QString m_deviceId;
    int m_room;
    QList<Capability> m_described;
    QHash<QString, QString> m_titles;
    QList<Control> m_controls;
    QList<Field> m_fields;
    QString m_blocked;
    QHash<QString, Wish> m_asked; ///< the last wish of each capability, for "try again"
    QList<Wish> m_failed;
    std::optional<Error> m_error; ///< of the newest failure
    QVBoxLayout *m_body;
    WriteNote *m_note;
};

} // namespace foyer
