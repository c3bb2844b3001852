// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

class QFormLayout;
class QPushButton;

namespace foyer {

class PlainLabel;
class Program;
class UiWords;

/// The connection in full: route, address, state, latency, the last error in words, and "try
/// again". Shows no key and no token.
class ConnectionDetails : public QFrame
{
    Q_OBJECT

public:
    ConnectionDetails(Program &program, const UiWords &words, QWidget *parent);

    void openBelow(const QWidget &anchor);

Q_SIGNALS:
    void pageRequested(); ///< there is more to see than fits here

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    PlainLabel *addLine(QFormLayout *form, const QString &title, const QString &objectName);

    Program &m_program;
    const UiWords &m_words;
    QTimer m_refresh; ///< latency has no signal
    PlainLabel *m_state, *m_hub, *m_route, *m_address, *m_latency, *m_error;
    QPushButton *m_retry, *m_more;
};

} // namespace foyer
