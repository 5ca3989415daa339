// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/MedicalTextWatch.h"

#include "ui/dossier/MedicalTextNotice.h"
#include "ui/dossier/MedicalTextRules.h"

#include <QFutureWatcher>
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

MedicalTextWatch::MedicalTextWatch(MedicalTextRules* rules, MedicalTextNotice* notice, QPlainTextEdit* edit,
                                   QObject* parent)
    : QObject(parent), m_rules(rules), m_notice(notice), m_edit(edit)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &MedicalTextWatch::look);
    connect(notice, &MedicalTextNotice::tolerateWanted, this, &MedicalTextWatch::tolerate);
    connect(notice, &MedicalTextNotice::takeOutWanted, this, &MedicalTextWatch::takeOut);
    if (rules != nullptr) {
        connect(rules, &MedicalTextRules::changed, this, &MedicalTextWatch::look);
    }
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
    if (!hits.isEmpty()) {
        m_notice->showWords(words(), m_edit != nullptr);
    } else if (!m_afterTakeOut.isNull() && m_text == m_afterTakeOut) {
        m_notice->showTakenOut();
    } else {
        m_notice->clear();
    }
    Q_EMIT looked();
}

QStringList MedicalTextWatch::words() const
{
    QStringList words;
    for (const auto& hit : m_hits) {
        const QString word = m_text.sliced(hit.position, hit.length);
        if (!words.contains(word, Qt::CaseInsensitive)) {
            words.append(word);
        }
    }
    return words;
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
    if (m_edit == nullptr || m_edit->toPlainText() != m_text) {
        return; // typed on meanwhile: the next look says where the words are now
    }
    QTextCursor cursor(m_edit->document());
    cursor.beginEditBlock(); // one step to undo
    int next = int(m_text.size()) + 1;
    for (auto hit = m_hits.crbegin(); hit != m_hits.crend(); ++hit) {
        const auto [begin, end] = sentenceAround(m_text, *hit);
        if (end <= next) {
            cursor.setPosition(begin);
            cursor.setPosition(end, QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
            next = begin;
        }
    }
    cursor.endEditBlock();
    m_text = m_edit->toPlainText();
    m_afterTakeOut = m_text.isNull() ? QStringLiteral("") : m_text;
    m_edit->setFocus(Qt::OtherFocusReason);
    look();
}

} // namespace kluis::ui
