// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/KitKeys.h"
#include "core/base/Result.h"
#include "core/crypto/Shamir.h"

#include <QCoreApplication>
#include <QString>

#include <array>

namespace kluis::app {

class PdfSheet;

/// The printed kit: a person's account key and recovery key, and for the lead who starts the medical group the three
/// shares of the practice's recovery secret, each on a sheet of its own to be kept by another holder. Key texts with
/// checksums (crypto::KeyText), each also as a QR code. The engine's thread; keys must outlive the object.
class RecoveryKit {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::RecoveryKit)

public:
    struct Heading {
        QString practice;
        QString person;
        QString login;
        QString server;
    };

    /// \p keys: an empty key is left out.
    RecoveryKit(Heading heading, const KitKeys& keys) : m_heading(std::move(heading)), m_keys(keys) {}
    void addShares(const std::array<crypto::Share, 3>& shares) { m_shares = &shares; }

    /// Five characters that stand on the first sheet of a kit with shares and nowhere else: typed back, they prove
    /// that the kit was printed. base32(SHA-256("dk/kit-check/v1\0" || key texts))[:5].
    [[nodiscard]] QString check() const;

    /// Writes the PDF with mode 0600. Exists when there is a file already; Storage.
    [[nodiscard]] Result<void> write(const QString& file) const;

private:
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] PdfSheet draw() const;
    void drawHeader(PdfSheet& sheet, const QString& title) const;
    void drawPerson(PdfSheet& sheet) const;
    void drawShare(PdfSheet& sheet, const crypto::Share& share) const;
    static double drawKey(PdfSheet& sheet, double y, const QString& name, const QString& purpose, const QString& text);

    Heading m_heading;
    const KitKeys& m_keys;
    const std::array<crypto::Share, 3>* m_shares = nullptr;
};

} // namespace kluis::app
