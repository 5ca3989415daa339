// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/guidance/MedicalTextWarning.h"
#include "core/lint/MedicalTermFinder.h"

#include <QObject>

namespace kluis::ui {

/// What the editors of one dossier need for looking at texts that the employer reads: the words that its employer said are
/// no medical words, who writes, and whether the medical part is open to him. One for a DossierScreen, which passes it on.
/// Window's thread.
class MedicalTextRules : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    using Writer = app::MedicalTextWarning::Writer;

    [[nodiscard]] const lint::MedicalTermFinder::Tolerated& tolerated() const { return m_tolerated; }
    void setTolerated(const lint::MedicalTermFinder::Tolerated& tolerated);
    /// A person said so: counts here at once, and is to be kept.
    void tolerate(const QString& term);

    [[nodiscard]] Writer writer() const { return m_writer; }
    /// What is medical can be moved into a medical note: the role writes those, and they are open here.
    [[nodiscard]] bool mayMove() const { return m_mayMove; }
    void setWriter(Writer writer, bool mayMove);
    /// These sentences were taken out of what the employer reads, and are to become a medical note.
    void move(const QString& sentences) { Q_EMIT moveWanted(sentences); }

Q_SIGNALS:
    void changed();
    void tolerateWanted(const QString& term);
    void moveWanted(const QString& sentences);

private:
    lint::MedicalTermFinder::Tolerated m_tolerated;
    Writer m_writer = Writer::Employer;
    bool m_mayMove = false;
};

} // namespace kluis::ui
