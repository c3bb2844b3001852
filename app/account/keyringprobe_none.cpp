// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/keyringprobe.h"

namespace foyer {

KeyringProbe::KeyringProbe(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
}

Async<KeyringView> KeyringProbe::look(const QString &key)
{
    Q_UNUSED(key)
    return ready<KeyringView>(KeyringView{});
}

} // namespace foyer
