// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes are what somebody typed: an enrolment code, an invite, a printed key, a recovery code, a TOTP code.
#include "core/crypto/EnrolmentCode.h"
#include "core/crypto/KeyText.h"
#include "core/crypto/MedicalInvite.h"
#include "core/crypto/RecoveryCodes.h"
#include "core/crypto/Totp.h"

using namespace kluis;
using namespace kluis::crypto;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QString typed =
        QString::fromUtf8(QByteArrayView(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (const Result<EnrolmentCode> code = EnrolmentCode::fromText(typed)) {
        const Result<EnrolmentCode> again = EnrolmentCode::fromText(code->toText());
        if (!again || again->secretHash() != code->secretHash()) {
            __builtin_trap();
        }
    }
    if (const Result<MedicalInvite> invite = MedicalInvite::fromText(typed)) {
        if (!MedicalInvite::fromText(invite->toText())) {
            __builtin_trap();
        }
    }
    for (const auto kind : {KeyText::Kind::AccountKey, KeyText::Kind::UserRecoveryKey, KeyText::Kind::RecoveryShare}) {
        const Result<SecretBytes> key = KeyText::decode(kind, typed);
        if (key && !KeyText::decode(kind, KeyText::encode(kind, *key))) {
            __builtin_trap();
        }
    }
    const auto recovery = RecoveryCodes::normalise(typed);
    if (recovery && RecoveryCodes::normalise(*recovery) != recovery) {
        __builtin_trap();
    }
    static const SecretBytes secret(20);
    const auto step = Totp::matchingStep(secret, typed, static_cast<qint64>(size) * 30, -1);
    if (step && Totp::code(secret, *step).isEmpty()) {
        __builtin_trap();
    }
    return 0;
}
