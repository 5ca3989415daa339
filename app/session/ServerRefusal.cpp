// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ServerRefusal.h"

#include "app/session/NetworkFailure.h"
#include "core/protocol/AppointmentReason.h"
#include "core/protocol/ErrorMessage.h"
#include "core/protocol/RejectReason.h"
#include "core/protocol/TaskReason.h"

#include <QHash>

namespace kluis::app {

namespace reason = protocol::reason;

namespace {

bool isKnown(quint16 code)
{
    return code >= quint16(ErrorCode::Internal) && code <= quint16(ErrorCode::NotConfirmed);
}

} // namespace

Result<QByteArray> ServerRefusal::bodyOf(const HttpReply& reply)
{
    if (reply.status >= 200 && reply.status < 300) {
        return reply.body;
    }
    const auto message = protocol::ErrorMessage::decode(reply.body);
    if (!message) {
        return tl::unexpected<Error>(NetworkFailure::notOurServer(QStringLiteral("status %1").arg(reply.status)));
    }
    const auto code = isKnown(message->code) ? ErrorCode(message->code) : ErrorCode::Internal;
    return fail(code, sentence(message->reason, message->retryAfterSeconds), message->reason);
}

QString ServerRefusal::sentence(const QString& key, quint64 retryAfterSeconds)
{
    const auto is = [&key](const char* known) { return key == QLatin1String(known); };
    if (is(reason::throttled)) {
        return tr("There were too many tries. Wait %n second(s) and try again.", nullptr,
                  int(qBound<quint64>(1, retryAfterSeconds, 86'400)));
    }
    const QHash<QLatin1String, QString> sentences{
        {QLatin1String(reason::loginFailed),
         tr("The user name, the password or the code is not right. A code works once: wait for the next one.")},
        {QLatin1String(reason::codeNeeded),
         tr("Give the six-digit code of your authenticator too: your login was too long ago.")},
        {QLatin1String(reason::deviceRevoked),
         tr("This computer's access was taken away. What it holds is locked. Log in from another computer, or ask your "
            "administrator.")},
        {QLatin1String(reason::wipeOrdered),
         tr("This computer is to be wiped by order: it may only send what was not sent yet.")},
        {QLatin1String(reason::conductNeeded), tr("Log in and accept the code of conduct first.")},
        {QLatin1String(reason::conductChanged),
         tr("The code of conduct was changed meanwhile. Log in again and read the new one.")},
        {QLatin1String(reason::sessionEnded), tr("The session has ended. Log in again.")},
        {QLatin1String(reason::badProof), tr("The server did not accept this device. Log in again.")},
        {QLatin1String(reason::clockSkew),
         tr("This computer's clock differs too much from the server's. Set it right and try again.")},
        {QLatin1String(reason::accountShut),
         tr("The account is shut after many failed logins. An administrator must open it again.")},
        {QLatin1String(reason::enrolmentRefused), tr("The enrolment code is not accepted: it is not known, was used, "
                                                     "or has run out. Ask your administrator for a "
                                                     "new one.")},
        {QLatin1String(reason::updateNeeded), tr("The server speaks another version. Update this program.")},
        {QLatin1String(reason::serverKeyMismatch),
         tr("Somebody may stand between this computer and the server: the server says it showed another key. Nothing "
            "was "
            "given away. Try from another network, and tell your administrator.")},
        {QLatin1String(reason::approvalWaits),
         tr("Another new computer of yours waits to be approved already. Refuse it on a computer that has your medical "
            "keys, or wait ten minutes.")},
        {QLatin1String(reason::approvalGone),
         tr("The request to approve a computer is over. Begin again on the new computer.")},
        {QLatin1String(reason::notFound), tr("The server does not know this.")},
        {QLatin1String(reason::forbidden), tr("Your role may not do this.")},
        {QLatin1String(reason::ownAccount), tr("This is your own account. Let another administrator do it.")},
        {QLatin1String(reason::otherSide),
         tr("This account can't get that role. A second function is a second account.")},
        {QLatin1String(reason::medicalStaff),
         tr("The authenticator of medical staff is replaced at the server, with a lead doctor there.")},
        {QLatin1String(reason::keepsEmployers),
         tr("An administrator of some employers can't become one of the whole practice, nor the other way round.")},
        {QLatin1String(reason::lastEmployer),
         tr("This is the person's last employer here. Close the account instead.")},
        {QLatin1String(reason::loginTaken), tr("There is somebody with this user name already.")},
        {QLatin1String(reason::badLogin),
         tr("A user name has 1 to 64 characters: small letters, digits, dot, underscore, hyphen or @.")},
        {QLatin1String(reason::employerNeeded), tr("This role works for an employer. Choose one.")},
        {QLatin1String(reason::unknownEmployer), tr("You don't answer for an employer of that name.")},
        {QLatin1String(reason::enrolledAlready), tr("This person has enrolled already and needs no enrolment code.")},
        {QLatin1String(reason::notEnrolled),
         tr("This person has not confirmed the account yet. Give a new enrolment code.")},
        {QLatin1String(reason::tooLarge), tr("This is larger than the server accepts.")},
        {QLatin1String(reason::badRequest), tr("The server did not understand the program. Update this program.")},
        {QLatin1String(reason::recordChanged),
         tr("Somebody else changed this meanwhile. It was not saved; look at what it is now.")},
        {QLatin1String(reason::logConflict),
         tr("A colleague changed the medical group at the same moment. Try again.")},
        {QLatin1String(reason::logRefused), tr("The server refused the change to the medical group.")},
        {QLatin1String(reason::noContent), tr("The document's content is not at the server, and not whole on this "
                                              "computer. Add the document once more.")},
        {QLatin1String(reason::noRoom),
         tr("The server has no room for more documents. Tell your administrator; the document is kept here.")},
        {QLatin1String(reason::malware),
         tr("A scanner found malware in this document. It was set aside, and nobody gets it. "
            "Check the file with your own scanner and tell your administrator.")},
        {QLatin1String(reason::notScanned),
         tr("The server can't check documents for malware now. This one is kept here and "
            "sent again later.")},
        {QLatin1String(reason::serverFailure), tr("The server has a problem of its own. Try later.")},
        {QLatin1String(reason::cannotStore),
         tr("The server's disk is full or fails. What you changed is kept on this computer and sent later. Tell your "
            "administrator.")},
        {QLatin1String(reason::deviceNotCertified),
         tr("This device may not send yet: give the account key from your kit at the next login.")},
        {QLatin1String(reason::notAuthor), tr("The server did not accept who made this change.")},
        {QLatin1String(reason::badSignature), tr("The server did not accept this change's signature.")},
        {QLatin1String(reason::malformed), tr("The server did not understand this change. Update this program.")},
        {QLatin1String(reason::unknownDossier),
         tr("The server does not know this dossier, or it is not yours to change.")},
        {QLatin1String(reason::dossierExists), tr("The dossier is there already.")},
        {QLatin1String(reason::duplicateNumber), tr("The employer has another dossier with this personnel number.")},
        {QLatin1String(reason::dossierDestroyed),
         tr("Two people destroyed this part of the dossier. Your change was made before you knew.")},
        {QLatin1String(reason::mustBeKept), tr("It must be kept: its retention term has not ended.")},
        {QLatin1String(reason::legalHold),
         tr("It must not be destroyed: a privacy officer holds it. The reason is in the list of holds.")},
        {QLatin1String(reason::proposedAlready), tr("This destruction waits for its answer, or has one.")},
        {QLatin1String(reason::ledgerAway), tr("Nothing was destroyed: the server can't write into its ledger of "
                                               "destructions. Tell your administrator, and "
                                               "confirm again later.")},
        {QLatin1String(reason::notAllowed), tr("Your role may not change this.")},
        {QLatin1String("conflict"), tr("Somebody else changed the same meanwhile, and the new value can't be shown "
                                       "here. Yours was not taken over.")},
        {QLatin1String(reason::timeTaken),
         tr("Another appointment was made in this time before yours reached the server.")},
        {QLatin1String(reason::appointmentChanged),
         tr("Somebody else moved or ended this appointment at the same time. Theirs stands; yours waits for you.")},
        {QLatin1String(reason::hoursChanged),
         tr("Somebody else changed these consultation hours meanwhile. Look at them and change them again.")},
        {QLatin1String(reason::notAgreed),
         tr("The processing agreement with this employer leaves this field out: it can't be recorded.")},
        {QLatin1String(reason::unknownField),
         tr("The server does not know this field. Update the server or this program.")},
        {QLatin1String(reason::taskOwner),
         tr("The colleague whom this task is for does not work on this dossier, and would never see it.")},
        {QLatin1String(reason::badValue), tr("The server does not accept this value.")},
        {QLatin1String(reason::noRequest), tr("There is no open request of the employee for this. Register it first, "
                                              "and say that it was answered when all is "
                                              "carried out.")},
        {QLatin1String(reason::needsDocument),
         tr("This field is a document: the server takes a file or a letter there, and no text.")},
        {QLatin1String(reason::futureRevision),
         tr("The server knows less than this computer: it was put back to an earlier state. Tell your administrator.")},
        {QLatin1String(reason::noMedicalGroup), tr("The employer has no medical group yet.")},
        {QLatin1String(reason::notAMember),
         tr("You are not in the employer's medical group. Ask a lead to approve you.")},
        {QLatin1String(reason::dossierRestricted),
         tr("The medical content of this dossier is restricted to colleagues whom a lead of the medical group named.")},
        {QLatin1String(reason::oldEpoch), tr("The medical group has a newer key. Synchronise and save again.")},
        {QLatin1String(reason::unknownKey),
         tr("The server does not know the key of this text. Synchronise and save again.")},
    };
    const auto found = sentences.constFind(QLatin1String(key.toLatin1()));
    return found != sentences.constEnd() ? *found : tr("The server refused this.");
}

} // namespace kluis::app
