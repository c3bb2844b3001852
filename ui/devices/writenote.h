// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capability.h"
#include "net/result.h"

#include <QWidget>

class QPushButton;

namespace foyer {

class PlainLabel;
class UiWords;

/// The line below a control: what is pending, what went wrong with the way to try again, or how old
/// the value is.
class WriteNote : public QWidget
{
    Q_OBJECT

public:
    WriteNote(const UiWords &words, QWidget *parent);

    enum class Kind { Plain, Pending, Failed };
    void show(Kind kind, const QString &text); ///< an empty text hides the line
    void showFailure(const Error &error);      ///< with "Try again"
    void setRetryEnabled(bool enabled);
    void setRetryName(const QString &title); ///< accessible "Try again: <title>"
    [[nodiscard]] QPushButton *retryButton() const { return m_retry; }

Q_SIGNALS:
    void retryWanted();

private:
    const UiWords &m_words;
    PlainLabel *m_icon;
    PlainLabel *m_text;
    QPushButton *m_retry;
};

} // namespace foyer
