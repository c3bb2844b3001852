// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/oauthsettings.h"

namespace foyer {

OAuthClient clientFrom(const Settings &settings)
{
    OAuthClient client = OAuthClient::builtIn();
    const QString id = settings.get(preference::oauthClientId);
    if (id.isEmpty())
        return client;
    client.id = id;
    client.secret.clear(); // completed from the vault
    client.redirectUri = QUrl(settings.get(preference::oauthRedirectUri), QUrl::StrictMode);
    return client;
}

} // namespace foyer
