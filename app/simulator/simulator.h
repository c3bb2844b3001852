// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace foyer::sim {

/// What one simulated world is made of; every value has a useful default.
struct Options
{
    quint16 port = 0;                       ///< cloud port; 0 = any free
    QString dialect = QStringLiteral("v3"); ///< of the first hub: "v3" or "v2"
    int devices = 0;        ///< 0 = the demo home; N = a generated home of N devices
    QString homeFile;       ///< recorded devices JSON, served as is
    quint32 seed = 1;       ///< same seed, same life and same API keys
    double timeScale = 1.0; ///< 1 = one home minute per second; 0 = frozen
    bool control = false;   ///< open the control endpoint (CONTROL.md)
};

/// One hub as the account sees it. `apiKey` is empty where the model has no keys (V2).
struct HubInfo
{
    QString id;
    QString name;
    QString dialect; ///< "v3" or "v2"
    QUrl url;        ///< the LAN route
    QString apiKey;
    QUrl remoteUrl; ///< the cloud route to the same hub
    bool online = true;
};

/// One request a client made. A socket `api` call appears as the REST request it stands for.
struct ReceivedRequest
{
    QString method;
    QString path; ///< decoded, without query and trailing slash
    QByteArray body;
    QString via;     ///< "http" or "socket"
    QString hubId;   ///< empty = the cloud
    qint64 atMs = 0; ///< milliseconds since the simulator was created
    QString query;
};

/// A Homey cloud account and its hubs on loopback, for demos, tests and benchmarks; it listens on
/// 127.0.0.1 only and knows nothing of the client's code.
class Simulator : public QObject
{
    Q_OBJECT

public:
    explicit Simulator(Options options = {}, QObject *parent = nullptr);
    ~Simulator() override;

    /// Opens every listener. On failure says why in `error` and stays stopped.
    bool start(QString *error = nullptr);

    [[nodiscard]] QUrl cloudUrl() const;
    [[nodiscard]] QUrl controlUrl() const; ///< empty unless Options::control
    [[nodiscard]] QString accountEmail() const;
    [[nodiscard]] QString accountPassword() const;
    /// [0] the dialect asked for, [1] the other one, [2] a hub that is offline.
    [[nodiscard]] QList<HubInfo> hubs() const;
    /// What the executable prints when it listens.
    [[nodiscard]] QJsonObject banner() const;
    [[nodiscard]] QByteArray
    bannerLine() const; ///< the same, cloud first, one line without newline

    [[nodiscard]] QList<ReceivedRequest> received() const;
    void clearReceived();

    /// The verbs of the control endpoint, in-process: {"verb":…} → {"ok":true} or
    /// {"ok":false,"error":…}.
    QJsonObject control(const QJsonObject &command);

    /// Current JSON as the first hub serves it; empty when there is no such item.
    [[nodiscard]] QJsonObject device(const QString &deviceId) const;
    [[nodiscard]] QJsonObject variable(const QString &variableId) const;
    [[nodiscard]] QJsonObject devicesJson() const;
    [[nodiscard]] QJsonObject variablesJson() const;
    [[nodiscard]] QJsonObject zonesJson() const;
    [[nodiscard]] QJsonObject usersJson() const;

Q_SIGNALS:
    void requestReceived(const foyer::sim::ReceivedRequest &request);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer::sim
