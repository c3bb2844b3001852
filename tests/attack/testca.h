// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QUrl>

namespace foyer::test {

/// An authority that certifies whatever a test asks for. Its keys are made when a test runs and go
/// with it; needs the openssl command.
class TestAuthority
{
public:
    explicit TestAuthority(const QByteArray &name = "a test authority")
        : m_openssl(QStandardPaths::findExecutable(QStringLiteral("openssl")))
    {
        m_works =
            !m_openssl.isEmpty() && QSslSocket::supportsSsl() && newKey("ca") &&
            run({"req", "-x509", "-new", "-key", path("ca.key"), "-subj", "/CN=" + name, "-days",
                 "2", "-addext", "basicConstraints=critical,CA:TRUE", "-out", path("ca.pem")});
    }

    [[nodiscard]] bool works() const { return m_works; }
    [[nodiscard]] QList<QSslCertificate> certificates() const
    {
        return QSslCertificate::fromPath(QFile::decodeName(path("ca.pem")));
    }

    struct Leaf
    {
        QByteArray names = "DNS:localhost,IP:127.0.0.1"; ///< subjectAltName
        int days = 2;                                    ///< negative: over since then
        bool isSelfSigned = false;
    };
    /// What a server needs to show this certificate; isNull() when it could not be made.
    QSslConfiguration certify(const Leaf &leaf)
    {
        const QByteArray name = "leaf" + QByteArray::number(++m_leaves);
        QFile extension(QFile::decodeName(path(name + ".ext")));
        if (!extension.open(QIODevice::WriteOnly) || !newKey(name))
            return {};
        extension.write("subjectAltName=" + leaf.names + "\n");
        extension.close();
        QByteArrayList sign{"x509",     "-req",
                            "-in",      path(name + ".csr"),
                            "-days",    QByteArray::number(leaf.days),
                            "-out",     path(name + ".pem"),
                            "-extfile", path(name + ".ext")};
        if (leaf.isSelfSigned)
            sign << "-signkey" << path(name + ".key");
        else
            sign << "-CA" << path("ca.pem") << "-CAkey" << path("ca.key") << "-set_serial"
                 << QByteArray::number(1000 + m_leaves);
        if (!run({"req", "-new", "-key", path(name + ".key"), "-subj", "/CN=a hub", "-out",
                  path(name + ".csr")}) ||
            !run(sign))
            return {};
        QFile key(QFile::decodeName(path(name + ".key")));
        if (!key.open(QIODevice::ReadOnly))
            return {};
        QSslConfiguration configuration;
        configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
        configuration.setLocalCertificateChain(
            QSslCertificate::fromPath(QFile::decodeName(path(name + ".pem"))));
        return configuration;
    }
    /// Where certificate and key of the last certify() lie, without ".pem" and ".key".
    [[nodiscard]] QByteArray lastLeaf() const
    {
        return path("leaf" + QByteArray::number(m_leaves));
    }
    /// A file of the authority's own folder.
    [[nodiscard]] QByteArray path(const QByteArray &name) const
    {
        return QFile::encodeName(m_folder.filePath(QString::fromLatin1(name)));
    }

private:
    bool newKey(const QByteArray &name)
    {
        return run(
            {"ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", path(name + ".key")});
    }
    [[nodiscard]] bool run(const QByteArrayList &arguments) const
    {
        QStringList words;
        for (const QByteArray &argument : arguments)
            words << QFile::decodeName(argument);
        QProcess openssl;
        openssl.setProcessChannelMode(QProcess::MergedChannels);
        openssl.start(m_openssl, words);
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    }

    QString m_openssl;
    QTemporaryDir m_folder;
    bool m_works = false;
    int m_leaves = 0;
};

/// A TLS server on loopback with whatever certificate it is given; keeps what came through the
/// encryption and answers it with the same bytes each time.
class TlsServer : public QTcpServer
{
public:
    explicit TlsServer(QSslConfiguration configuration, QByteArray answer = {})
        : m_configuration(std::move(configuration))
        , m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return QUrl(QStringLiteral("https://%1:%2/").arg(host, QString::number(serverPort())));
    }

    QByteArray received; ///< decrypted
    int connections = 0;

protected:
    void incomingConnection(qintptr handle) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(m_configuration);
        socket->setSocketDescriptor(handle);
        connect(socket, &QIODevice::readyRead, this, [this, socket] {
            const bool wasWhole = received.contains("\r\n\r\n");
            received += socket->readAll();
            if (!wasWhole && received.contains("\r\n\r\n") && !m_answer.isEmpty())
                socket->write(m_answer);
        });
        connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        socket->startServerEncryption();
    }

private:
    QSslConfiguration m_configuration;
    QByteArray m_answer;
};

/// Makes an authority one of those the system believes, until the end of the scope.
class Believed
{
public:
    explicit Believed(const TestAuthority &authority)
        : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration configuration = m_before;
        configuration.addCaCertificates(authority.certificates());
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    ~Believed() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Believed(const Believed &) = delete;
    Believed &operator=(const Believed &) = delete;

private:
    QSslConfiguration m_before;
};

} // namespace foyer::test
