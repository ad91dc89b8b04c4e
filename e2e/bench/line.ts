// A phone's line, as a model. Chromium's own throttling (`Network.emulateNetworkConditions`) delays whole requests and knows neither
// handshakes nor flights (Lighthouse, docs/throttling.md: "request-level throttling"); what a page costs on a fresh connection is just these.
//
// The figures of the line are those of Lighthouse's slow 4G: 150 ms a round trip, 1.6 Mbit/s down, shared by all connections, no loss.
// - A new connection waits one round trip for its handshake.
// - A request takes half a round trip to the host, an answer half a round trip back.
// - A sender may have 10 segments of 1,460 bytes on their way, which is 14,600 bytes (RFC 6928, section 2), and each byte whose arrival
//   it hears of lets one more fly (slow start, RFC 5681, section 3.1), so the window doubles each round trip.
// Left out, for all pages alike: names to look up, TLS (one more round trip), the line up, the end of slow start.

export const LINE = { roundTrip: 150, bytesPerMillisecond: 200, segment: 1460, firstWindow: 14_600 };

/** Time in milliseconds; tests pass one that does not wait. */
export interface Clock {
  now: () => number;
  at: (time: number, then: () => void) => void;
}

export const realClock: Clock = {
  now: () => performance.now(),
  at: (time, then) => void setTimeout(then, time - performance.now()),
};

/** When the line will have passed on what was given to it, for all connections on it. */
export interface Shared {
  free: number;
}

/** Hands data on at the times that are given, which must not fall; timers that meet in one millisecond cannot change the order. */
export function inOrder(clock: Clock, deliver: (data: Buffer) => void): (time: number, data: Buffer) => void {
  const coming: Buffer[] = [];
  return (time, data) => {
    coming.push(data);
    clock.at(time, () => deliver(coming.shift()!));
  };
}

export interface Way {
  send: (data: Buffer) => void;
  /** Says that nothing more will be sent; `closed` is told when all has arrived. */
  end: () => void;
}

/** The way from the host to the browser on one connection. */
export function wayDown(line: Shared, clock: Clock, deliver: (data: Buffer) => void, closed = () => {}): Way {
  let waiting = Buffer.alloc(0);
  let unheard = 0;
  let under = 0;
  let window = LINE.firstWindow;
  let ended = false;

  const arrive = inOrder(clock, (data) => {
    under -= data.length;
    deliver(data);
    closeIfDone();
  });
  const closeIfDone = () => ended && waiting.length === 0 && under === 0 && closed();

  function pump(): void {
    while (waiting.length > 0) {
      const data = waiting.subarray(0, LINE.segment);
      if (unheard + data.length > window) return;
      waiting = waiting.subarray(data.length);
      unheard += data.length;
      under += data.length;
      line.free = Math.max(line.free, clock.now()) + data.length / LINE.bytesPerMillisecond;
      arrive(line.free + LINE.roundTrip / 2, data);
      clock.at(line.free + LINE.roundTrip, () => heard(data.length));
    }
  }

  function heard(bytes: number): void {
    unheard -= bytes;
    window += bytes;
    pump();
  }

  return {
    send: (data) => {
      waiting = Buffer.concat([waiting, data]);
      pump();
    },
    end: () => {
      ended = true;
      closeIfDone();
    },
  };
}
