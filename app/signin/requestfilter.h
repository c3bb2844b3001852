// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "signin/allowlist.h"

#include <QWebEngineUrlRequestInterceptor>

namespace foyer::signin {

/// Keeps what the login page loads (images, scripts, frames) off plain http, local files and this
/// computer's own services. Leaves the page itself to SignInPage, which must see the redirect.
class RequestFilter : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    explicit RequestFilter(AllowList allowed, QObject *parent = nullptr);
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

private:
    AllowList m_allowed;
};

} // namespace foyer::signin
