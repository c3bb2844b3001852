// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulator.h"

#include "simulator/cloud.h"
#include "simulator/control.h"
#include "simulator/demolife.h"
#include "simulator/homeloader.h"
#include "simulator/hub.h"
#include "simulator/hubfacts.h"
#include "simulator/secrets.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

namespace foyer::sim {

namespace {

constexpr qsizetype mostRemembered = 20000; // a demo may run for weeks

// Invented; they only have to be 24 hexadecimal digits.
const QString firstHubId = QStringLiteral("f0e1d2c3b4a5968778695a01");
const QString secondHubId = QStringLiteral("f0e1d2c3b4a5968778695a02");
const QString offlineHubId = QStringLiteral("f0e1d2c3b4a5968778695a03");

HubInfo describe(const QString &id, const QString &name, const QString &dialect, quint32 seed)
{
    HubInfo info;
    info.id = id;
    info.name = name;
    info.dialect = dialect;
    if (dialect == QLatin1String("v3"))
        info.apiKey = derivedUuid(seed, QStringLiteral("key/") + id) + QLatin1Char(':') +
                      derivedHex(seed, QStringLiteral("key/") + id, 40);
    return info;
}

HubInfo offlineHub()
{
    auto info = describe(offlineHubId, QStringLiteral("Holiday house"), QStringLiteral("v3"), 0);
    info.apiKey.clear();
    info.online = false;
    // The discard port: nothing answers there, which is the point.
    info.url = QUrl(QStringLiteral("http://127.0.0.1:9"));
    return info;
}

} // namespace

struct Simulator::Private
{
    Options options;
    QElapsedTimer clock;
    QList<ReceivedRequest> journal;
    std::unique_ptr<Cloud> cloud;
    std::vector<std::unique_ptr<Hub>> hubs;
    std::vector<std::unique_ptr<DemoLife>> lives;
    std::unique_ptr<Control> control;
    std::unique_ptr<LoopbackServer> controlServer;

    [[nodiscard]] const HomeState &firstHome() const { return hubs.front()->home(); }

