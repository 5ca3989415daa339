// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

namespace kluis::protocol {

/// `POST /v1/medical-invite/answer`: what a newcomer's client made of the invite. Medical roles with a certified device.
/// One a person: a later one replaces it. No answer body.
struct MedicalInviteAnswer {
    QByteArray tag; ///< crypto::MedicalInvite::answer, 32 bytes

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<MedicalInviteAnswer> decode(const QByteArray& bytes);
};

/// `POST /v1/medical-invite/read`: the answers of people whom nobody has approved yet. Medical leads only. Tells a lead's
/// client whom it may approve; believed only when the tag is right.
struct MedicalInviteAnswers {
    struct One {
        UserId user;
        QByteArray tag; ///< 32 bytes
        friend bool operator==(const One&, const One&) = default;
    };
    QList<One> answers;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<MedicalInviteAnswers> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
