// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/panel/technicalsection.h"

#include "homey/homeyapi.h"
#include "homey/household.h"
#include "ui/devices/panel/jsonview.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTableWidget>
#include <QVBoxLayout>

namespace foyer {

namespace {
enum Column { Id, Type, Access, Range, Reported, ColumnCount };
constexpr int mostRows = 9; ///< seen at once

QString shortNumber(double value)
{
    return QString::number(value, 'g', 8);
}
} // namespace

TechnicalSection::TechnicalSection(Program &program, const UiWords &words, QWidget *parent)
    : PanelSection(QStringLiteral("technical"), tr("Technical details"), program, words, parent)
    , m_facts(new QFormLayout)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_json(new JsonView(this))
    , m_jsonProblem(new PlainLabel(this))
{
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(Theme::spacing(3));
    m_facts->setVerticalSpacing(Theme::spacing(1));
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_table->setObjectName(QStringLiteral("technicalCapabilities"));
    m_table->setAccessibleName(tr("Capabilities"));
    m_table->setHorizontalHeaderLabels(
        {tr("Capability"), tr("Type"), tr("Access"), tr("Range"), tr("Reported")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_jsonProblem->setSecondary(true);
    m_jsonProblem->setWordWrap(true);
    m_jsonProblem->setObjectName(QStringLiteral("jsonProblem"));
    body()->setSpacing(Theme::spacing(3));
    body()->addLayout(m_facts);
    body()->addWidget(m_table);
    body()->addWidget(m_jsonProblem);
    body()->addWidget(m_json);
}

void TechnicalSection::load()
{
    // What the home knows is shown whether or not the hub can be asked for the rest.
    showReady();
    askForJson();
}

void TechnicalSection::askForJson()
{
    HomeyApi *api = program().household().link.api();
    if (!api) {
        m_jsonProblem->setText(tr("There is no connection to the hub to read the JSON from."));
        m_jsonProblem->show();
        return;
    }
    then(api->deviceJson(deviceId()), this,
         [this, asked = round()](const Result<QByteArray> &json) {
             if (asked != round())
                 return;
             m_jsonProblem->setVisible(!json);
             m_json->setVisible(json.has_value());
             if (json)
                 m_json->setJson(*json);
             else
                 m_jsonProblem->setText(
                     tr("The JSON could not be read: %1").arg(words().errorText(json.error())));
             Q_EMIT grew();
         });
}

void TechnicalSection::forget()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    m_table->setRowCount(0);
    m_json->setJson({});
    m_json->hide();
    m_jsonProblem->hide();
}

void TechnicalSection::redefined(const Device &device)
{
    setSummary(plain(device.driverId.section(QLatin1Char(':'), -1), 60));
    if (state() != State::Ready)
        return;
    showFacts(device);
    showCapabilities(device);
}

void TechnicalSection::showFacts(const Device &device)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto add = [this](const QString &title, const QString &value) {
        if (value.isEmpty())
            return;
        auto *text = new PlainLabel(plain(value, 400), this);
        text->setFont(Theme::font(Theme::FontRole::Caption, font()));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setWordWrap(true);
        auto *label = new PlainLabel(title, this);
        label->setSecondary(true);
        m_facts->addRow(label, text);
    };
    const QString separator = QStringLiteral(", ");
    add(tr("Device"), device.id);
    add(tr("Zone"), device.zoneId);
    add(tr("Driver"), device.driverId);
    add(tr("Owner"), device.ownerUri);
    add(tr("Class"), device.virtualClass.isEmpty()
                         ? device.ownClass
                         : tr("%1, used as %2").arg(device.ownClass, device.virtualClass));
    add(tr("Icon"), device.iconOverride.isEmpty() ? device.iconId : device.iconOverride);
    add(tr("Flags"), device.flags.join(separator));
    add(tr("Quick action"), device.quickAction);
    add(tr("Indicator"), device.indicator);
    add(tr("Logged"), device.loggedCapabilities.join(separator));
    if (device.lastSeenAt.isValid())
        add(tr("Last seen"),
            words().locale().toString(device.lastSeenAt.toLocalTime(), QLocale::ShortFormat));
}

QString TechnicalSection::typeText(const Capability &capability)
{
    switch (capability.type) {
    case Capability::Type::Boolean: return QStringLiteral("boolean");
    case Capability::Type::Number: return QStringLiteral("number");
    case Capability::Type::String: return QStringLiteral("string");
    case Capability::Type::Enum: return QStringLiteral("enum");
    case Capability::Type::Unknown: break;
    }
    return QStringLiteral("?");
}

QString TechnicalSection::valueText(const Value &value)
{
    const QByteArray json =
        QJsonDocument(QJsonArray{value.toJson()}).toJson(QJsonDocument::Compact);
    return plain(QString::fromUtf8(json.mid(1, json.size() - 2)), 120);
}

void TechnicalSection::showCapabilities(const Device &device)
{
    m_table->setRowCount(int(device.capabilities.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Capability &capability = device.capabilities.at(row);
        QString range;
        if (capability.minimum && capability.maximum)
            range = tr("%1 to %2")
                        .arg(shortNumber(*capability.minimum), shortNumber(*capability.maximum));
        if (!capability.options.isEmpty()) {
            QStringList ids;
            for (const Capability::Option &option : capability.options)
                ids << option.id;
            range = ids.join(QStringLiteral(" | "));
        }
        if (!capability.units.isEmpty())
            range += QLatin1Char(' ') + capability.units;
        QString access = capability.isGetable ? tr("read") : QString();
        if (capability.isSetable)
            access = access.isEmpty() ? tr("write") : tr("read, write");
        const QStringList texts{plain(capability.id), typeText(capability), access,
                                plain(range.trimmed(), 120), valueText(capability.reported)};
        for (int column = 0; column < ColumnCount; ++column) {
            QTableWidgetItem *item = m_table->item(row, column);
            if (!item) {
                item = new QTableWidgetItem;
                m_table->setItem(row, column, item);
            }
            item->setText(texts.at(column));
        }
    }
    const int rows = std::clamp(m_table->rowCount(), 1, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() +
                            2 * m_table->frameWidth() + Theme::spacing(4));
}

void TechnicalSection::capabilityChanged(const QString &capabilityId)
{
    const Device *now = device();
    const Capability *capability = now ? now->capability(capabilityId) : nullptr;
    if (!capability || state() != State::Ready)
        return;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, Id)->text() == plain(capabilityId))
            m_table->item(row, Reported)->setText(valueText(capability->reported));
    }
}

} // namespace foyer
