// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capability.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace foyer {

class Home;
class LastHome;

/// One thing that is different after a time without a connection. Names as they were then, or as
/// they are for what is new.
struct AwayChange
{
    enum class Kind {
        Value,       ///< from, to of `capability`
        Available,   ///< the hub reaches the device again
        Unavailable, ///< the hub no longer reaches it
        Renamed,     ///< from, to are names
        Moved,       ///< from, to are zone names
        DeviceAdded, ///< nothing but the name
        DeviceRemoved,
        Variable, ///< from, to
        VariableAdded,
        VariableRemoved,
    };

    Kind kind = Kind::Value;
    QString subjectId; ///< device or variable id
    QString subjectName;
    QString zoneName;
    Capability capability; ///< as described now (for words); default unless Kind::Value
    Value from, to;
    QDateTime at;                         ///< the hub's time of the new value; may be invalid
    [[nodiscard]] bool isReading() const; ///< a number nobody sets: power, temperature …
};

/// What changed while nobody was listening: compares the home as it was last confirmed with the
/// home as the hub describes it when it is live again. Keeps the result of the last gap that had
/// one. Counts no change of time alone, and nothing that came and went in between.
class AwayChanges : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 5'000; ///< more are counted but not listed

    AwayChanges(const Home &home, const LastHome &lastHome, QObject *parent = nullptr);
    ~AwayChanges() override;

    /// What people, devices and flows did first, readings after them; each in the hub's order.
    [[nodiscard]] const std::vector<AwayChange> &changes() const;
    [[nodiscard]] int count() const;      ///< also of those that are not listed
    [[nodiscard]] QDateTime from() const; ///< UTC; when the gap began
    [[nodiscard]] QDateTime to() const;
    void clear(); ///< another home

    /// A gap shorter than this is not told by caughtUp(), unless the program was not running; 30 s.
    void setWorthTelling(std::chrono::milliseconds gap);

Q_SIGNALS:
    void changesChanged();    ///< another list, perhaps none
    void caughtUp(int count); ///< after a gap worth telling in which something changed

private:
    void begin(const QDateTime &since, bool isStart);
    void end();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer
