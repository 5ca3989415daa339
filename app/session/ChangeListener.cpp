// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ChangeListener.h"

namespace kluis::app {

namespace {

constexpr int notFound = 404;
constexpr int methodNotAllowed = 405;
constexpr qint64 secondMs = 1000;

struct Reading {
    protocol::EventReader reader;
    bool stands = false;
};

ListenEnd endOf(const Result<HttpReply>& reply, const Reading& reading)
{
    using Cause = ListenEnd::Cause;
    ListenEnd end;
    end.patienceMs = reading.reader.patience();
    if (!reply) {
        return end;
    }
    end.patienceMs = qMax(end.patienceMs, reply->retryAfterSeconds * secondMs);
    if (reply->status == notFound || reply->status == methodNotAllowed) {
        end.cause = Cause::NotOffered;
    } else if (reply->status >= 400 && reply->status < 500) {
        end.cause = Cause::Refused;
    }
    return end;
}

} // namespace

HttpCall ChangeListener::listen(HttpCall call, const ListenHandler& handler)
{
    const auto reading = std::make_shared<Reading>();
    call.onPiece = [reading, handler](const QByteArray& piece) {
        if (!reading->stands) {
            reading->stands = true;
            handler.stands();
        }
        return reading->reader.read(piece, handler.nudged);
    };
    call.onEnd = [reading, handler](const Result<HttpReply>& reply) { handler.ended(endOf(reply, *reading)); };
    return call;
}

} // namespace kluis::app
