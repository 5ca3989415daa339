// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace kluis::protocol {

/// What the privacy office keeps a record of. Numbers are stored and on the wire: never renumber.
enum class OfficeKind : quint8 {
    Breach = 1,          ///< a data breach (GDPR art. 33)
    Processing = 2,      ///< an entry of the register of processing (art. 30), looked at each year
    Processor = 3,       ///< a processor or sub-processor and its agreement (art. 28), each quarter
    Assessment = 4,      ///< a data-protection impact assessment (art. 35), each quarter
    PenetrationTest = 5, ///< each year
    Awareness = 6,       ///< a session about privacy and secrecy, each year, with who was there
};

inline constexpr std::array officeKinds{OfficeKind::Breach,     OfficeKind::Processing,      OfficeKind::Processor,
                                        OfficeKind::Assessment, OfficeKind::PenetrationTest, OfficeKind::Awareness};

/// `breach`, `processing`, `processor`, `assessment`, `penetration-test`, `awareness`.
[[nodiscard]] QLatin1StringView officeKindName(OfficeKind kind);
[[nodiscard]] std::optional<OfficeKind> officeKindFromNumber(quint8 number);

/// Whether a breach is told to the supervisory authority. Stored: never renumber.
enum class BreachDecision : quint8 {
    Open = 0,
    Notify = 1,
    DoNotNotify = 2, ///< it is unlikely to be a risk to anybody; the reasons say why
};

/// One record of the privacy office (docs/decisions/0067). Times are Unix milliseconds, 0 where there is none. Value type,
/// any thread.
struct OfficeRecord {
    Q_DECLARE_TR_FUNCTIONS(kluis::protocol::OfficeRecord)

public:
    RecordId id;
    quint8 kind = quint8(OfficeKind::Breach);
    quint64 revision = 0;  ///< grows with each change; 0: not stored yet
    UserId reporter;       ///< who made it; the server sets it
    qint64 receivedAt = 0; ///< server clock; the server sets it
    QString title;
    QString facts;      ///< what happened, or what it is about
    QString effects;    ///< of a breach: for whom
    QString measures;   ///< taken or planned
    qint64 awareAt = 0; ///< of a breach: when somebody of the organisation knew
    quint8 decision = quint8(BreachDecision::Open);
    QString reasons;            ///< of not notifying, or of notifying late
    qint64 authorityToldAt = 0; ///< art. 33
    qint64 peopleToldAt = 0;    ///< art. 34
    qint64 reviewedAt = 0;      ///< of everything but a breach: when it was looked at or held last
    QString attendance;         ///< of an awareness session: who was there
    bool isClosed = false;      ///< nothing is to be done about it any more

    /// Of a breach: 72 hours after somebody knew (art. 33(1)).
    [[nodiscard]] qint64 notifyBy() const;
    /// Until when something is to be done; nothing when nothing is.
    [[nodiscard]] std::optional<qint64> dueAt() const;
    /// InvalidArgument with a sentence for a record that says too little: every one has a title, who decides not to notify
    /// gives reasons, who notified late too (art. 33(1)), and nobody notifies before somebody knew.
    [[nodiscard]] Result<void> check() const;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<OfficeRecord> decode(const QByteArray& bytes);

    friend bool operator==(const OfficeRecord&, const OfficeRecord&) = default;
};

} // namespace kluis::protocol
