// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/decode_p.h"
#include "homey/decodedetails.h"

// The settings of a device: what the hub says about them and what they are now.

namespace foyer {

using namespace decoding;

namespace {

constexpr int maxDepth = 4;
constexpr int maxSettings = 1000;
constexpr int maxOptions = 500;

/// Text in the hub's language, or an app's own table of translations.
QString localised(const JsonValue &json, int most = maxText)
{
    if (const auto plain = json.string())
        return plain->left(most);
    if (const auto english = json["en"].string())
        return english->left(most);
    QString first;
    if (json.isObject()) {
        json.forEach([&](const QString &, const JsonValue &translation) {
            if (first.isEmpty())
                first = translation.string().value_or(QString()).left(most);
        });
    }
    return first;
}

DeviceSetting::Type settingType(const QString &name)
{
    using Type = DeviceSetting::Type;
    static const QHash<QString, Type> types{
        {QStringLiteral("label"), Type::Label},       {QStringLiteral("text"), Type::Text},
        {QStringLiteral("textarea"), Type::TextArea}, {QStringLiteral("password"), Type::Password},
        {QStringLiteral("number"), Type::Number},     {QStringLiteral("checkbox"), Type::Checkbox},
        {QStringLiteral("dropdown"), Type::Dropdown}, {QStringLiteral("radio"), Type::Radio}};
    return types.value(name.toLower(), Type::Unknown);
}

class SettingsReader
{
public:
    SettingsReader(const JsonValue &current, JsonProblems &problems)
        : m_current(current)
        , m_problems(problems)
    {
    }

    void read(const JsonValue &list, const QString &heading, int depth)
    {
        SettingGroup here;
        here.label = heading;
        const auto flush = [&] {
            if (!here.settings.isEmpty())
                groups.push_back(std::exchange(here, SettingGroup{heading, {}}));
        };
        list.forEach([&](const QString &key, const JsonValue &json) {
            if (!json.isObject()) {
                m_problems.note(key.left(64), QStringLiteral("setting is not an object"));
            } else if (json["children"].isArray()) {
                flush(); // what follows a group is below it
                if (depth < maxDepth)
                    read(json["children"], localised(json["label"]), depth + 1);
            } else if (m_count < maxSettings) {
                if (auto setting = decode(json))
                    here.settings << std::move(*setting);
            }
        });
        flush();
    }

    std::vector<SettingGroup> groups;

private:
    std::optional<DeviceSetting> decode(const JsonValue &json)
    {
        const JsonReader reader(json, QStringLiteral("settings"), m_problems);
        DeviceSetting setting;
        setting.id = usableId(reader.string("id"));
        setting.type = settingType(reader.string("type"));
        if (setting.id.isEmpty() && setting.type != DeviceSetting::Type::Label) {
            m_problems.note(reader.path(), QStringLiteral("setting without id"));
            return {};
        }
        ++m_count;
        setting.label = localised(json["label"]);
        if (setting.label.isEmpty())
            setting.label = localised(json["title"]);
        setting.hint = localised(json["hint"], 2000);
        setting.units = localised(json["units"]);
        const JsonValue now = setting.id.isEmpty() ? JsonValue() : m_current[setting.id];
        setting.value = boundedValue(now.exists() ? now : json["value"]);
        setting.minimum = reader.number("min");
        setting.maximum = reader.number("max");
        if (setting.minimum && setting.maximum && *setting.minimum > *setting.maximum) {
            setting.minimum.reset();
            setting.maximum.reset();
        }
        setting.step = reader.number("step");
        if (setting.step && !(*setting.step > 0))
            setting.step.reset();
        json["values"].forEach([&](const QString &, const JsonValue &option) {
            const auto id = option["id"].string();
            if (!id || id->size() > maxId || setting.options.size() >= maxOptions)
                return;
            QString title = localised(option["label"]);
            if (title.isEmpty())
                title = localised(option["title"]);
            setting.options << Capability::Option{*id, title.isEmpty() ? *id : title};
        });
        return setting;
    }

    JsonValue m_current;
    JsonProblems &m_problems;
    int m_count = 0;
};

} // namespace

Result<std::vector<SettingGroup>> decodeSettings(const JsonValue &groups, const JsonValue &current,
                                                 JsonProblems &problems, const QString &what)
{
    if (!groups.isArray() && !groups.isObject()) {
        Error error{Error::Kind::Protocol, QStringLiteral("neither an object nor a list"),
                    QStringLiteral("bad_container")};
        error.request = what;
        return fail(error);
    }
    SettingsReader reader(current, problems);
    reader.read(groups, {}, 0);
    return reader.groups;
}

} // namespace foyer
