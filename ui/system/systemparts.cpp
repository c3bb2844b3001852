// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/systemparts.h"

#include "homey/household.h"
#include "ui/frame/scopewords.h"
#include "ui/frame/words.h"
#include "ui/program.h"

#include <QWidget>

namespace foyer {

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(foyer::SystemParts)
};
} // namespace

const HubLink &SystemParts::link() const
{
    return program.household().link;
}

QString SystemParts::refusal(const char *scope) const
{
    if (!link().api())
        return Texts::tr("There is no connection to the hub.");
    return ScopeWords::refusal(link(), QLatin1String(scope));
}

QString SystemParts::problemText(const Error &error, const char *scope) const
{
    if (error.kind == Error::Kind::MissingScope) {
        const QString missing = ScopeWords::refusal(link(), QLatin1String(scope));
        return missing.isEmpty() ? ScopeWords::missing(QLatin1String(scope)) : missing;
    }
    if (error.kind == Error::Kind::NotFound)
        return Texts::tr("This Homey does not tell.");
    return words.errorText(error);
}

void allow(QWidget &control, const QString &refusal)
{
    control.setEnabled(refusal.isEmpty());
    control.setToolTip(refusal);
    control.setAccessibleDescription(refusal);
}

} // namespace foyer
