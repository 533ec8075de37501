import { Administration } from "./administration/administration.js";
import { AgentBook } from "./agents/agent-book.js";
import { AgentDesk } from "./agents/broadcasts.js";
import { Ranking } from "./agents/ranking.js";
import { AppointmentBook } from "./appointments/appointments.js";
import { AvCalls, type AvChange } from "./av/av-calls.js";
import { avRecords } from "./av/record.js";
import { CapabilityBook } from "./capabilities/capability-book.js";
import type { Change } from "./changes.js";
import { ChatBook } from "./chat/chat.js";
import { ContactBook } from "./contacts/contact-book.js";
import { identityOfUser } from "./contacts/identity.js";
import { ContentBook } from "./content/content-book.js";
import type { WorldContext } from "./context.js";
import { WorldDataError } from "./data-error.js";
import { Directory, type User } from "./directory.js";
import { GroupBook } from "./groups/group-book.js";
import { MemberRights } from "./groups/group-rights.js";
import { numberLookup, recordEndedCalls } from "./journal/adapters.js";
import { CallJournal } from "./journal/journal.js";
import { pictureData } from "./picture.js";
import { PresenceBook } from "./presence/presence.js";
import { RightsBook } from "./presence/rights.js";
import { locationsOf } from "./settings/locations.js";
import { SettingsBook } from "./settings/settings-book.js";
import { ItemStores } from "./storage/item-stores.js";
import { Transfers } from "./storage/transfers.js";
import { TaskBook } from "./tasks/tasks.js";
import { Telephony } from "./telephony/telephony.js";
import type { UserData, WorldData } from "./world-file.js";

/** Everything that one emulated server knows and does, whatever way clients reach it. */
export class World {
  readonly directory = new Directory();
  readonly presence: PresenceBook;
  readonly rights: RightsBook;
  readonly groupRights: MemberRights;
  readonly telephony: Telephony;
  readonly av: AvCalls;

  readonly chat: ChatBook;
  readonly journal: CallJournal;
  readonly tasks: TaskBook;
  readonly appointments: AppointmentBook;
  readonly contacts: ContactBook;
  readonly content: ContentBook;
  readonly capabilities: CapabilityBook;
  readonly stores: ItemStores;
  readonly transfers: Transfers;
  readonly groups: GroupBook;
  readonly agents: AgentBook;
  readonly agentDesk: AgentDesk;
  readonly ranking: Ranking;
  readonly settings: SettingsBook;
  readonly administration: Administration;

  constructor(
    data: WorldData,
    readonly context: WorldContext<Change>,
  ) {
    this.presence = new PresenceBook(context);
    for (const entry of data.users) this.directory.add(toUser(entry));
    this.directory.watch(({ contactId }, what) => {
      if (what === "removed") this.presence.forget(contactId);
    });
    for (const { user } of data.entraId?.logins ?? []) {
      if (!this.directory.user(user)) throw new WorldDataError(`entraId: there is no user "${user}"`);
    }
    const noting = recordEndedCalls(context, () => this.journal);
    this.telephony = new Telephony(noting, this.directory, data.telephony, this.presence);
    const talking: WorldContext<AvChange> = {
      ...context,
      newId: () => context.newId(),
      emit: (change) => {
        context.emit(change);
        const records = avRecords(change.call, this.telephony.lines, context.clock.now(), () => context.newId());
        for (const record of records) this.journal.addCall(record);
      },
    };
    this.av = new AvCalls(talking, data.av, (user) => this.telephony.publishCalls(user));
    this.telephony.otherCalls = (contactId) => this.av.activityOf(contactId);
    this.contacts = new ContactBook(this.directory, data.telephony, data.contacts);
    this.content = new ContentBook(context, data.content, (contactId) => {
      const user = this.directory.byContactId(contactId);
      return user ? identityOfUser(user) : { database: "", store: "", entry: contactId };
    });
    this.capabilities = new CapabilityBook(context);
    this.stores = new ItemStores(context, data.storage);
    this.transfers = new Transfers(context, data.storage.transfers);
    this.journal = new CallJournal(context, this.directory, data.journal, numberLookup(this.contacts), {
      isOffline: ({ contactId }) => this.presence.of(contactId).offline,
      visibleTo: (viewer) => this.groups.journalsFor(viewer),
      mayEdit: (owner, editor) => this.groups.mayEditJournal(owner, editor),
    });
    this.tasks = new TaskBook(context, this.directory, data.tasks);
    this.appointments = new AppointmentBook(context, this.directory, data.appointments, this.presence);
    this.chat = new ChatBook(context, this.directory, data.chat, this.transfers, this.journal);
    this.groups = new GroupBook(context, this.directory, data.groups);
    this.groupRights = new MemberRights(this.directory, this.groups);
    this.rights = new RightsBook(context, data.rights, this.groupRights);
    this.agents = new AgentBook(context, this.directory, data.agents, this.presence);
    this.agentDesk = new AgentDesk(context);
    this.ranking = new Ranking(this.agents, this.presence, context.capacity);
    this.settings = new SettingsBook(context, data.settings, locationsOf(data.settings.locations, data.telephony));
    this.administration = new Administration(context, this.directory, this.telephony.lines, data.administration);
  }
}

/** The user that an entry of the world file describes; what is left out follows from the name. */
export function toUser(entry: UserData): User {
  const { name } = entry;
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const fullName = [entry.firstName, entry.lastName].filter(Boolean).join(" ");
  return {
    name,
    password: entry.password,
    contactId: entry.contactId ?? `sip:${name}@example.com`,
    displayName: entry.displayName ?? (fullName || capital),
    firstName: entry.firstName || capital,
    lastName: entry.lastName,
    email: entry.email ?? `${name}@example.com`,
    company: entry.company,
    department: entry.department,
    jobTitle: entry.jobTitle,
    mobile: entry.mobile,
    lines: entry.lines,
    publishesPresence: entry.publishesPresence,
    logonError: entry.logonError,
    properties: new Map(Object.entries(entry.properties)),
    photo: pictureData(entry.photo, `user "${name}"`),
    details: entry.details,
  };
}
