// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/async.h"
#include "net/json.h"

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

namespace foyer {

class HomeyApi;
class HubLink;

/// When a list of the hub is read: when the hub can be asked, after what was told only in part, now
/// and then, and again after a failure that may pass. Knows nothing of what is in it.
class HubListBase : public QObject
{
    Q_OBJECT

public:
    /// The items of `manager` ("moods"), told of as `item` ("mood.update"), readable with `scope`.
    HubListBase(HubLink &link, const QString &manager, const QString &item, const QString &scope,
                QObject *parent = nullptr);
    ~HubListBase() override;

    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    /// Why the list could not be read; nullopt when it was, or was not tried yet. What was known
    /// stays unless the hub decided that it may not be read.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    /// Between two readings (hubs forget to tell now and then), and after a failure that may pass.
    void setIntervals(std::chrono::milliseconds refresh, std::chrono::milliseconds retry);
    void refresh(); ///< reads again at once, where the hub can be asked

Q_SIGNALS:
    void changed(); ///< the items, isKnown() or problem()

protected:
    /// To be called once the derived class is made: the hub may be open already.
    void begin();
    [[nodiscard]] HubLink &link() const { return m_link; }
    [[nodiscard]] int hub() const { return m_hub; }
    /// Asks the hub; answers to answered() of the same `hub`.
    virtual void ask(HomeyApi &api) = 0;
    virtual void forgetItems() = 0;
    /// Takes over what an event tells; false when it is only a part, and the list must be read.
    virtual bool take(const QString &what, const JsonValue &data) = 0;
    void answered(int hub, const std::optional<Error> &problem);

private:
    void opened();
    void forget();
    void itemReported(const QString &uri, const QString &event, const JsonValue &data);

    HubLink &m_link;
    QString m_uri, m_item, m_scope;
    bool m_isKnown = false;
    std::optional<Error> m_problem;
    QTimer m_again;
    std::chrono::milliseconds m_refresh{std::chrono::minutes(5)};
    std::chrono::milliseconds m_retry{std::chrono::seconds(30)};
    int m_hub = 0; ///< counts hubs: answers of an earlier one are not for us
    bool m_isReading = false;
    bool m_readAgain = false; ///< something happened while reading
};

/// One list of the hub, live. `T` has an id and compares; `List` reads all, `Decode` reads one from
/// an event, which without `member` is only a part of it. Keeps the order of the hub; new ones at
/// the end.
template<typename T>
class HubList : public HubListBase
{
public:
    /// More are not added one by one; the list is read instead, and is bounded there.
    static constexpr size_t most = 5'000;
    using List = Async<std::vector<T>> (*)(HomeyApi &api);
    using Decode = std::optional<T> (*)(const JsonValue &json, const QString &key,
                                        JsonProblems &problems);

    HubList(HubLink &link, const QString &manager, const QString &item, const QString &scope,
            const char *member, List list, Decode decode, QObject *parent = nullptr)
        : HubListBase(link, manager, item, scope, parent)
        , m_member(member)
        , m_list(list)
        , m_decode(decode)
    {
        begin();
    }

    [[nodiscard]] const std::vector<T> &items() const { return m_items; }
    [[nodiscard]] const T *item(const QString &id) const
    {
        const auto found = find(m_items, id);
        return found == m_items.end() ? nullptr : &*found;
    }

protected:
    void ask(HomeyApi &api) override
    {
        then(m_list(api), this, [this, asked = hub()](const Result<std::vector<T>> &items) {
            if (asked == hub() && items)
                m_items = *items;
            answered(asked, items ? std::nullopt : std::optional(items.error()));
        });
    }

    void forgetItems() override { m_items.clear(); }

    bool take(const QString &what, const JsonValue &data) override
    {
        const QString id = data["id"].string().value_or(QString());
        const auto known = find(m_items, id);
        if (what == QLatin1String("delete")) {
            if (known != m_items.end())
                m_items.erase(known);
            return !id.isEmpty();
        }
        JsonProblems problems;
        const std::optional<T> item = m_decode(data, {}, problems);
        if (!item || !data[m_member].exists() || problems.count() > 0)
            return false;
        if (known != m_items.end())
            *known = *item;
        else if (m_items.size() < most)
            m_items.push_back(*item);
        else
            return false; // however many it tells of
        return true;
    }

private:
    template<typename Items>
    static auto find(Items &items, const QString &id)
    {
        return std::find_if(items.begin(), items.end(),
                            [&](const T &item) { return item.id == id; });
    }

    const char *m_member;
    List m_list;
    Decode m_decode;
    std::vector<T> m_items;
};

} // namespace foyer
