// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/MedicalTextWatch.h"

#include "ui/dossier/MedicalTextNotice.h"
#include "ui/dossier/MedicalTextRules.h"

#include <QFutureWatcher>
#include <QLineEdit>
#include <QPalette>
#include <QPlainTextEdit>
#include <QPromise>
#include <QTextCursor>
#include <QThreadPool>

#include <memory>

namespace kluis::ui {

namespace {

using Hits = QList<lint::MedicalTermHit>;

/// The sentence around \p hit: from after the mark before it up to and with the one behind it.
std::pair<int, int> sentenceAround(const QString& text, const lint::MedicalTermHit& hit)
{
    const auto ends = [&text](qsizetype at) {
        const QChar c = text[at];
        const bool point = c == u'.' && (at + 1 == text.size() || text[at + 1].isSpace());
        return point || c == u'!' || c == u'?' || c == u'\n';
    };
    qsizetype begin = hit.position;
    while (begin > 0 && !ends(begin - 1)) {
        --begin;
    }
    qsizetype end = hit.position + hit.length;
    while (end < text.size() && text[end] != u'\n' && !ends(end)) {
        ++end;
    }
    end += end < text.size() && text[end] != u'\n' ? 1 : 0;
    return {int(begin), int(end)};
}

} // namespace

MedicalTextWatch::MedicalTextWatch(MedicalTextRules* rules, MedicalTextNotice* notice, QObject* parent)
    : QObject(parent), m_rules(rules), m_notice(notice)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &MedicalTextWatch::look);
    connect(notice, &MedicalTextNotice::tolerateWanted, this, &MedicalTextWatch::tolerate);
    connect(notice, &MedicalTextNotice::takeOutWanted, this, &MedicalTextWatch::takeOut);
    notice->setMayTolerate(rules != nullptr);
    if (rules != nullptr) {
        connect(rules, &MedicalTextRules::changed, this, &MedicalTextWatch::look);
    }
}

MedicalTextWatch::MedicalTextWatch(MedicalTextRules* rules, MedicalTextNotice* notice, QPlainTextEdit* edit,
                                   QObject* parent)
    : MedicalTextWatch(rules, notice, parent)
{
    m_edit = edit;
}

MedicalTextWatch::MedicalTextWatch(MedicalTextRules* rules, MedicalTextNotice* notice, QLineEdit* line, QObject* parent)
    : MedicalTextWatch(rules, notice, parent)
{
    m_line = line;
    connect(line, &QLineEdit::textChanged, this, &MedicalTextWatch::setText);
}

void MedicalTextWatch::setText(const QString& text)
{
    m_text = text;
    m_rest.start();
}

void MedicalTextWatch::look()
{
    m_rest.stop();
    const quint64 turn = ++m_turn;
    auto promise = std::make_shared<QPromise<Hits>>();
    promise->start();
    const auto tolerated = m_rules != nullptr ? m_rules->tolerated() : lint::MedicalTermFinder::Tolerated();
    // A watcher and not then(): a continuation is left without its object when the field is closed meanwhile.
    auto* watcher = new QFutureWatcher<Hits>(this);
    connect(watcher, &QFutureWatcher<Hits>::finished, this, [this, turn, watcher] {
        watcher->deleteLater();
        if (turn == m_turn) {
            show(watcher->result());
        }
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, text = m_text, tolerated] {
        promise->addResult(lint::MedicalTermFinder(tolerated).find(text));
        promise->finish();
    });
}

void MedicalTextWatch::show(const Hits& hits)
{
    if (m_notice == nullptr) {
        return;
    }
    m_hits = hits;
    underline();
    using Offer = MedicalTextNotice::Offer;
    const auto writer = m_rules != nullptr ? m_rules->writer() : MedicalTextRules::Writer::Employer;
    if (!hits.isEmpty()) {
        const bool mayMove = m_rules != nullptr && m_rules->mayMove();
        m_notice->showWords(app::MedicalTextWarning::about(words(), writer), !hasEditor() ? Offer::Nothing
                                                                             : mayMove    ? Offer::Move
                                                                                          : Offer::TakeOut);
    } else if (!m_afterTakeOut.isNull() && m_text == m_afterTakeOut) {
        m_notice->showGone(m_wasMoved ? Offer::Move : Offer::TakeOut);
    } else {
        m_notice->clear();
    }
    Q_EMIT looked();
}

QStringList MedicalTextWatch::words() const
{
    return app::MedicalTextWarning::wordsIn(m_text, m_hits);
}

QString MedicalTextWatch::typed() const
{
    return m_edit != nullptr ? m_edit->toPlainText() : m_line != nullptr ? m_line->text() : QString();
}

void MedicalTextWatch::underline()
{
    if (m_edit == nullptr) {
        return;
    }
    // Not part of the document: an underline must not count as an edit of the text.
    QList<QTextEdit::ExtraSelection> marks;
    for (const auto& hit : m_hits) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_edit->document());
        mark.cursor.setPosition(int(hit.position));
        mark.cursor.setPosition(int(hit.position + hit.length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(m_edit->palette().color(QPalette::Link));
        marks.append(mark);
    }
    m_edit->setExtraSelections(marks);
}

void MedicalTextWatch::tolerate()
{
    const QStringList named = words();
    for (const QString& word : named) {
        if (m_rules != nullptr) {
            m_rules->tolerate(word);
        }
    }
}

void MedicalTextWatch::takeOut()
{
    if (!hasEditor() || typed() != m_text) {
        return; // typed on meanwhile: the next look says where the words are now
    }
    QList<std::pair<int, int>> parts;
    QStringList sentences;
    int next = int(m_text.size()) + 1;
    for (auto hit = m_hits.crbegin(); hit != m_hits.crend(); ++hit) {
        const auto [begin, end] = sentenceAround(m_text, *hit);
        if (end <= next) {
            parts.append({begin, end});
            sentences.prepend(m_text.sliced(begin, end - begin).trimmed());
            next = begin;
        }
    }
    m_wasMoved = m_rules != nullptr && m_rules->mayMove();
    cut(parts);
    m_text = typed();
    m_afterTakeOut = m_text.isNull() ? QStringLiteral("") : m_text;
    if (m_wasMoved && !sentences.isEmpty()) {
        m_rules->move(sentences.join(u'\n'));
    }
    look();
}

void MedicalTextWatch::cut(const QList<std::pair<int, int>>& parts)
{
    if (m_line != nullptr) {
        QString left = m_text;
        for (const auto& [begin, end] : parts) {
            left.remove(begin, end - begin);
        }
        m_line->selectAll();
        m_line->insert(left); // not setText(), which nothing brings back
        m_line->setFocus(Qt::OtherFocusReason);
        return;
    }
    QTextCursor cursor(m_edit->document());
    cursor.beginEditBlock(); // one step to undo
    for (const auto& [begin, end] : parts) {
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    cursor.endEditBlock();
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace kluis::ui
