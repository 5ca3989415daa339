// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kluis::app {

/// A document as it is looked at: never written anywhere. Whoever holds it wipes it with crypto::wipe() or gives it to
/// somebody who does; what the window program frees is overwritten besides.
struct DocumentContent {
    QString name; ///< of the file
    QString type; ///< media type, as domain::DocumentType says
    QByteArray bytes;
    bool medical = false;
};

/// A file of this computer that may become a document.
struct DocumentCandidate {
    QString path;
    QString name;
    qint64 size = 0; ///< bytes
    QString problem; ///< why it can't be a document, a sentence; empty: it can
};

} // namespace kluis::app
