// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letters/Letters.h"

#include <QHash>
#include <QMap>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace kluis::ui {

class MedicalTextRules;

/// What a person says of a letter: which one, its language, whom it is addressed to, and the parts he writes himself. A
/// text that goes to the employer is watched for medical words while it is typed. Words stay when another language or
/// letter has the same part. Window's thread.
class LetterForm : public QWidget {
    Q_OBJECT

public:
    /// \p offered is not empty, by title. \p rules may be null: then no medical word is tolerated.
    LetterForm(std::vector<letters::LetterTemplate> offered, domain::Language language, MedicalTextRules* rules,
               QWidget* parent = nullptr);

    [[nodiscard]] app::LetterChoice choice() const;
    [[nodiscard]] const letters::LetterTemplate& letter() const;
    /// Something was written that goes when this goes.
    [[nodiscard]] bool hasWords() const;
    /// The letter as it was filled in: shows which parts are to be written, and what the dossier does not say.
    void setText(const letters::LetterText& text);

Q_SIGNALS:
    void letterChanged(); ///< another letter, language or reader
    void wordsRest();     ///< the author's words changed, and the typing rests

private:
    void build();
    void fillTitles(const QString& id);
    void fillReaders();
    void takeLetter();
    void rebuildParts(const letters::LetterText& text);
    void addPart(const QString& id, const QString& label);
    [[nodiscard]] QStringList idsOf(const letters::LetterText& text) const;
    [[nodiscard]] bool isFor(letters::LetterReader reader) const;

    std::vector<letters::LetterTemplate> m_offered;
    QPointer<MedicalTextRules> m_rules;
    QComboBox* m_title;
    QComboBox* m_language;
    QComboBox* m_reader;
    QLabel* m_readerLabel = nullptr;
    QLabel* m_missing;
    QWidget* m_parts;
    QVBoxLayout* m_partsColumn;
    QString m_partsOf; ///< letter, language and ids the editors are for
    QMap<QString, QString> m_words;
    QTimer m_rest;
};

} // namespace kluis::ui
