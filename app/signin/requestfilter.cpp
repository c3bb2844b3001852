// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/requestfilter.h"

namespace foyer::signin {

RequestFilter::RequestFilter(AllowList allowed, QObject *parent)
    : QWebEngineUrlRequestInterceptor(parent)
    , m_allowed(std::move(allowed))
{
}

void RequestFilter::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame)
        return;
    if (!m_allowed.allowsResource(info.requestUrl()))
        info.block(true);
}

} // namespace foyer::signin
