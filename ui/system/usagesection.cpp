// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/usagesection.h"

#include "homey/systemstatus.h"
#include "ui/frame/words.h"
#include "ui/system/usagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace foyer {

UsageSection::UsageSection(const SystemParts &parts, QWidget *parent)
    : Section(tr("Memory and storage"), parent)
    , m_parts(parts)
    , m_memory(new UsageBar(tr("Memory"), this))
    , m_storage(new UsageBar(tr("Storage"), this))
{
    m_memory->setObjectName(QStringLiteral("systemMemory"));
    m_storage->setObjectName(QStringLiteral("systemStorage"));
    body()->addWidget(m_memory);
    m_memoryParts = addNote({});
    body()->addWidget(m_storage);
    m_storageParts = addNote({});
    m_problem = addNote({});
}

QString UsageSection::largest(const Usage &usage) const
{
    QStringList parts;
    for (const Usage::Part &part : usage.parts) {
        if (parts.size() == 3)
            break;
        parts << tr("%1 %2").arg(plain(part.name, 40), m_parts.words.locale().formattedDataSize(
                                                           static_cast<qint64>(part.bytes), 0));
    }
    return parts.isEmpty() ? QString() : tr("Most of it: %1").arg(parts.join(QStringLiteral(", ")));
}

void UsageSection::refresh()
{
    const SystemStatus &status = m_parts.status;
    const auto show = [this](UsageBar *bar, PlainLabel *parts, Usage usage,
                             const SystemInfo *instead) {
        if (usage.total <= 0 && instead) {
            usage.total = instead->totalMemory;
            usage.free = instead->freeMemory;
        }
        const bool isKnown = usage.total > 0;
        bar->setVisible(isKnown);
        const QLocale &locale = m_parts.words.locale();
        const auto size = [&](double bytes) {
            return locale.formattedDataSize(static_cast<qint64>(bytes), 1);
        };
        if (isKnown)
            bar->setUsage(
                1.0 - usage.free / usage.total,
                tr("%1 of %2 used").arg(size(usage.total - usage.free), size(usage.total)));
        const QString most = largest(usage);
        parts->setText(most);
        parts->setVisible(isKnown && !most.isEmpty());
        return isKnown;
    };
    const bool hasMemory = show(m_memory, m_memoryParts, status.memory.value, &status.info.value);
    const bool hasStorage = show(m_storage, m_storageParts, status.storage.value, nullptr);
    const std::optional<Error> &problem =
        status.memory.problem ? status.memory.problem : status.storage.problem;
    m_problem->setVisible(!hasMemory && !hasStorage && problem);
    if (problem)
        m_problem->setText(m_parts.problemText(*problem, "homey.system.readonly"));
}

} // namespace foyer
