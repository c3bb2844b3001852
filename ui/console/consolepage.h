// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/apicall.h"
#include "homey/operation.h"
#include "ui/widgets/page.h"

#include <QElapsedTimer>

class QPushButton;
class QSplitter;
class QToolButton;

namespace foyer {

class AnswerView;
class CallForm;
class OperationList;
class Program;
class UiWords;

/// Any operation of the hub by hand: choose it, fill in what it takes, see what the hub answers.
/// Asks before a call that changes something, sends each call once, and reaches nothing but the
/// open hub. The calls made are kept in memory, without what is secret.
class ConsolePage : public Page
{
    Q_OBJECT

public:
    static constexpr int mostCalls = 50; ///< remembered

    ConsolePage(Program &program, const UiWords &words, QWidget *parent = nullptr);

    QWidget *firstFocus() override;
    bool closeTopmost() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Made
    {
        ApiCall call; ///< without its body when that is secret
        int status = 0;
    };

    void buildHeader();
    void refresh();
    [[nodiscard]] QString refusal(const Operation &operation) const;
    [[nodiscard]] QString permissionText(const Operation *operation) const;
    /// The operation behind what the form says; null when none is known there.
    [[nodiscard]] const Operation *operationNow() const;
    [[nodiscard]] Dialect dialect() const;
    void send();
    void sendNow(const ApiCall &call);
    void answered(const ApiCall &call, const Result<ApiAnswer> &answer, qint64 milliseconds);
    void remember(const ApiCall &call, int status);
    void fillHistory();
    void copyAsCurl();
    [[nodiscard]] QString flawText(const Error &error) const;

    Program &m_program;
    const UiWords &m_words;
    OperationCatalogue m_catalogue;
    OperationList *m_list;
    CallForm *m_form;
    AnswerView *m_answer;
    QSplitter *m_columns, *m_rows;
    QPushButton *m_send = nullptr;
    QToolButton *m_history = nullptr, *m_curl = nullptr;
    class PlainLabel *m_reason = nullptr;
    QList<Made> m_made;  ///< the newest first
    quint64 m_round = 0; ///< an answer of an earlier call is not shown
    bool m_isWaiting = false;
};

} // namespace foyer