    HttpResponse answerControl(const HttpRequest &request);
    bool fillFirstHome(QString *error);
};

Simulator::Simulator(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
    d->clock.start();
    d->cloud = std::make_unique<Cloud>();
    const bool isV2First = d->options.dialect == QLatin1String("v2");
    const auto first = isV2First ? QStringLiteral("v2") : QStringLiteral("v3");
    const auto second = isV2First ? QStringLiteral("v3") : QStringLiteral("v2");
    auto *cloud = d->cloud.get();
    const auto verify = [cloud](const QString &jwt, const QString &hubId) {
        return cloud->account().delegated(jwt, hubId);
    };
    for (const auto &info :
         {describe(firstHubId, QStringLiteral("Canal house"), first, d->options.seed),
          describe(secondHubId, QStringLiteral("Old hub"), second, d->options.seed)})
        d->hubs.push_back(std::make_unique<Hub>(info, verify));
    QList<Hub *> hubs;
    for (const auto &hub : d->hubs)
        hubs.append(hub.get());
    d->control = std::make_unique<Control>(*cloud, hubs);

    const auto note = [this](ReceivedRequest request) {
        request.atMs = d->clock.elapsed();
        d->journal.append(request);
        if (d->journal.size() > mostRemembered)
            d->journal.removeFirst();
        Q_EMIT requestReceived(request);
    };
    connect(cloud, &Cloud::received, this,
            [note](const QString &method, const QString &path, const QString &query,
                   const QByteArray &body) {
                note({method, path, body, QStringLiteral("http"), {}, 0, query});
            });
    for (auto *hub : hubs) {
        connect(hub, &Hub::received, this,
                [note, hub](const QString &method, const QString &path, const QString &query,
                            const QByteArray &body, const QString &via) {
                    note({method, path, body, via, hub->info().id, 0, query});
                });
    }
}

Simulator::~Simulator() = default;

bool Simulator::Private::fillFirstHome(QString *error)
{
    auto &home = hubs.front()->home();
    if (!options.homeFile.isEmpty())
        return homeloader::loadRecorded(home, options.homeFile, error);
    if (options.devices > 0)
        homeloader::generate(home, options.devices);
    else
        homeloader::loadDemo(home);
    return true;
}

bool Simulator::start(QString *error)
{
    QString ignored;
    auto *why = error ? error : &ignored;
    if (!d->fillFirstHome(why))
        return false;
    homeloader::loadDemo(d->hubs.back()->home());
    if (!d->cloud->server().listen(d->options.port)) {
        *why = d->cloud->server().errorText();
        return false;
    }
    quint16 next = d->options.port;
    for (const auto &hub : d->hubs) {
        next = next == 0 ? 0 : quint16(next + 1);
        if (!hub->listen(next, why))
            return false;
    }
    if (d->options.control) {
        d->controlServer = std::make_unique<LoopbackServer>(
            [this](const HttpRequest &request, const Answer &answer) {
                answer(d->answerControl(request));
            });
        if (!d->controlServer->listen(0)) {
            *why = d->controlServer->errorText();
            return false;
        }
    }
    QJsonArray homeys;
    const auto infos = hubs();
    for (const auto &info : infos)
        homeys.append(hubfacts::homey(info));
    d->cloud->setHomeys(homeys);
    for (const auto &hub : d->hubs) {
        d->lives.push_back(std::make_unique<DemoLife>(hub->home(), hub->reactions(),
                                                      d->options.seed, d->options.timeScale));
        d->lives.back()->start();
    }
    return true;
}

HttpResponse Simulator::Private::answerControl(const HttpRequest &request)
{
    if (request.path == QLatin1String("/received") && request.method == "GET") {
        QJsonArray list;
        for (const auto &entry : std::as_const(journal))
            list.append(QJsonObject{{QStringLiteral("method"), entry.method},
                                    {QStringLiteral("path"), entry.path},
                                    {QStringLiteral("query"), entry.query},
                                    {QStringLiteral("body"), QString::fromUtf8(entry.body)},
                                    {QStringLiteral("via"), entry.via},
                                    {QStringLiteral("hubId"), entry.hubId},
                                    {QStringLiteral("atMs"), entry.atMs}});
        return HttpResponse::json(list);
    }
    if (request.path == QLatin1String("/received") && request.method == "DELETE") {
        journal.clear();
        return HttpResponse::empty();
    }
    if (request.path == QLatin1String("/") && request.method == "GET")
        return HttpResponse::json(QJsonArray::fromStringList(Control::verbs()));
    if (request.method != "POST")
        return HttpResponse::text("POST a command, or GET or DELETE /received", 405);
    const auto result = control->run(parseJson(request.body).toObject());
    return HttpResponse::json(result, result.value(QLatin1String("ok")).toBool() ? 200 : 400);
}

QUrl Simulator::cloudUrl() const
{
    return d->cloud->server().url();
}

QUrl Simulator::controlUrl() const
{
    return d->controlServer ? d->controlServer->url() : QUrl();
}

QString Simulator::accountEmail() const
{
    return Account::email();
}

QString Simulator::accountPassword() const
{
    return Account::password();
}

QList<HubInfo> Simulator::hubs() const
{
    QList<HubInfo> list;
    for (const auto &hub : d->hubs)
        list.append(hub->info());
    list.append(offlineHub());
    return list;
}

QJsonObject Simulator::banner() const
{
    QJsonArray list;
    for (const auto &hub : d->hubs) {
        const auto &info = hub->info();
        list.append(QJsonObject{{QStringLiteral("id"), info.id},
                                {QStringLiteral("name"), info.name},
                                {QStringLiteral("dialect"), info.dialect},
                                {QStringLiteral("url"), info.url.toString()},
                                {QStringLiteral("apiKey"),
                                 info.apiKey.isEmpty() ? QJsonValue() : QJsonValue(info.apiKey)}});
    }
    return {
        {QStringLiteral("cloud"), cloudUrl().toString()},
        {QStringLiteral("account"), QJsonObject{{QStringLiteral("email"), accountEmail()},
                                                {QStringLiteral("password"), accountPassword()}}},
        {QStringLiteral("hubs"), list},
        {QStringLiteral("control"),
         d->controlServer ? QJsonValue(controlUrl().toString()) : QJsonValue()}};
}

QByteArray Simulator::bannerLine() const
{
    // By hand, because QJsonObject sorts its keys and people read this line.
    const auto all = banner();
    QByteArray line = "{";
    for (const auto *key : {"cloud", "account", "hubs", "control"}) {
        if (line.size() > 1)
            line += ',';
        line += '"' + QByteArray(key) + "\":" + jsonText(all.value(QLatin1String(key)));
    }
    return line + '}';
}

QList<ReceivedRequest> Simulator::received() const
{
    return d->journal;
}

void Simulator::clearReceived()
{
    d->journal.clear();
}

QJsonObject Simulator::control(const QJsonObject &command)
{
    return d->control->run(command);
}

QJsonObject Simulator::device(const QString &deviceId) const
{
    return d->firstHome().items(ItemKind::Device).object(deviceId);
}

QJsonObject Simulator::variable(const QString &variableId) const
{
    return d->firstHome().items(ItemKind::Variable).object(variableId);
}

QJsonObject Simulator::devicesJson() const
{
    return d->firstHome().items(ItemKind::Device).listObject();
}

QJsonObject Simulator::variablesJson() const
{
    return d->firstHome().items(ItemKind::Variable).listObject();
}

QJsonObject Simulator::usersJson() const
{
    return d->firstHome().items(ItemKind::User).listObject();
}

QJsonObject Simulator::zonesJson() const
{
    return d->firstHome().items(ItemKind::Zone).listObject();
}

} // namespace foyer::sim
