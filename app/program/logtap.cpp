// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/logtap.h"

#include "models/logmodel.h"
#include "program/logging.h"

namespace foyer {

LogTap::LogTap(Logging &logging, LogModel &model, QObject *parent)
    : QObject(parent)
    , m_logging(logging)
    , m_model(model)
{
    flow(); // what was logged before there was a window
    m_logging.setListener(
        [this] { QMetaObject::invokeMethod(this, &LogTap::flow, Qt::QueuedConnection); });
}

LogTap::~LogTap()
{
    m_logging.setListener({});
}

void LogTap::flow()
{
    m_model.append(m_logging.take());
}

} // namespace foyer
