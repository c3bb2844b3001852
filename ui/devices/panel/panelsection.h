// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/device.h"
#include "net/result.h"

#include <QWidget>

class QVBoxLayout;

namespace foyer {

class BusyLine;
class FoldHeader;
class HomeyApi;
class MessageBar;
class PlainLabel;
class Program;
class UiWords;

/// One part of the device panel below the controls: folds, reads what it shows only when a person
/// can see it, and says in words when there is nothing or when reading failed. Subclasses know what
/// they show; when to read is decided here.
class PanelSection : public QWidget
{
    Q_OBJECT

public:
    /// `id` is how its fold is remembered.
    PanelSection(const QString &id, const QString &title, Program &program, const UiWords &words,
                 QWidget *parent);
    ~PanelSection() override;

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] FoldHeader *header() const { return m_header; }
    /// Another device, or none (empty): what was shown is forgotten. Reads nothing yet.
    void setDevice(const QString &deviceId);
    /// The device's definition may have changed; hides the section when it does not concern it.
    void refresh();
    /// One of its capabilities reported.
    virtual void capabilityChanged(const QString &capabilityId) { Q_UNUSED(capabilityId) }
    /// Ages and times of the day move on.
    virtual void refreshAges() {}

    void setUnfolded(bool unfolded); ///< does not emit
    [[nodiscard]] bool isUnfolded() const;
    /// The person can see it now: reads what was not read yet, or what may be old.
    void comeIntoView();
    /// What is shown may be old; it is read again when it is in view.
    void expire();

    enum class State { Waiting, Loading, Ready, Empty, Failed };
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void foldToggled(bool unfolded); ///< by the person
    void grew();                     ///< its height changed
    void notice(const QString &text);

protected:
    /// Whether this device has such a part at all.
    [[nodiscard]] virtual bool concerns(const Device &device) const;
    /// Begins to read; ends with showReady(), showEmpty() or showFailure().
    virtual void load() = 0;
    /// Drops what is shown; another device follows.
    virtual void forget() = 0;
    /// The definition changed, or load() is through; `device` is the one shown.
    virtual void redefined(const Device &device) { Q_UNUSED(device) }
    /// False while something is being edited that reading again would destroy.
    [[nodiscard]] virtual bool mayReload() const { return true; }

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void showReady();
    void showEmpty(const QString &sentence);
    void showFailure(const Error &error);
    /// In words of its own.
    void showFailure(const QString &text, const QString &nextStep);
    void setSummary(const QString &summary);

    /// The hub, or null after telling that there is no connection.
    [[nodiscard]] HomeyApi *apiOrTell();
    [[nodiscard]] const Device *device() const;
    [[nodiscard]] const QString &deviceId() const { return m_deviceId; }
    [[nodiscard]] QString deviceName() const; ///< plain
    [[nodiscard]] Program &program() const { return m_program; }
    [[nodiscard]] const UiWords &words() const { return m_words; }
    /// Changes with each device and each load(): an answer to an older question is not shown.
    [[nodiscard]] quint64 round() const { return m_round; }

    void paintEvent(QPaintEvent *event) override;

private:
    void startLoading();
    void show(State state);

    QString m_id;
    Program &m_program;
    const UiWords &m_words;
    QString m_deviceId;
    State m_state = State::Waiting;
    bool m_isOld = false;
    quint64 m_round = 0;
    FoldHeader *m_header;
    QWidget *m_inside;
    BusyLine *m_busy;
    PlainLabel *m_loading;
    PlainLabel *m_empty;
    MessageBar *m_failure;
    QWidget *m_content;
    QVBoxLayout *m_body;
};

} // namespace foyer
