// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/LetterForm.h"

#include "ui/dossier/MedicalTextNotice.h"
#include "ui/dossier/MedicalTextRules.h"
#include "ui/dossier/MedicalTextWatch.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace kluis::ui {

using domain::Language;
using letters::LetterBlock;
using letters::LetterReader;
using letters::LetterTemplate;
using letters::LetterText;

namespace {

constexpr int restMs = 600;
constexpr int partLines = 4;

} // namespace

LetterForm::LetterForm(std::vector<LetterTemplate> offered, Language language, MedicalTextRules* rules, QWidget* parent)
    : QWidget(parent), m_offered(std::move(offered)), m_rules(rules), m_title(new QComboBox(this)),
      m_language(new QComboBox(this)), m_reader(new QComboBox(this)), m_missing(form::hint({}, this)),
      m_parts(new QWidget(this)), m_partsColumn(new QVBoxLayout(m_parts))
{
    m_title->setObjectName(QStringLiteral("letterTitle"));
    m_language->setObjectName(QStringLiteral("letterLanguage"));
    m_reader->setObjectName(QStringLiteral("letterReader"));
    m_missing->setObjectName(QStringLiteral("letterMissing"));
    m_missing->hide();
    m_language->addItem(tr("Dutch"), int(Language::Dutch));
    m_language->addItem(tr("English"), int(Language::English));
    m_language->setCurrentIndex(m_language->findData(int(language)));
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    build();
    fillTitles(m_offered.front().id);
    fillReaders();
    connect(&m_rest, &QTimer::timeout, this, &LetterForm::wordsRest);
    connect(m_title, &QComboBox::activated, this, &LetterForm::takeLetter);
    connect(m_language, &QComboBox::activated, this, [this] {
        fillTitles(m_title->currentData().toString());
        takeLetter();
    });
    connect(m_reader, &QComboBox::activated, this, &LetterForm::letterChanged);
}

void LetterForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Look::space(2), 0);
    column->setSpacing(Look::space(3));
    form::addField(column, tr("&Letter"), m_title);
    form::addField(column, tr("L&anguage"), m_language);
    m_readerLabel = form::labelFor(tr("Addressed &to"), m_reader);
    column->addWidget(m_readerLabel);
    column->addWidget(m_reader);
    column->addWidget(m_missing);
    m_partsColumn->setContentsMargins(0, 0, 0, 0);
    m_partsColumn->setSpacing(Look::space(2));
    column->addWidget(m_parts);
    column->addStretch(1);
}

/// The letters there are in the chosen language, and of \p id the one that is chosen.
void LetterForm::fillTitles(const QString& id)
{
    const int language = m_language->currentData().toInt();
    m_title->clear();
    for (const LetterTemplate& letter : m_offered) {
        if (int(letter.language) == language) {
            m_title->addItem(letter.title, letter.id);
        }
    }
    if (m_title->count() == 0) {
        // A practice may write in one language only.
        const LetterTemplate& first = m_offered.front();
        m_language->setCurrentIndex(m_language->findData(int(first.language)));
        m_title->addItem(first.title, first.id);
    }
    m_title->setCurrentIndex(std::max(0, m_title->findData(id)));
}

void LetterForm::fillReaders()
{
    m_reader->clear();
    for (const LetterReader reader : letter().readers) {
        m_reader->addItem(letterReaderLabel(reader, domain::languageOf(QLocale())), int(reader));
    }
    const bool choose = m_reader->count() > 1;
    m_reader->setVisible(choose);
    m_readerLabel->setVisible(choose);
}

void LetterForm::takeLetter()
{
    fillReaders();
    Q_EMIT letterChanged();
}

const LetterTemplate& LetterForm::letter() const
{
    const QString id = m_title->currentData().toString();
    const int language = m_language->currentData().toInt();
    const auto found = std::find_if(m_offered.begin(), m_offered.end(), [&](const LetterTemplate& each) {
        return each.id == id && int(each.language) == language;
    });
    return found != m_offered.end() ? *found : m_offered.front();
}

app::LetterChoice LetterForm::choice() const
{
    const LetterTemplate& chosen = letter();
    app::LetterChoice choice{chosen.id, chosen.language, LetterReader(m_reader->currentData().toInt()), {}};
    const QStringList own = chosen.ownParts();
    for (auto words = m_words.cbegin(); words != m_words.cend(); ++words) {
        if (own.contains(words.key())) {
            choice.words.insert(words.key(), words.value());
        }
    }
    return choice;
}

bool LetterForm::hasWords() const
{
    return std::any_of(m_words.cbegin(), m_words.cend(),
                       [](const QString& words) { return !words.trimmed().isEmpty(); });
}

bool LetterForm::isFor(LetterReader reader) const
{
    const auto& readers = letter().readers;
    return std::find(readers.begin(), readers.end(), reader) != readers.end();
}

QStringList LetterForm::idsOf(const LetterText& text) const
{
    QStringList ids{letter().id, QString::number(int(letter().language))};
    for (const LetterBlock& block : text.blocks) {
        if (block.kind == LetterBlock::Kind::Own) {
            ids.append(block.id);
        }
    }
    return ids;
}

void LetterForm::setText(const LetterText& text)
{
    m_missing->setText(tr("Not recorded in the dossier, dots stand there: %1.").arg(text.missing.join(u", ")));
    m_missing->setVisible(!text.missing.isEmpty());
    const QString parts = idsOf(text).join(u' ');
    if (parts != m_partsOf) {
        m_partsOf = parts;
        rebuildParts(text);
    }
}

void LetterForm::rebuildParts(const LetterText& text)
{
    while (QLayoutItem* item = m_partsColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const LetterBlock& block : text.blocks) {
        if (block.kind == LetterBlock::Kind::Own) {
            addPart(block.id, block.label);
        }
    }
}

void LetterForm::addPart(const QString& id, const QString& label)
{
    auto* edit = new QPlainTextEdit(m_parts);
    edit->setObjectName(QStringLiteral("letterPart-") + id);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(fontMetrics().lineSpacing() * partLines + Look::space(3));
    edit->setPlainText(m_words.value(id));
    auto* name = form::labelFor(QString(label).replace(u'&', QStringLiteral("&&")), edit);
    name->setWordWrap(true);
    m_partsColumn->addWidget(name);
    m_partsColumn->addWidget(edit);
    MedicalTextWatch* watch = nullptr;
    if (isFor(LetterReader::Employer)) {
        auto* notice = new MedicalTextNotice(m_parts);
        notice->hide();
        m_partsColumn->addWidget(notice);
        watch = new MedicalTextWatch(m_rules, notice, edit, edit);
        watch->setText(edit->toPlainText());
    }
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, id, watch] {
        m_words.insert(id, edit->toPlainText());
        if (watch != nullptr) {
            watch->setText(edit->toPlainText());
        }
        m_rest.start();
    });
}

} // namespace kluis::ui
