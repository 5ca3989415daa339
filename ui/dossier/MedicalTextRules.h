// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/MedicalTermFinder.h"

#include <QObject>

namespace kluis::ui {

/// What the editors of one dossier need for looking at an employer's texts: the words that its employer said are no
/// medical words. One for a DossierScreen, which passes it on. Window's thread.
class MedicalTextRules : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const lint::MedicalTermFinder::Tolerated& tolerated() const { return m_tolerated; }
    void setTolerated(const lint::MedicalTermFinder::Tolerated& tolerated);
    /// A person said so: counts here at once, and is to be kept.
    void tolerate(const QString& term);

Q_SIGNALS:
    void changed();
    void tolerateWanted(const QString& term);

private:
    lint::MedicalTermFinder::Tolerated m_tolerated;
};

} // namespace kluis::ui
