// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/medical/MedicalLogSource.h"
#include "app/session/ApiClient.h"
#include "core/protocol/AuditMessages.h"
#include "core/protocol/DirectoryMessages.h"
#include "core/protocol/SyncMessages.h"
#include "tests/app/Colleague.h"

#include <QHash>

#include <functional>
#include <map>

namespace kluis::test {

/// Answers a client as a script says: the honest part keeps operations in order, and whatever a test bends goes out
/// bent. For what a real server would never do; that client and real server agree is tested with the real one.
class ScriptedServer final : public app::ApiClient, public app::MedicalLogSource {
public:
    ScriptedServer(const TenantId& tenant, const crypto::SigningKeyPair& key) : m_tenant(tenant), m_key(key) {}

    /// An operation by somebody, signed.
    [[nodiscard]] protocol::Operation signedBy(const Colleague& author, const DossierId& dossier,
                                               domain::Category category, protocol::OperationKind kind,
                                               const QList<protocol::OperationItem>& items) const;
    /// The same by the server itself, as an import makes it.
    [[nodiscard]] protocol::Operation imported(const DossierId& dossier, domain::Category category,
                                               protocol::OperationKind kind,
                                               const QList<protocol::OperationItem>& items) const;
    /// Takes an operation over unseen: gives it its place and revisions.
    void accept(const protocol::Operation& operation);
    /// A backup is put back: only the first \p length operations are there.
    void forgetAfter(qsizetype length);
    /// A dossier imported with these fields.
    DossierId importDossier(const QString& number, const QString& lastName, const QString& department = {});
    /// Somebody sets one field on the revision that stands here.
    void sets(const Colleague& author, const DossierId& dossier, domain::Category category, const QString& field,
              const QString& value);

    Result<QByteArray> call(const QByteArray& path, const QByteArray& body) override;
    std::unique_ptr<app::PendingCall> start(const QByteArray& path, const QByteArray& body) override;
    quint64 bytesIn() const override { return 0; }
    quint64 bytesOut() const override { return 0; }
    void cancel() override {}
    Result<void> catchUp() override
    {
        if (onCatchUp) {
            onCatchUp();
        }
        return {};
    }

    quint64 directoryVersion = 1;

    // What a test bends.
    std::function<void(protocol::PullPage&)> bendPage;
    std::function<Result<QByteArray>(const QByteArray& path, const QByteArray& body)> onBlob; ///< answers /v1/blob/…
    std::function<Result<QByteArray>(const QByteArray&)> onDigest;                            ///< answers /v1/digest
    std::function<Result<QByteArray>(const protocol::AuditBatch&)> onAudit;                   ///< … /v1/audit
    std::function<void(QByteArray&)> bendBytes;                                               ///< of a pull's answer
    std::function<void(protocol::PushResponse&)> bendAnswers;
    std::function<const char*(const protocol::Operation&)> refuses; ///< a reason, or null to accept
    /// A reason to refuse a push as a whole, as a server does that can't read one operation of it; or null.
    std::function<const char*(const protocol::Operation&)> refusesWhole;
    std::function<void()> onCatchUp; ///< the client asks for the medical log
    std::function<void()> onPush; ///< once a push, or what makes the log longer, was judged, before the answer goes out
    bool losesAnswers = false;    ///< takes pushes over, and the line breaks before the answer
    bool losesPulls = false;      ///< the line breaks at each pull
    qsizetype pageSize = 1000;
    QByteArray scope = QByteArray(16, 's');
    QByteArray epoch = QByteArray(16, 'e');
    QList<const Colleague*> people;
    UserId systemUser = crypto::randomId<UserId>();
    QList<QByteArray>
        medicalLog; ///< of /v1/medical-log/…, which is taken as it comes; who should see it catches up by a client

    // What it saw.
    QList<protocol::PulledOperation> operations;
    QList<qsizetype> pushSizes;
    QList<QByteArray> auditEvents;
    int pulls = 0;
    int directories = 0;

private:
    using RecordName = std::pair<DossierId, QByteArray>;
    [[nodiscard]] QByteArray pull(const protocol::PullRequest& request);
    [[nodiscard]] Result<QByteArray> push(const protocol::PushRequest& request);
    [[nodiscard]] protocol::PushResult judge(const protocol::Operation& operation);
    [[nodiscard]] QByteArray directory();
    [[nodiscard]] Result<QByteArray> appendToLog(const QList<QByteArray>& entries);

    TenantId m_tenant;
    const crypto::SigningKeyPair& m_key;
    std::map<RecordName, std::pair<quint64, qsizetype>> m_revisions; ///< and the operation that made it
    std::map<std::pair<DossierId, domain::Category>, quint64> m_chains;
};

} // namespace kluis::test
