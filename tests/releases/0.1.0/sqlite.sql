BEGIN TRANSACTION;
CREATE TABLE adjustment (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	month VARCHAR NOT NULL, 
	corrects VARCHAR NOT NULL, 
	points VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	booked_at DATETIME NOT NULL, 
	booked_by INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(booked_by) REFERENCES person (id), 
	FOREIGN KEY(department_id) REFERENCES department (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id)
);
INSERT INTO "adjustment" VALUES(1,1,2,'2023-06','2023-05','10','补审5月成果。','2023-06-02 02:00:02.000000',1);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE assignment (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	role VARCHAR(24) NOT NULL, 
	from_month VARCHAR NOT NULL, 
	withdrawn_from VARCHAR, 
	absent_months VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(department_id) REFERENCES department (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(task_id) REFERENCES task (id), 
	UNIQUE (task_id, department_id)
);
INSERT INTO "assignment" VALUES(1,1,1,1,'lead','',NULL,'');
INSERT INTO "assignment" VALUES(2,1,2,2,'lead','',NULL,'');
INSERT INTO "assignment" VALUES(3,1,3,2,'lead','',NULL,'');
INSERT INTO "assignment" VALUES(4,1,3,3,'lead','',NULL,'');
INSERT INTO "assignment" VALUES(5,1,4,3,'lead','',NULL,'');
CREATE TABLE bulletin (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	kind VARCHAR(24) NOT NULL, 
	period VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	state VARCHAR(24) NOT NULL, 
	reason VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	rulebook_version VARCHAR NOT NULL, 
	drafted_at DATETIME NOT NULL, 
	open_until DATETIME, 
	published_at DATETIME, 
	published_by INTEGER, 
	marked_at DATETIME, 
	proposed_by INTEGER, 
	proposed_seen VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(proposed_by) REFERENCES person (id), 
	FOREIGN KEY(published_by) REFERENCES person (id), 
	UNIQUE (group_id, period, number)
);
INSERT INTO "bulletin" VALUES(1,1,'month','2023-05',0,'published','','{"bulletin":{"adjustments":[],"asked":true,"base_article":"四（一）","drawn_on":"2023-06-01","group":"盂县推进山西中部城市群建设领导小组","issuer":"盂县推进山西中部城市群建设领导小组","late":[],"letterhead":{"contact":"","copies":"","head":"","issuer":"","number":"","recipients":"","red_head":true,"signer":""},"missing":["县工信局"],"month":"2023-05","nothing":[],"number":0,"parted_by":[],"reason":"","rounding":{"decimals":2,"mode":"half_up"},"rows":[{"bonus":"15","deductions":"0","department":"1","movement":null,"name":"县文旅局","rank":1,"tasks":1,"tasks_done":0,"total":"115"},{"bonus":"0","deductions":"0","department":"2","movement":null,"name":"县交通局","rank":2,"tasks":2,"tasks_done":0,"total":"100"},{"bonus":"0","deductions":"-10","department":"3","movement":null,"name":"县工信局","rank":3,"tasks":2,"tasks_done":0,"total":"90"}],"rulebook":"yuxian-2023","rulebook_title":{"en":"Yuxian monthly dispatch scoring rules, 2023","zh":"盂县2023年月度调度计分规则"},"sheets":[{"base":"100","department":"1","lines":[{"article":"四（二）加分项1、公式1–2","base":[1,1],"cap":null,"formula":"10 × 1/1","items":[{"evidence":[{"id":"1","name":"30.jpg","sha256":"780821d1a8380f24f9f88782b46b1672113d8519d876e78392600070577e1b8f"}],"key":"一-1","label":"精品旅游线路","level":"lead","note":"","points":"10","times":1}],"kind":"share","points":"10","rule":"progress","title":{"en":"Progress","zh":"任务推进"},"uncapped":"10"},{"article":"四（二）加分项2、公式3–4","base":[0,1],"cap":null,"formula":"10 × 0/1","items":[],"kind":"share","points":"0","rule":"completion","title":{"en":"Completion","zh":"任务办结"},"uncapped":"0"},{"article":"四（二）加分项3、公式5–6","base":[0,1],"cap":null,"formula":"10 × 0/1","items":[],"kind":"share","points":"0","rule":"follow_up","title":{"en":"Follow-up of completed tasks","zh":"已办结任务推进"},"uncapped":"0"},{"article":"四（二）加分项4","base":null,"cap":null,"formula":"5 × 1","items":[{"evidence":[{"id":"5","name":"80.jpg","sha256":"24aa524f7c352cd2b633b5ea82fa29d61b688b7046d3f09a47ed76d817eb2b80"}],"key":"1","label":"获评全省乡村旅游示范县 · 市文旅局 · 2023-05-12","level":"provincial","note":"","points":"5","times":1}],"kind":"each","points":"5","rule":"commendation","title":{"en":"Commendation","zh":"表彰或通报表扬"},"uncapped":"5"},{"article":"四（二）加分项5","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"suggestion","title":{"en":"Suggestion adopted","zh":"意见建议被采纳"},"uncapped":"0"},{"article":"四（二）加分项6","base":null,"cap":"10","formula":"0","items":[],"kind":"each","points":"0","rule":"seminar","title":{"en":"Seminar, event or publicity","zh":"研讨、活动、宣传推广"},"uncapped":"0"},{"article":"四（二）加分项7","base":null,"cap":"15","formula":"0","items":[],"kind":"each","points":"0","rule":"cooperation","title":{"en":"Regional cooperation","zh":"区域交流合作"},"uncapped":"0"},{"article":"四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"late","title":{"en":"Late report","zh":"未按时反馈"},"uncapped":"0"},{"article":"四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"missing","title":{"en":"Missing report","zh":"未反馈"},"uncapped":"0"},{"article":"一、四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"adhoc","title":{"en":"Ad-hoc round late or missing","zh":"临时调度未按时反馈"},"uncapped":"0"},{"article":"四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"inaccurate","title":{"en":"Inaccurate information","zh":"信息报送不准确"},"uncapped":"0"},{"article":"四（二）减分项2","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"criticism","title":{"en":"Criticism","zh":"批评或通报批评"},"uncapped":"0"},{"article":"规则未定，本册约定","base":null,"cap":null,"formula":"0","items":[],"kind":"adjustment","points":"0","rule":"adjustment","title":{"en":"Correction of an earlier month","zh":"往月更正"},"uncapped":"0"}],"month":"2023-05","name":"县文旅局","position":1,"rulebook":"yuxian-2023","tasks":1,"tasks_advanced":1,"tasks_done":0,"total":"115","version":"1"},{"base":"100","department":"2","lines":[{"article":"四（二）加分项1、公式1–2","base":[0,2],"cap":null,"formula":"10 × 0/2","items":[],"kind":"share","points":"0","rule":"progress","title":{"en":"Progress","zh":"任务推进"},"uncapped":"0"},{"article":"四（二）加分项2、公式3–4","base":[0,2],"cap":null,"formula":"10 × 0/2","items":[],"kind":"share","points":"0","rule":"completion","title":{"en":"Completion","zh":"任务办结"},"uncapped":"0"},{"article":"四（二）加分项3、公式5–6","base":[0,2],"cap":null,"formula":"10 × 0/2","items":[],"kind":"share","points":"0","rule":"follow_up","title":{"en":"Follow-up of completed tasks","zh":"已办结任务推进"},"uncapped":"0"},{"article":"四（二）加分项4","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"commendation","title":{"en":"Commendation","zh":"表彰或通报表扬"},"uncapped":"0"},{"article":"四（二）加分项5","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"suggestion","title":{"en":"Suggestion adopted","zh":"意见建议被采纳"},"uncapped":"0"},{"article":"四（二）加分项6","base":null,"cap":"10","formula":"0","items":[],"kind":"each","points":"0","rule":"seminar","title":{"en":"Seminar, event or publicity","zh":"研讨、活动、宣传推广"},"uncapped":"0"},{"article":"四（二）加分项7","base":null,"cap":"15","formula":"0","items":[],"kind":"each","points":"0","rule":"cooperation","title":{"en":"Regional cooperation","zh":"区域交流合作"},"uncapped":"0"},{"article":"四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"late","title":{"en":"Late report","zh":"未按时反馈"},"uncapped":"0"},{"article":"四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"missing","title":{"en":"Missing report","zh":"未反馈"},"uncapped":"0"},{"article":"一、四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"adhoc","title":{"en":"Ad-hoc round late or missing","zh":"临时调度未按时反馈"},"uncapped":"0"},{"article":"四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"inaccurate","title":{"en":"Inaccurate information","zh":"信息报送不准确"},"uncapped":"0"},{"article":"四（二）减分项2","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"criticism","title":{"en":"Criticism","zh":"批评或通报批评"},"uncapped":"0"},{"article":"规则未定，本册约定","base":null,"cap":null,"formula":"0","items":[],"kind":"adjustment","points":"0","rule":"adjustment","title":{"en":"Correction of an earlier month","zh":"往月更正"},"uncapped":"0"}],"month":"2023-05","name":"县交通局","position":2,"rulebook":"yuxian-2023","tasks":2,"tasks_advanced":0,"tasks_done":0,"total":"100","version":"1"},{"base":"100","department":"3","lines":[{"article":"四（二）加分项1、公式1–2","base":[0,2],"cap":null,"formula":"10 × 0/2","items":[],"kind":"share","points":"0","rule":"progress","title":{"en":"Progress","zh":"任务推进"},"uncapped":"0"},{"article":"四（二）加分项2、公式3–4","base":[0,2],"cap":null,"formula":"10 × 0/2","items":[],"kind":"share","points":"0","rule":"completion","title":{"en":"Completion","zh":"任务办结"},"uncapped":"0"},{"article":"四（二）加分项3、公式5–6","base":[0,2],"cap":null,"formula":"10 × 0/2","items":[],"kind":"share","points":"0","rule":"follow_up","title":{"en":"Follow-up of completed tasks","zh":"已办结任务推进"},"uncapped":"0"},{"article":"四（二）加分项4","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"commendation","title":{"en":"Commendation","zh":"表彰或通报表扬"},"uncapped":"0"},{"article":"四（二）加分项5","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"suggestion","title":{"en":"Suggestion adopted","zh":"意见建议被采纳"},"uncapped":"0"},{"article":"四（二）加分项6","base":null,"cap":"10","formula":"0","items":[],"kind":"each","points":"0","rule":"seminar","title":{"en":"Seminar, event or publicity","zh":"研讨、活动、宣传推广"},"uncapped":"0"},{"article":"四（二）加分项7","base":null,"cap":"15","formula":"0","items":[],"kind":"each","points":"0","rule":"cooperation","title":{"en":"Regional cooperation","zh":"区域交流合作"},"uncapped":"0"},{"article":"四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"late","title":{"en":"Late report","zh":"未按时反馈"},"uncapped":"0"},{"article":"四（二）减分项1","base":null,"cap":null,"formula":"-5 × 1","items":[{"evidence":[],"key":"1","label":"2023-05","level":"missing","note":"","points":"-5","times":1}],"kind":"each","points":"-5","rule":"missing","title":{"en":"Missing report","zh":"未反馈"},"uncapped":"-5"},{"article":"一、四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"adhoc","title":{"en":"Ad-hoc round late or missing","zh":"临时调度未按时反馈"},"uncapped":"0"},{"article":"四（二）减分项1","base":null,"cap":null,"formula":"-5 × 1","items":[{"evidence":[],"key":"1","label":"数据与统计口径不一致。","level":null,"note":"","points":"-5","times":1}],"kind":"each","points":"-5","rule":"inaccurate","title":{"en":"Inaccurate information","zh":"信息报送不准确"},"uncapped":"-5"},{"article":"四（二）减分项2","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"criticism","title":{"en":"Criticism","zh":"批评或通报批评"},"uncapped":"0"},{"article":"规则未定，本册约定","base":null,"cap":null,"formula":"0","items":[],"kind":"adjustment","points":"0","rule":"adjustment","title":{"en":"Correction of an earlier month","zh":"往月更正"},"uncapped":"0"}],"month":"2023-05","name":"县工信局","position":3,"rulebook":"yuxian-2023","tasks":2,"tasks_advanced":0,"tasks_done":0,"total":"90","version":"1"}],"simulated":false,"version":"1"},"form":1,"kind":"monthly"}','26158cd191e84e4eac21484603e77271953d9e0a68710c74dba374431bfb4e34','1','2023-06-01 01:00:00.035918','2023-06-02 01:00:02.000000','2023-06-02 02:00:00.402488',1,NULL,NULL,'');
CREATE TABLE call (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	dispatch_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	person_id INTEGER, 
	reason VARCHAR(24) NOT NULL, 
	opened_at DATETIME NOT NULL, 
	done_at DATETIME, 
	done_by INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(department_id) REFERENCES department (id), 
	FOREIGN KEY(dispatch_id) REFERENCES dispatch (id), 
	FOREIGN KEY(done_by) REFERENCES person (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	UNIQUE (dispatch_id, department_id)
);
INSERT INTO "call" VALUES(1,1,1,3,6,'silent','2023-06-01 01:00:00.035918',NULL,NULL);
CREATE TABLE chat_turn (
	chat_id BIGINT NOT NULL, 
	holder VARCHAR NOT NULL, 
	PRIMARY KEY (chat_id)
);
CREATE TABLE claim (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	number INTEGER, 
	month VARCHAR NOT NULL, 
	rule VARCHAR NOT NULL, 
	level VARCHAR, 
	what VARCHAR NOT NULL, 
	happened_on DATE, 
	by_whom VARCHAR NOT NULL, 
	same_as INTEGER, 
	apart BOOLEAN NOT NULL, 
	state VARCHAR(24) NOT NULL, 
	revision INTEGER NOT NULL, 
	begun_by INTEGER NOT NULL, 
	begun_at DATETIME NOT NULL, 
	sent_at DATETIME, 
	decided_by INTEGER, 
	decided_at DATETIME, 
	reason VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(begun_by) REFERENCES person (id), 
	FOREIGN KEY(decided_by) REFERENCES person (id), 
	FOREIGN KEY(department_id) REFERENCES department (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(same_as) REFERENCES claim (id), 
	UNIQUE (group_id, number)
);
INSERT INTO "claim" VALUES(1,1,1,1,'2023-05','commendation','provincial','获评全省乡村旅游示范县','2023-05-12','市文旅局',NULL,0,'accepted',7,4,'2023-05-15 01:00:05.000000','2023-05-15 01:00:06.000000',1,'2023-05-15 01:00:06.608219','');
CREATE TABLE conversation (
	person_id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	step VARCHAR(24) NOT NULL, 
	subject INTEGER, 
	stray VARCHAR NOT NULL, 
	by_task BOOLEAN NOT NULL, 
	updated_at DATETIME NOT NULL, 
	PRIMARY KEY (person_id, group_id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "conversation" VALUES(1,1,'home',NULL,'',0,'2023-06-02 02:00:02.000000');
INSERT INTO "conversation" VALUES(2,1,'review',3,'',0,'2023-05-15 01:00:04.000000');
INSERT INTO "conversation" VALUES(3,1,'home',NULL,'',0,'2023-05-12 02:00:00.000000');
INSERT INTO "conversation" VALUES(4,1,'report',NULL,'',0,'2023-05-15 01:00:08.000000');
INSERT INTO "conversation" VALUES(5,1,'entry',7,'',0,'2023-06-15 01:00:00.332884');
INSERT INTO "conversation" VALUES(6,1,'report',NULL,'',0,'2023-05-12 02:00:01.000000');
CREATE TABLE department (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	aliases VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	UNIQUE (group_id, name)
);
INSERT INTO "department" VALUES(1,1,'县文旅局',1,'');
INSERT INTO "department" VALUES(2,1,'县交通局',2,'');
INSERT INTO "department" VALUES(3,1,'县工信局',3,'');
CREATE TABLE dispatch (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	plan_id INTEGER NOT NULL, 
	kind VARCHAR(24) NOT NULL, 
	month VARCHAR NOT NULL, 
	opens_at DATETIME NOT NULL, 
	deadline_at DATETIME NOT NULL, 
	title VARCHAR NOT NULL, 
	ask VARCHAR NOT NULL, 
	scope VARCHAR(24) NOT NULL, 
	section VARCHAR NOT NULL, 
	task_kind VARCHAR(24), 
	evidence_asked BOOLEAN NOT NULL, 
	originals_asked BOOLEAN NOT NULL, 
	opened_by INTEGER, 
	closed_at DATETIME, 
	withdrawn_at DATETIME, 
	ended_reason VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(opened_by) REFERENCES person (id), 
	FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);
INSERT INTO "dispatch" VALUES(1,1,1,'regular','2023-05','2023-05-15 01:00:00.000000','2023-05-25 16:00:00.000000','','','all','',NULL,1,0,NULL,NULL,NULL,'');
INSERT INTO "dispatch" VALUES(2,1,1,'regular','2023-06','2023-06-15 01:00:00.000000','2023-06-25 16:00:00.000000','','','all','',NULL,1,0,NULL,NULL,NULL,'');
CREATE TABLE distinction (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	bulletin_id INTEGER NOT NULL, 
	kind VARCHAR(24) NOT NULL, 
	department VARCHAR NOT NULL, 
	confirmed_by INTEGER NOT NULL, 
	confirmed_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(bulletin_id) REFERENCES bulletin (id), 
	FOREIGN KEY(confirmed_by) REFERENCES person (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	UNIQUE (bulletin_id, kind, department)
);
CREATE TABLE entry (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	assignment_id INTEGER NOT NULL, 
	answer VARCHAR(24), 
	text VARCHAR NOT NULL, 
	asked_back BOOLEAN NOT NULL, 
	untold_insisted_at DATETIME, 
	verdict VARCHAR(24), 
	reason VARCHAR NOT NULL, 
	decided_at DATETIME, 
	decided_by INTEGER, 
	revision INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(assignment_id) REFERENCES assignment (id), 
	FOREIGN KEY(decided_by) REFERENCES person (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(report_id) REFERENCES report (id), 
	UNIQUE (report_id, assignment_id)
);
INSERT INTO "entry" VALUES(1,1,1,1,'result','推出线路2条。',0,NULL,'accepted','','2023-05-15 01:00:02.385370',1,3);
INSERT INTO "entry" VALUES(2,1,2,2,'result','路基完成3公里。
K3+200至K6+200。',0,NULL,'accepted','','2023-06-02 02:00:01.494513',1,5);
INSERT INTO "entry" VALUES(3,1,2,3,'result','上线12辆。',0,NULL,'accepted','','2023-06-02 02:00:01.494513',1,3);
INSERT INTO "entry" VALUES(4,1,3,4,NULL,'',0,NULL,NULL,'',NULL,NULL,0);
INSERT INTO "entry" VALUES(5,1,3,5,NULL,'',0,NULL,NULL,'',NULL,NULL,0);
INSERT INTO "entry" VALUES(6,1,4,1,NULL,'',0,NULL,NULL,'',NULL,NULL,0);
INSERT INTO "entry" VALUES(7,1,5,2,'result','路基完成6公里。',0,NULL,NULL,'',NULL,NULL,2);
INSERT INTO "entry" VALUES(8,1,5,3,NULL,'',0,NULL,NULL,'',NULL,NULL,0);
INSERT INTO "entry" VALUES(9,1,6,4,NULL,'',0,NULL,NULL,'',NULL,NULL,0);
INSERT INTO "entry" VALUES(10,1,6,5,NULL,'',0,NULL,NULL,'',NULL,NULL,0);
CREATE TABLE evidence (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	entry_id INTEGER, 
	problem_id INTEGER, 
	claim_id INTEGER, 
	finding_id INTEGER, 
	message_id INTEGER NOT NULL, 
	album VARCHAR, 
	kind VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	mime VARCHAR NOT NULL, 
	size BIGINT NOT NULL, 
	file_id VARCHAR NOT NULL, 
	file_unique_id VARCHAR NOT NULL, 
	sent_at DATETIME NOT NULL, 
	sha256 VARCHAR, 
	fetch_attempts INTEGER NOT NULL, 
	fetch_error VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	preview VARCHAR NOT NULL, 
	refused VARCHAR NOT NULL, 
	removed_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(claim_id) REFERENCES claim (id), 
	FOREIGN KEY(entry_id) REFERENCES entry (id), 
	FOREIGN KEY(finding_id) REFERENCES finding (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	FOREIGN KEY(problem_id) REFERENCES problem (id), 
	UNIQUE (person_id, message_id)
);
INSERT INTO "evidence" VALUES(1,1,4,1,NULL,NULL,NULL,30,NULL,'photo','30.jpg','image/jpeg',812,'AgACFwqUonSuDD4gvWqpgRmOJ3KtAU8z7IaqAAAAAAAB','FwqUonSuDD4gvWqp','2023-05-15 01:00:01.000000','780821d1a8380f24f9f88782b46b1672113d8519d876e78392600070577e1b8f',0,'','photo','','',NULL);
INSERT INTO "evidence" VALUES(2,1,5,2,NULL,NULL,NULL,45,NULL,'photo','45.jpg','image/jpeg',787,'AgAC5nckwIGXUFS_en6kI9nHeaVsMo90tpO0AAAAAAAC','5nckwIGXUFS_en6k','2023-05-15 01:00:03.000000','a5d015bc3b4808cb67085fec8d88dcdc1ff7da393fcbd670e975fa8a21d43303',0,'','photo','','',NULL);
INSERT INTO "evidence" VALUES(3,1,5,3,NULL,NULL,NULL,49,NULL,'photo','49.jpg','image/jpeg',753,'AgACSpDNFljqwxUehIY3Vxph7PSLjGo-oLnkAAAAAAAD','SpDNFljqwxUehIY3','2023-05-15 01:00:03.000000','54ff4bfd5e8de911c5a631b51c059b6674c70c6b76082c1ce1616657c71678ab',0,'','photo','','',NULL);
INSERT INTO "evidence" VALUES(4,1,5,2,NULL,NULL,NULL,66,NULL,'document','里程.txt','text/plain',7,'AgACMA_rYIV7cG4x5iLX1igPpZxlapxpsLXXAAAAAAAE','MA_rYIV7cG4x5iLX','2023-05-15 01:00:04.000000','8741995dbd2877e9ccdfc3372478f1e159735e3f5b516c718aff54490b059732',0,'','text','','',NULL);
INSERT INTO "evidence" VALUES(5,1,4,NULL,NULL,1,NULL,80,NULL,'photo','80.jpg','image/jpeg',755,'AgACuCNujctZI5WI6nQGUsKhxyxwfsm0gzHkAAAAAAAF','uCNujctZI5WI6nQG','2023-05-15 01:00:05.000000','24aa524f7c352cd2b633b5ea82fa29d61b688b7046d3f09a47ed76d817eb2b80',0,'','photo','','',NULL);
INSERT INTO "evidence" VALUES(6,1,5,7,NULL,NULL,NULL,160,NULL,'photo','160.jpg','image/jpeg',760,'AgACEaMLuGdRgYcRz3OCCtkhJpDIYN3M52LTAAAAAAAi','EaMLuGdRgYcRz3OC','2023-06-15 01:00:00.000000','fbe08bc5300a3a91b2d58d6f3d86bf2282060e2054b48c9401c5a18a4411deeb',0,'','photo','','',NULL);
CREATE TABLE evidenceprint (
	evidence_id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	photo VARCHAR, 
	crops VARCHAR NOT NULL, 
	detail VARCHAR NOT NULL, 
	text VARCHAR, 
	PRIMARY KEY (evidence_id), 
	FOREIGN KEY(evidence_id) REFERENCES evidence (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id)
);
CREATE TABLE excuse (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	reason VARCHAR NOT NULL, 
	excused_by INTEGER NOT NULL, 
	excused_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(excused_by) REFERENCES person (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(report_id) REFERENCES report (id), 
	UNIQUE (report_id)
);
CREATE TABLE extension (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	dispatch_id INTEGER NOT NULL, 
	department_id INTEGER, 
	deadline_before DATETIME NOT NULL, 
	deadline_after DATETIME, 
	reason VARCHAR NOT NULL, 
	granted_at DATETIME NOT NULL, 
	granted_by INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(department_id) REFERENCES department (id), 
	FOREIGN KEY(dispatch_id) REFERENCES dispatch (id), 
	FOREIGN KEY(granted_by) REFERENCES person (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id)
);
CREATE TABLE finding (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	number INTEGER, 
	month VARCHAR NOT NULL, 
	rule VARCHAR NOT NULL, 
	level VARCHAR, 
	points VARCHAR, 
	reason VARCHAR NOT NULL, 
	entry_id INTEGER, 
	state VARCHAR(24) NOT NULL, 
	revision INTEGER NOT NULL, 
	begun_by INTEGER NOT NULL, 
	begun_at DATETIME NOT NULL, 
	booked_by INTEGER, 
	booked_at DATETIME, 
	lifted_by INTEGER, 
	lifted_at DATETIME, 
	lift_reason VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(begun_by) REFERENCES person (id), 
	FOREIGN KEY(booked_by) REFERENCES person (id), 
	FOREIGN KEY(department_id) REFERENCES department (id), 
	FOREIGN KEY(entry_id) REFERENCES entry (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(lifted_by) REFERENCES person (id), 
	UNIQUE (group_id, number)
);
INSERT INTO "finding" VALUES(1,1,3,1,'2023-05','inaccurate',NULL,NULL,'数据与统计口径不一致。',NULL,'booked',3,1,'2023-05-15 01:00:07.004520',1,'2023-05-15 01:00:07.236084',NULL,NULL,'');
CREATE TABLE group_chat (
	group_id INTEGER NOT NULL, 
	chat_id BIGINT NOT NULL, 
	title VARCHAR NOT NULL, 
	submissions BOOLEAN NOT NULL, 
	missing BOOLEAN NOT NULL, 
	problems BOOLEAN NOT NULL, 
	bound_at DATETIME NOT NULL, 
	bound_by INTEGER NOT NULL, 
	PRIMARY KEY (group_id), 
	FOREIGN KEY(bound_by) REFERENCES person (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	UNIQUE (chat_id)
);
CREATE TABLE holding (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	problem_id INTEGER NOT NULL, 
	department_id INTEGER, 
	person_id INTEGER, 
	since DATETIME NOT NULL, 
	until DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(department_id) REFERENCES department (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	FOREIGN KEY(problem_id) REFERENCES problem (id)
);
INSERT INTO "holding" VALUES(1,1,1,NULL,NULL,'2023-05-15 01:00:07.517632','2023-05-15 01:00:08.056764');
INSERT INTO "holding" VALUES(2,1,1,NULL,1,'2023-05-15 01:00:08.056764',NULL);
CREATE TABLE inbox (
	update_id BIGINT NOT NULL, 
	chat_id BIGINT, 
	payload VARCHAR NOT NULL, 
	received_at DATETIME NOT NULL, 
	sent_at DATETIME NOT NULL, 
	state VARCHAR(24) NOT NULL, 
	attempts INTEGER NOT NULL, 
	error VARCHAR NOT NULL, 
	done_at DATETIME, 
	answered_at DATETIME, 
	holder VARCHAR NOT NULL, 
	PRIMARY KEY (update_id)
);
INSERT INTO "inbox" VALUES(1795367527,5000000005,'{"update_id":1795367527,"message":{"message_id":158,"from":{"id":5000000005,"is_bot":false,"first_name":"陈涛","language_code":"zh-hans"},"chat":{"id":5000000005,"type":"private","first_name":"陈涛"},"date":1686790800,"text":"/report","entities":[{"type":"bot_command","offset":0,"length":7}]}}','2023-06-15 01:00:00.333391','2023-06-15 01:00:00.000000','done',0,'','2023-06-15 01:00:00.000000','2023-06-15 01:00:00.375420','');
INSERT INTO "inbox" VALUES(1795367528,5000000005,'{"update_id":1795367528,"callback_query":{"id":"14217514778614596","from":{"id":5000000005,"is_bot":false,"first_name":"陈涛","language_code":"zh-hans"},"message":{"message_id":159,"from":{"id":7,"is_bot":true,"first_name":"调度","username":"diaodu_bot"},"chat":{"id":5000000005,"type":"private","first_name":"陈涛"},"date":1686790800,"reply_markup":{"inline_keyboard":[[{"callback_data":"e:7","text":"⬜ 1. 环城路"}],[{"callback_data":"e:8","text":"⬜ 2. 智慧公交"}],[{"callback_data":"n:5","text":"全部无进展（零报告）"}]]},"text":"2023年6月工作月报 · 县交通局\n截止：6月25日24:00前（含25日）\n共2项任务，已填0项，还差2项。","entities":[{"type":"bold","offset":0,"length":11}],"link_preview_options":{"is_disabled":true}},"chat_instance":"3635843325426468321","data":"e:7"}}','2023-06-15 01:00:00.374510','2023-06-15 01:00:00.332884','done',0,'','2023-06-15 01:00:00.332884','2023-06-15 01:00:00.415781','');
INSERT INTO "inbox" VALUES(1795367529,5000000005,'{"update_id":1795367529,"callback_query":{"id":"14217514778622515","from":{"id":5000000005,"is_bot":false,"first_name":"陈涛","language_code":"zh-hans"},"message":{"message_id":159,"from":{"id":7,"is_bot":true,"first_name":"调度","username":"diaodu_bot"},"chat":{"id":5000000005,"type":"private","first_name":"陈涛"},"date":1686790800,"text":"第1项／共2项 · 建设\n环城路\n上期（2023年5月）：有成果。路基完成3公里。\nK3+200至K6+200。\n本期进展：未选择\n请选择本期进展；也可先发文字、照片或文件。涉密内容不上传。","entities":[{"type":"bold","offset":13,"length":3},{"type":"bold","offset":62,"length":3}],"link_preview_options":{"is_disabled":true},"reply_markup":{"inline_keyboard":[[{"callback_data":"a:7:result","text":"有成果"},{"callback_data":"a:7:completed","text":"已办结"},{"callback_data":"a:7:nothing","text":"无进展"}],[{"callback_data":"ul:7","text":"在上月基础上修改"}],[{"callback_data":"pre:7","text":"上报难点堵点"},{"callback_data":"plr:7","text":"申请调整任务"}],[{"callback_data":"e:8","text":"跳到下一项"}],[{"callback_data":"sr:5","text":"返回清单"}]]},"edit_date":1686790800},"chat_instance":"3635843325426468321","data":"a:7:result"}}','2023-06-15 01:00:00.414881','2023-06-15 01:00:00.374254','done',0,'','2023-06-15 01:00:00.374254','2023-06-15 01:00:00.462776','');
INSERT INTO "inbox" VALUES(1795367530,5000000005,'{"update_id":1795367530,"message":{"message_id":160,"from":{"id":5000000005,"is_bot":false,"first_name":"陈涛","language_code":"zh-hans"},"chat":{"id":5000000005,"type":"private","first_name":"陈涛"},"date":1686790800,"photo":[{"file_id":"AgACEaMLuGdRgYcRz3OCCtkhJpDIYN3M52LTAAAAAAAi","file_unique_id":"EaMLuGdRgYcRz3OC","width":64,"height":48,"file_size":760}],"caption":"路基完成6公里。"}}','2023-06-15 01:00:00.461700','2023-06-15 01:00:00.000000','done',0,'','2023-06-15 01:00:00.000000','2023-06-15 01:00:00.551956','');
CREATE TABLE indicator (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	target VARCHAR NOT NULL, 
	unit VARCHAR NOT NULL, 
	bound VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(task_id) REFERENCES task (id)
);
INSERT INTO "indicator" VALUES(1,1,4,'新建5G基站','160','个','min',0);
CREATE TABLE indicatorvalue (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	entry_id INTEGER NOT NULL, 
	indicator_id INTEGER NOT NULL, 
	value VARCHAR NOT NULL, 
	fall_insisted_at DATETIME, 
	shortfall_insisted_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(entry_id) REFERENCES entry (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(indicator_id) REFERENCES indicator (id), 
	UNIQUE (entry_id, indicator_id)
);
CREATE TABLE invite (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	role VARCHAR(24) NOT NULL, 
	department_id INTEGER, 
	code_hash VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	used_by INTEGER, 
	made_by INTEGER, 
	withdrawn_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(department_id) REFERENCES department (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(made_by) REFERENCES person (id), 
	FOREIGN KEY(used_by) REFERENCES person (id), 
	UNIQUE (code_hash)
);
INSERT INTO "invite" VALUES(1,1,'office',NULL,'defb0ac0fadb8370eb4209596a2c30bb4e17db9162a7fa8c0c0a936667265c8b','2023-05-12 02:00:00.151046','2023-06-11 02:00:00.151046','2023-05-12 02:00:00.000000',1,NULL,NULL);
INSERT INTO "invite" VALUES(2,1,'office',NULL,'bc30c2fa4638d73b64c02214f565a90ef87d6002ee02e40fbec818426253829c','2023-05-12 02:00:00.661904','2023-06-11 02:00:00.661904','2023-05-12 02:00:00.000000',2,NULL,NULL);
INSERT INTO "invite" VALUES(3,1,'leader',NULL,'24fde751354dc2b478aa85cb2da46eb93fc64f309058d4921a2e16494ab1e6b0','2023-05-12 02:00:00.782748','2023-06-11 02:00:00.782748','2023-05-12 02:00:00.000000',3,NULL,NULL);
INSERT INTO "invite" VALUES(4,1,'liaison',1,'839d0091eb660c11b7f5ecc5ebc7bb32ec0e366e2bd74627a1664883fb1e204d','2023-05-12 02:00:00.912261','2023-06-11 02:00:00.912261','2023-05-12 02:00:00.000000',4,NULL,NULL);
INSERT INTO "invite" VALUES(5,1,'liaison',2,'c993992d9b58556692016f690a6c4c9ca703b4888d2c435b4ca894d7102038a1','2023-05-12 02:00:01.068726','2023-06-11 02:00:01.068726','2023-05-12 02:00:01.000000',5,NULL,NULL);
INSERT INTO "invite" VALUES(6,1,'liaison',3,'01362d732bcedaef7b926355185bfbf17b3635f3bddf67baee360e1a157318dc','2023-05-12 02:00:01.170179','2023-06-11 02:00:01.170179','2023-05-12 02:00:01.000000',6,NULL,NULL);
INSERT INTO "invite" VALUES(7,1,'deputy',1,'9c118dc6eeb657a6435e42c5aa753e01ae54c0bcaf9a8720b4482e82651dd20d','2023-05-12 02:00:01.315002','2023-06-11 02:00:01.315002','2023-05-12 02:00:01.000000',7,4,NULL);
CREATE TABLE invite_attempt (
	id INTEGER NOT NULL, 
	telegram_id BIGINT NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE leading_group (
	id INTEGER NOT NULL, 
	"key" VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	timezone VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	channel_id BIGINT, 
	channel_title VARCHAR NOT NULL, 
	look_at DATETIME, 
	language VARCHAR NOT NULL, 
	second_person BOOLEAN NOT NULL, 
	second_person_lifted_by INTEGER, 
	PRIMARY KEY (id), 
	UNIQUE (channel_id), 
	UNIQUE ("key")
);
INSERT INTO "leading_group" VALUES(1,'yuxian','盂县推进山西中部城市群建设领导小组','Asia/Shanghai','2023-05-12 02:00:00.000000',-1001000000001,'领导小组通报','2023-06-20 01:00:00.000000','zh-CN',0,NULL);
CREATE TABLE lease (
	name VARCHAR NOT NULL, 
	holder VARCHAR NOT NULL, 
	expires_at DATETIME NOT NULL, 
	horizon DATETIME, 
	PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('poll','county/pid 1.00000000','2026-11-22 17:11:00.995180','2023-06-02 02:00:02.061098');
INSERT INTO "lease" VALUES('tick','county/pid 1.00000000','2026-11-22 17:11:00.998264','2026-11-22 17:10:53.027456');
CREATE TABLE leave (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	seat_id INTEGER NOT NULL, 
	first DATE NOT NULL, 
	last DATE NOT NULL, 
	noted_at DATETIME NOT NULL, 
	noted_by INTEGER NOT NULL, 
	cancelled_at DATETIME, 
	cancelled_by INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(cancelled_by) REFERENCES person (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(noted_by) REFERENCES person (id), 
	FOREIGN KEY(seat_id) REFERENCES seat (id)
);
INSERT INTO "leave" VALUES(1,1,4,'2023-05-22','2023-05-24','2023-05-15 01:00:08.000000',4,NULL,NULL);
CREATE TABLE letterhead (
	group_id INTEGER NOT NULL, 
	red_head BOOLEAN NOT NULL, 
	head VARCHAR NOT NULL, 
	issuer VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	signer VARCHAR NOT NULL, 
	recipients VARCHAR NOT NULL, 
	contact VARCHAR NOT NULL, 
	copies VARCHAR NOT NULL, 
	PRIMARY KEY (group_id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id)
);
CREATE TABLE nomination (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	named_by INTEGER NOT NULL, 
	asked_at DATETIME NOT NULL, 
	state VARCHAR(24) NOT NULL, 
	decided_at DATETIME, 
	decided_by INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(decided_by) REFERENCES person (id), 
	FOREIGN KEY(department_id) REFERENCES department (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(named_by) REFERENCES person (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "nomination" VALUES(1,1,1,7,4,'2023-05-12 02:00:01.000000','confirmed','2023-05-12 02:00:01.466354',1);
CREATE TABLE nudge (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	step VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(report_id) REFERENCES report (id), 
	UNIQUE (report_id, step, version)
);
INSERT INTO "nudge" VALUES(1,1,2,'review-waiting',2,'2023-06-01 01:00:00.261521');
CREATE TABLE objection (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	bulletin_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	rule VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	raised_by INTEGER NOT NULL, 
	raised_at DATETIME NOT NULL, 
	state VARCHAR(24) NOT NULL, 
	answer VARCHAR NOT NULL, 
	answered_by INTEGER, 
	answered_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(answered_by) REFERENCES person (id), 
	FOREIGN KEY(bulletin_id) REFERENCES bulletin (id), 
	FOREIGN KEY(department_id) REFERENCES department (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(raised_by) REFERENCES person (id), 
	UNIQUE (bulletin_id, department_id, rule)
);
INSERT INTO "objection" VALUES(1,1,1,2,'progress','智慧公交已上线，请审核。',5,'2023-06-01 01:00:03.000000','answered','下月一并更正。',1,'2023-06-01 01:00:03.000000');
CREATE TABLE outbox (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	"key" VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	chat_id BIGINT, 
	person_id INTEGER, 
	dispatch_id INTEGER, 
	department_id INTEGER, 
	payload VARCHAR NOT NULL, 
	due_at DATETIME NOT NULL, 
	state VARCHAR(24) NOT NULL, 
	claimed_at DATETIME, 
	claimed_by VARCHAR, 
	attempts INTEGER NOT NULL, 
	sent_at DATETIME, 
	message_id BIGINT, 
	error VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(department_id) REFERENCES department (id), 
	FOREIGN KEY(dispatch_id) REFERENCES dispatch (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	UNIQUE ("key")
);
INSERT INTO "outbox" VALUES(1,1,'deputy-asked:1:1','deputy-asked',5000000001,1,NULL,NULL,'{"nomination": 1}','2023-05-12 02:00:01.000000','sent','2026-11-22 17:10:44.266525','county/pid 1.00000000',0,'2023-05-12 02:00:01.670376',17,'','2023-05-12 02:00:01.000000');
INSERT INTO "outbox" VALUES(2,1,'deputy-asked:1:2','deputy-asked',5000000002,2,NULL,NULL,'{"nomination": 1}','2023-05-12 02:00:01.000000','sent','2026-11-22 17:10:44.269710','county/pid 1.00000000',0,'2023-05-12 02:00:01.678383',18,'','2023-05-12 02:00:01.000000');
INSERT INTO "outbox" VALUES(3,1,'deputy-decided:1:4','deputy-decided',5000000004,4,NULL,NULL,'{"nomination": 1, "to": 4}','2023-05-12 02:00:01.466354','sent','2026-11-22 17:10:44.578875','county/pid 1.00000000',0,'2023-05-12 02:00:01.969698',20,'','2023-05-12 02:00:01.466354');
INSERT INTO "outbox" VALUES(4,1,'deputy-decided:1:7','deputy-decided',5000000007,7,NULL,NULL,'{"nomination": 1, "to": 7}','2023-05-12 02:00:01.466354','sent','2026-11-22 17:10:44.580073','county/pid 1.00000000',0,'2023-05-12 02:00:01.972290',21,'','2023-05-12 02:00:01.466354');
INSERT INTO "outbox" VALUES(5,1,'round:1:opening:1','reminder',5000000004,4,1,1,'{"dispatch": 1, "step": "opening", "occasion": "open"}','2023-05-15 01:00:00.031390','sent','2026-11-22 17:10:45.102124','county/pid 1.00000000',0,'2023-05-15 01:00:00.618753',23,'','2023-05-15 01:00:00.031390');
INSERT INTO "outbox" VALUES(6,1,'round:1:opening:2','reminder',5000000005,5,1,2,'{"dispatch": 1, "step": "opening", "occasion": "open"}','2023-05-15 01:00:00.031390','sent','2026-11-22 17:10:45.228826','county/pid 1.00000000',0,'2023-05-15 01:00:00.621707',24,'','2023-05-15 01:00:00.031390');
INSERT INTO "outbox" VALUES(7,1,'round:1:opening:3','reminder',5000000006,6,1,3,'{"dispatch": 1, "step": "opening", "occasion": "open"}','2023-05-15 01:00:00.031390','sent','2026-11-22 17:10:45.246768','county/pid 1.00000000',0,'2023-05-15 01:00:00.661026',25,'','2023-05-15 01:00:00.031390');
INSERT INTO "outbox" VALUES(8,1,'round:1:opening:office:1','round',5000000001,1,1,NULL,'{"dispatch": 1, "step": "opening", "occasion": "open"}','2023-05-15 01:00:00.031390','sent','2026-11-22 17:10:45.269241','county/pid 1.00000000',0,'2023-05-15 01:00:00.672469',26,'','2023-05-15 01:00:00.031390');
INSERT INTO "outbox" VALUES(9,1,'round:1:opening:office:2','round',5000000002,2,1,NULL,'{"dispatch": 1, "step": "opening", "occasion": "open"}','2023-05-15 01:00:00.031390','sent','2026-11-22 17:10:45.279459','county/pid 1.00000000',0,'2023-05-15 01:00:00.678075',27,'','2023-05-15 01:00:00.031390');
INSERT INTO "outbox" VALUES(10,1,'submitted:1:1:1','submitted',5000000001,1,NULL,NULL,'{"report": 1, "version": 1}','2023-05-15 01:00:01.857001','sent','2026-11-22 17:10:46.841199','county/pid 1.00000000',0,'2023-05-15 01:00:02.156059',34,'','2023-05-15 01:00:01.857001');
INSERT INTO "outbox" VALUES(11,1,'submitted:1:1:2','submitted',5000000002,2,NULL,NULL,'{"report": 1, "version": 1}','2023-05-15 01:00:01.857001','sent','2026-11-22 17:10:46.848216','county/pid 1.00000000',0,'2023-05-15 01:00:02.160404',35,'','2023-05-15 01:00:01.857001');
INSERT INTO "outbox" VALUES(12,1,'reviewed:1:1:20230515010002385370','reviewed',5000000004,4,1,1,'{"dispatch": 1, "report": 1}','2023-05-15 01:00:02.385370','sent','2026-11-22 17:10:47.408795','county/pid 1.00000000',0,'2023-05-15 01:00:02.807550',41,'','2023-05-15 01:00:02.385370');
INSERT INTO "outbox" VALUES(13,1,'submitted:2:1:1','submitted',5000000001,1,NULL,NULL,'{"report": 2, "version": 1}','2023-05-15 01:00:03.582395','sent','2026-11-22 17:10:48.508253','county/pid 1.00000000',0,'2023-05-15 01:00:03.811679',53,'','2023-05-15 01:00:03.582395');
INSERT INTO "outbox" VALUES(14,1,'submitted:2:1:2','submitted',5000000002,2,NULL,NULL,'{"report": 2, "version": 1}','2023-05-15 01:00:03.582395','sent','2026-11-22 17:10:48.516800','county/pid 1.00000000',0,'2023-05-15 01:00:03.824558',54,'','2023-05-15 01:00:03.582395');
INSERT INTO "outbox" VALUES(15,1,'returned:2:3','returned',5000000005,5,1,2,'{"dispatch": 1, "report": 2, "entry": 2}','2023-05-15 01:00:04.000000','sent','2026-11-22 17:10:48.971994','county/pid 1.00000000',0,'2023-05-15 01:00:04.273304',62,'','2023-05-15 01:00:04.000000');
INSERT INTO "outbox" VALUES(16,1,'submitted:2:2:1','submitted',5000000001,1,NULL,NULL,'{"report": 2, "version": 2}','2023-05-15 01:00:04.565701','sent','2026-11-22 17:10:49.739999','county/pid 1.00000000',0,'2023-05-15 01:00:05.106345',70,'','2023-05-15 01:00:04.565701');
INSERT INTO "outbox" VALUES(17,1,'submitted:2:2:2','submitted',5000000002,2,NULL,NULL,'{"report": 2, "version": 2}','2023-05-15 01:00:04.565701','sent','2026-11-22 17:10:49.741745','county/pid 1.00000000',0,'2023-05-15 01:00:05.135791',71,'','2023-05-15 01:00:04.565701');
INSERT INTO "outbox" VALUES(18,1,'claim:1:6:1','claim',5000000001,1,NULL,NULL,'{"claim": 1, "revision": 6}','2023-05-15 01:00:06.000000','sent','2026-11-22 17:10:51.160977','county/pid 1.00000000',0,'2023-05-15 01:00:06.475947',82,'','2023-05-15 01:00:06.000000');
INSERT INTO "outbox" VALUES(19,1,'claim:1:6:2','claim',5000000002,2,NULL,NULL,'{"claim": 1, "revision": 6}','2023-05-15 01:00:06.000000','sent','2026-11-22 17:10:51.166313','county/pid 1.00000000',0,'2023-05-15 01:00:06.483196',83,'','2023-05-15 01:00:06.000000');
INSERT INTO "outbox" VALUES(20,1,'claim-answer:1:7:4','claim-answer',5000000004,4,NULL,1,'{"claim": 1, "revision": 7}','2023-05-15 01:00:06.608219','sent','2026-11-22 17:10:51.562097','county/pid 1.00000000',0,'2023-05-15 01:00:06.860879',88,'','2023-05-15 01:00:06.608219');
INSERT INTO "outbox" VALUES(21,1,'finding:1:3:6','finding',5000000006,6,NULL,3,'{"what": "booked", "finding": 1, "revision": 3}','2023-05-15 01:00:07.236084','sent','2026-11-22 17:10:52.209872','county/pid 1.00000000',0,'2023-05-15 01:00:07.508754',95,'','2023-05-15 01:00:07.236084');
INSERT INTO "outbox" VALUES(22,1,'problem-news:1:1:raised:1','problem-news',5000000001,1,NULL,NULL,'{"problem": 1, "what": "raised", "by": "陈涛", "words": ""}','2023-05-15 01:00:07.517632','sent','2026-11-22 17:10:52.622984','county/pid 1.00000000',0,'2023-05-15 01:00:07.944427',98,'','2023-05-15 01:00:07.517632');
INSERT INTO "outbox" VALUES(23,1,'problem-news:1:1:raised:2','problem-news',5000000002,2,NULL,NULL,'{"problem": 1, "what": "raised", "by": "陈涛", "words": ""}','2023-05-15 01:00:07.517632','sent','2026-11-22 17:10:52.630709','county/pid 1.00000000',0,'2023-05-15 01:00:07.948424',99,'','2023-05-15 01:00:07.517632');
INSERT INTO "outbox" VALUES(24,1,'problem-news:1:2:taken:5','problem-news',5000000005,5,NULL,NULL,'{"problem": 1, "what": "taken", "by": "王芳", "words": ""}','2023-05-15 01:00:08.056764','sent','2026-11-22 17:10:53.028965','county/pid 1.00000000',0,'2023-05-15 01:00:08.339878',102,'','2023-05-15 01:00:08.056764');
INSERT INTO "outbox" VALUES(25,1,'leave:1:noted:7','leave',5000000007,7,NULL,NULL,'{"leave": 1, "what": "noted", "by": "李梅", "of": "县文旅局"}','2023-05-15 01:00:08.000000','skipped','2026-11-22 17:10:53.192292','county/pid 1.00000000',0,NULL,NULL,'','2023-05-15 01:00:08.000000');
INSERT INTO "outbox" VALUES(26,1,'round:1:day-20:3','reminder',5000000006,6,1,3,'{"dispatch": 1, "step": "day-20", "occasion": "remind"}','2023-05-19 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'missed','2023-06-01 01:00:00.035918');
INSERT INTO "outbox" VALUES(27,1,'round:1:day-23:3','reminder',5000000006,6,1,3,'{"dispatch": 1, "step": "day-23", "occasion": "remind"}','2023-05-23 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'missed','2023-06-01 01:00:00.035918');
INSERT INTO "outbox" VALUES(28,1,'round:1:day-24:3','reminder',5000000006,6,1,3,'{"dispatch": 1, "step": "day-24", "occasion": "remind"}','2023-05-24 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'missed','2023-06-01 01:00:00.035918');
INSERT INTO "outbox" VALUES(29,1,'round:1:last-call:3','reminder',5000000006,6,1,3,'{"dispatch": 1, "step": "last-call", "occasion": "remind"}','2023-05-25 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'missed','2023-06-01 01:00:00.035918');
INSERT INTO "outbox" VALUES(30,1,'round:1:overdue:3','reminder',5000000006,6,1,3,'{"dispatch": 1, "step": "overdue", "occasion": "overdue"}','2023-05-26 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'missed','2023-06-01 01:00:00.035918');
INSERT INTO "outbox" VALUES(31,1,'round:1:overdue:office:1','round',5000000001,1,1,NULL,'{"dispatch": 1, "step": "overdue", "occasion": "overdue"}','2023-05-26 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'missed','2023-06-01 01:00:00.035918');
INSERT INTO "outbox" VALUES(32,1,'round:1:overdue:office:2','round',5000000002,2,1,NULL,'{"dispatch": 1, "step": "overdue", "occasion": "overdue"}','2023-05-26 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'missed','2023-06-01 01:00:00.035918');
INSERT INTO "outbox" VALUES(33,1,'round:1:chase-1:3','reminder',5000000006,6,1,3,'{"dispatch": 1, "step": "chase-1", "occasion": "chase"}','2023-05-27 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'missed','2023-06-01 01:00:00.035918');
INSERT INTO "outbox" VALUES(34,1,'round:1:chase-2:3','reminder',5000000006,6,1,3,'{"dispatch": 1, "step": "chase-2", "occasion": "chase"}','2023-05-28 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'missed','2023-06-01 01:00:00.035918');
INSERT INTO "outbox" VALUES(35,1,'round:1:telephone:office:1','round',5000000001,1,1,NULL,'{"dispatch": 1, "step": "telephone", "occasion": "telephone"}','2023-06-01 01:00:00.035918','sent','2026-11-22 17:10:53.655683','county/pid 1.00000000',0,'2023-06-01 01:00:00.577483',105,'','2023-06-01 01:00:00.035918');
INSERT INTO "outbox" VALUES(36,1,'round:1:telephone:office:2','round',5000000002,2,1,NULL,'{"dispatch": 1, "step": "telephone", "occasion": "telephone"}','2023-06-01 01:00:00.035918','sent','2026-11-22 17:10:53.718055','county/pid 1.00000000',0,'2023-06-01 01:00:00.584259',106,'','2023-06-01 01:00:00.035918');
INSERT INTO "outbox" VALUES(37,1,'draft:1:1','draft',5000000001,1,NULL,NULL,'{"bulletin": 1}','2023-06-01 01:00:00.035918','sent','2026-11-22 17:10:53.739956','county/pid 1.00000000',0,'2023-06-01 01:00:00.594966',107,'','2023-06-01 01:00:00.035918');
INSERT INTO "outbox" VALUES(38,1,'draft:1:2','draft',5000000002,2,NULL,NULL,'{"bulletin": 1}','2023-06-01 01:00:00.035918','sent','2026-11-22 17:10:53.742180','county/pid 1.00000000',0,'2023-06-01 01:00:00.609048',108,'','2023-06-01 01:00:00.035918');
INSERT INTO "outbox" VALUES(39,1,'problem:1:1:feedback:before:1','problem-reminder',5000000001,1,NULL,NULL,'{"problem": 1, "lap": 1, "step": "feedback", "occasion": "before"}','2023-05-17 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'stale','2023-05-17 01:00:00.000000');
INSERT INTO "outbox" VALUES(40,1,'problem:1:1:feedback:after:1','problem-reminder',5000000001,1,NULL,NULL,'{"problem": 1, "lap": 1, "step": "feedback", "occasion": "after"}','2023-05-19 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'stale','2023-05-19 01:00:00.000000');
INSERT INTO "outbox" VALUES(41,1,'problem:1:1:feedback:up-leaders:3','problem-reminder',5000000003,3,NULL,NULL,'{"problem": 1, "lap": 1, "step": "feedback", "occasion": "up"}','2023-05-20 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'stale','2023-05-20 01:00:00.000000');
INSERT INTO "outbox" VALUES(42,1,'problem:1:1:solve:before:1','problem-reminder',5000000001,1,NULL,NULL,'{"problem": 1, "lap": 1, "step": "solve", "occasion": "before"}','2023-05-21 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'stale','2023-05-21 01:00:00.000000');
INSERT INTO "outbox" VALUES(43,1,'problem:1:1:solve:after:1','problem-reminder',5000000001,1,NULL,NULL,'{"problem": 1, "lap": 1, "step": "solve", "occasion": "after"}','2023-05-23 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'stale','2023-05-23 01:00:00.000000');
INSERT INTO "outbox" VALUES(44,1,'problem:1:1:solve:up-leaders:3','problem-reminder',5000000003,3,NULL,NULL,'{"problem": 1, "lap": 1, "step": "solve", "occasion": "up"}','2023-05-24 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'stale','2023-05-24 01:00:00.000000');
INSERT INTO "outbox" VALUES(45,1,'problem:1:1:solve:follow-1:1','problem-reminder',5000000001,1,NULL,NULL,'{"problem": 1, "lap": 1, "step": "solve", "occasion": "follow"}','2023-05-31 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'stale','2023-05-31 01:00:00.000000');
INSERT INTO "outbox" VALUES(46,1,'problem:1:1:solve:follow-1:2','problem-reminder',5000000002,2,NULL,NULL,'{"problem": 1, "lap": 1, "step": "solve", "occasion": "follow"}','2023-05-31 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'stale','2023-05-31 01:00:00.000000');
INSERT INTO "outbox" VALUES(47,1,'nudge:review-waiting:1:1','nudge',5000000001,1,NULL,NULL,'{"of": "review", "occasion": "nudge-review", "reports": [[2, 2]]}','2023-06-01 01:00:00.261521','sent','2026-11-22 17:10:53.748726','county/pid 1.00000000',0,'2023-06-01 01:00:00.625736',109,'','2023-06-01 01:00:00.261521');
INSERT INTO "outbox" VALUES(48,1,'nudge:review-waiting:1:2','nudge',5000000002,2,NULL,NULL,'{"of": "review", "occasion": "nudge-review", "reports": [[2, 2]]}','2023-06-01 01:00:00.261521','sent','2026-11-22 17:10:53.755015','county/pid 1.00000000',0,'2023-06-01 01:00:00.629354',110,'','2023-06-01 01:00:00.261521');
INSERT INTO "outbox" VALUES(49,1,'sheet:1:1','sheet',5000000004,4,NULL,NULL,'{"bulletin": 1}','2023-06-01 01:00:02.000000','sent','2026-11-22 17:10:56.102969','county/pid 1.00000000',0,'2023-06-01 01:00:02.968249',118,'','2023-06-01 01:00:02.000000');
INSERT INTO "outbox" VALUES(50,1,'sheet:1:2','sheet',5000000005,5,NULL,NULL,'{"bulletin": 1}','2023-06-01 01:00:02.000000','sent','2026-11-22 17:10:56.104945','county/pid 1.00000000',0,'2023-06-01 01:00:02.990350',119,'','2023-06-01 01:00:02.000000');
INSERT INTO "outbox" VALUES(51,1,'sheet:1:3','sheet',5000000006,6,NULL,NULL,'{"bulletin": 1}','2023-06-01 01:00:02.000000','sent','2026-11-22 17:10:56.119090','county/pid 1.00000000',0,'2023-06-01 01:00:02.992612',120,'','2023-06-01 01:00:02.000000');
INSERT INTO "outbox" VALUES(52,1,'objection:1:1','objection',5000000001,1,NULL,NULL,'{"objection": 1}','2023-06-01 01:00:03.000000','sent','2026-11-22 17:10:56.606261','county/pid 1.00000000',0,'2023-06-01 01:00:03.446168',124,'','2023-06-01 01:00:03.000000');
INSERT INTO "outbox" VALUES(53,1,'objection:1:2','objection',5000000002,2,NULL,NULL,'{"objection": 1}','2023-06-01 01:00:03.000000','sent','2026-11-22 17:10:56.612453','county/pid 1.00000000',0,'2023-06-01 01:00:03.448844',125,'','2023-06-01 01:00:03.000000');
INSERT INTO "outbox" VALUES(54,1,'objection-answer:1:5','objection-answer',5000000005,5,NULL,NULL,'{"objection": 1}','2023-06-01 01:00:03.000000','sent','2026-11-22 17:10:57.003305','county/pid 1.00000000',0,'2023-06-01 01:00:03.837607',129,'','2023-06-01 01:00:03.000000');
INSERT INTO "outbox" VALUES(55,1,'window:1:1','window',5000000001,1,NULL,NULL,'{"bulletin": 1}','2023-06-02 01:00:02.000000','sent','2026-11-22 17:10:57.258122','county/pid 1.00000000',0,'2023-06-02 02:00:00.213106',130,'','2023-06-02 01:00:02.000000');
INSERT INTO "outbox" VALUES(56,1,'window:1:2','window',5000000002,2,NULL,NULL,'{"bulletin": 1}','2023-06-02 01:00:02.000000','sent','2026-11-22 17:10:57.265425','county/pid 1.00000000',0,'2023-06-02 02:00:00.230784',131,'','2023-06-02 01:00:02.000000');
INSERT INTO "outbox" VALUES(57,1,'bulletin:1','bulletin',-1001000000001,NULL,NULL,NULL,'{"bulletin": 1}','2023-06-02 02:00:00.402488','sent','2026-11-22 17:10:58.252426','county/pid 1.00000000',0,'2023-06-02 02:00:01.297167',1,'','2023-06-02 02:00:00.402488');
INSERT INTO "outbox" VALUES(58,1,'reviewed:2:2:20230602020001494513','reviewed',5000000005,5,1,2,'{"dispatch": 1, "report": 2}','2023-06-02 02:02:01.494513','sent','2026-11-22 17:10:59.791911','county/pid 1.00000000',0,'2023-06-15 01:00:00.296460',152,'','2023-06-02 02:02:01.494513');
INSERT INTO "outbox" VALUES(59,1,'round:2:opening:1','reminder',5000000004,4,2,1,'{"dispatch": 2, "step": "opening", "occasion": "open"}','2023-06-15 01:00:00.020848','sent','2026-11-22 17:10:59.846303','county/pid 1.00000000',0,'2023-06-15 01:00:00.299744',153,'','2023-06-15 01:00:00.020848');
INSERT INTO "outbox" VALUES(60,1,'round:2:opening:2','reminder',5000000005,5,2,2,'{"dispatch": 2, "step": "opening", "occasion": "open"}','2023-06-15 01:00:00.020848','sent','2026-11-22 17:10:59.854132','county/pid 1.00000000',0,'2023-06-15 01:00:00.301540',154,'','2023-06-15 01:00:00.020848');
INSERT INTO "outbox" VALUES(61,1,'round:2:opening:3','reminder',5000000006,6,2,3,'{"dispatch": 2, "step": "opening", "occasion": "open"}','2023-06-15 01:00:00.020848','sent','2026-11-22 17:10:59.861003','county/pid 1.00000000',0,'2023-06-15 01:00:00.302850',155,'','2023-06-15 01:00:00.020848');
INSERT INTO "outbox" VALUES(62,1,'round:2:opening:office:1','round',5000000001,1,2,NULL,'{"dispatch": 2, "step": "opening", "occasion": "open"}','2023-06-15 01:00:00.020848','sent','2026-11-22 17:10:59.862262','county/pid 1.00000000',0,'2023-06-15 01:00:00.309329',156,'','2023-06-15 01:00:00.020848');
INSERT INTO "outbox" VALUES(63,1,'round:2:opening:office:2','round',5000000002,2,2,NULL,'{"dispatch": 2, "step": "opening", "occasion": "open"}','2023-06-15 01:00:00.020848','sent','2026-11-22 17:10:59.868469','county/pid 1.00000000',0,'2023-06-15 01:00:00.312186',157,'','2023-06-15 01:00:00.020848');
INSERT INTO "outbox" VALUES(64,1,'problem:1:1:solve:follow-2:1','problem-reminder',5000000001,1,NULL,NULL,'{"problem": 1, "lap": 1, "step": "solve", "occasion": "follow"}','2023-06-07 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'stale','2023-06-07 01:00:00.000000');
INSERT INTO "outbox" VALUES(65,1,'problem:1:1:solve:follow-2:2','problem-reminder',5000000002,2,NULL,NULL,'{"problem": 1, "lap": 1, "step": "solve", "occasion": "follow"}','2023-06-07 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'stale','2023-06-07 01:00:00.000000');
INSERT INTO "outbox" VALUES(66,1,'problem:1:1:solve:follow-3:1','problem-reminder',5000000001,1,NULL,NULL,'{"problem": 1, "lap": 1, "step": "solve", "occasion": "follow"}','2023-06-14 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'stale','2023-06-14 01:00:00.000000');
INSERT INTO "outbox" VALUES(67,1,'problem:1:1:solve:follow-3:2','problem-reminder',5000000002,2,NULL,NULL,'{"problem": 1, "lap": 1, "step": "solve", "occasion": "follow"}','2023-06-14 01:00:00.000000','skipped',NULL,NULL,0,NULL,NULL,'stale','2023-06-14 01:00:00.000000');
CREATE TABLE person (
	id INTEGER NOT NULL, 
	telegram_id BIGINT NOT NULL, 
	name VARCHAR NOT NULL, 
	username VARCHAR, 
	language VARCHAR NOT NULL, 
	language_chosen BOOLEAN NOT NULL, 
	blocked_at DATETIME, 
	met_at DATETIME NOT NULL, 
	acts_in INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(acts_in) REFERENCES leading_group (id), 
	UNIQUE (telegram_id)
);
INSERT INTO "person" VALUES(1,5000000001,'王芳',NULL,'zh-CN',0,NULL,'2023-05-12 02:00:00.000000',1);
INSERT INTO "person" VALUES(2,5000000002,'刘洋',NULL,'en',0,NULL,'2023-05-12 02:00:00.000000',1);
INSERT INTO "person" VALUES(3,5000000003,'赵强',NULL,'zh-CN',0,NULL,'2023-05-12 02:00:00.000000',1);
INSERT INTO "person" VALUES(4,5000000004,'李梅',NULL,'zh-CN',0,NULL,'2023-05-12 02:00:00.000000',1);
INSERT INTO "person" VALUES(5,5000000005,'陈涛',NULL,'zh-CN',0,NULL,'2023-05-12 02:00:01.000000',1);
INSERT INTO "person" VALUES(6,5000000006,'张伟',NULL,'zh-CN',0,NULL,'2023-05-12 02:00:01.000000',1);
INSERT INTO "person" VALUES(7,5000000007,'周敏',NULL,'zh-CN',0,NULL,'2023-05-12 02:00:01.000000',1);
CREATE TABLE "plan" (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	imported_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	UNIQUE (group_id, year)
);
INSERT INTO "plan" VALUES(1,1,2023,'2023年工作任务','2023-05-12 02:00:00.000000');
CREATE TABLE plandraft (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	reading TEXT NOT NULL, 
	state VARCHAR(24) NOT NULL, 
	created_at DATETIME NOT NULL, 
	settled_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE planrequest (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	state VARCHAR(24) NOT NULL, 
	answer VARCHAR NOT NULL, 
	asked_at DATETIME NOT NULL, 
	answered_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(department_id) REFERENCES department (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	FOREIGN KEY(task_id) REFERENCES task (id)
);
CREATE TABLE problem (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	kind VARCHAR(24) NOT NULL, 
	department_id INTEGER, 
	number INTEGER, 
	task_id INTEGER, 
	bulletin_id INTEGER, 
	hard BOOLEAN NOT NULL, 
	text VARCHAR NOT NULL, 
	state VARCHAR(24) NOT NULL, 
	revision INTEGER NOT NULL, 
	lap INTEGER NOT NULL, 
	begun_by INTEGER NOT NULL, 
	begun_at DATETIME NOT NULL, 
	raised_at DATETIME, 
	since DATETIME, 
	taken_at DATETIME, 
	answered_at DATETIME, 
	solved_at DATETIME, 
	closed_at DATETIME, 
	due_at DATETIME, 
	answer VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(begun_by) REFERENCES person (id), 
	FOREIGN KEY(bulletin_id) REFERENCES bulletin (id), 
	FOREIGN KEY(department_id) REFERENCES department (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(task_id) REFERENCES task (id), 
	UNIQUE (group_id, kind, number)
);
INSERT INTO "problem" VALUES(1,1,'problem',2,1,NULL,NULL,0,'环城路征地涉及3户，补偿标准未定，请自然资源部门协调。','taken',2,1,5,'2023-05-15 01:00:07.000000','2023-05-15 01:00:07.517632','2023-05-15 01:00:07.517632','2023-05-15 01:00:08.056764',NULL,NULL,NULL,NULL,'');
CREATE TABLE report (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	dispatch_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	state VARCHAR(24) NOT NULL, 
	version INTEGER NOT NULL, 
	first_submitted_at DATETIME, 
	submitted_at DATETIME, 
	submitted_by INTEGER, 
	extended_until DATETIME, 
	correct_by DATETIME, 
	original_asked_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(department_id) REFERENCES department (id), 
	FOREIGN KEY(dispatch_id) REFERENCES dispatch (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(submitted_by) REFERENCES person (id), 
	UNIQUE (dispatch_id, department_id)
);
INSERT INTO "report" VALUES(1,1,1,1,'reviewed',1,'2023-05-15 01:00:01.857001','2023-05-15 01:00:01.857001',4,NULL,NULL,NULL);
INSERT INTO "report" VALUES(2,1,1,2,'reviewed',2,'2023-05-15 01:00:03.582395','2023-05-15 01:00:04.565701',5,NULL,NULL,NULL);
INSERT INTO "report" VALUES(3,1,1,3,'open',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "report" VALUES(4,1,2,1,'open',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "report" VALUES(5,1,2,2,'open',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "report" VALUES(6,1,2,3,'open',0,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE report_note (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	kind VARCHAR(24) NOT NULL, 
	head VARCHAR(24), 
	text VARCHAR NOT NULL, 
	written_by INTEGER NOT NULL, 
	written_at DATETIME NOT NULL, 
	removed_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(report_id) REFERENCES report (id), 
	FOREIGN KEY(written_by) REFERENCES person (id)
);
CREATE TABLE report_version (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	submitted_by INTEGER NOT NULL, 
	content VARCHAR NOT NULL, 
	withdrawn_at DATETIME, 
	withdrawn_by INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(report_id) REFERENCES report (id), 
	FOREIGN KEY(submitted_by) REFERENCES person (id), 
	FOREIGN KEY(withdrawn_by) REFERENCES person (id), 
	UNIQUE (report_id, version)
);
INSERT INTO "report_version" VALUES(1,1,1,1,'2023-05-15 01:00:01.857001',4,'[{"entry":1,"answer":"result","text":"推出线路2条。","values":[],"files":[1]}]',NULL,NULL);
INSERT INTO "report_version" VALUES(2,1,2,1,'2023-05-15 01:00:03.582395',5,'[{"entry":2,"answer":"result","text":"路基完成3公里。","values":[],"files":[2]},{"entry":3,"answer":"result","text":"上线12辆。","values":[],"files":[3]}]',NULL,NULL);
INSERT INTO "report_version" VALUES(3,1,2,2,'2023-05-15 01:00:04.565701',5,'[{"entry":2,"answer":"result","text":"路基完成3公里。\nK3+200至K6+200。","values":[],"files":[2,4]},{"entry":3,"answer":"result","text":"上线12辆。","values":[],"files":[3]}]',NULL,NULL);
CREATE TABLE return_reason (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	usual VARCHAR NOT NULL, 
	removed_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id)
);
INSERT INTO "return_reason" VALUES(1,1,1,'','unclear',NULL);
INSERT INTO "return_reason" VALUES(2,1,2,'','unproven',NULL);
INSERT INTO "return_reason" VALUES(3,1,3,'','mismatch',NULL);
INSERT INTO "return_reason" VALUES(4,1,4,'','unchanged',NULL);
INSERT INTO "return_reason" VALUES(5,1,5,'','value',NULL);
CREATE TABLE reuse (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	evidence_id INTEGER NOT NULL, 
	earlier_id INTEGER NOT NULL, 
	likeness VARCHAR(24) NOT NULL, 
	distance INTEGER NOT NULL, 
	finding VARCHAR(24), 
	found_by INTEGER, 
	found_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(earlier_id) REFERENCES evidence (id), 
	FOREIGN KEY(evidence_id) REFERENCES evidence (id), 
	FOREIGN KEY(found_by) REFERENCES person (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	UNIQUE (evidence_id, earlier_id)
);
CREATE TABLE round_draft (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	title VARCHAR NOT NULL, 
	ask VARCHAR NOT NULL, 
	scope VARCHAR(24) NOT NULL, 
	section_task_id INTEGER, 
	task_kind VARCHAR(24), 
	evidence_asked BOOLEAN NOT NULL, 
	is_question BOOLEAN NOT NULL, 
	deadline_at DATETIME, 
	dispatch_id INTEGER, 
	dropped_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(dispatch_id) REFERENCES dispatch (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	FOREIGN KEY(section_task_id) REFERENCES task (id)
);
CREATE TABLE round_draft_department (
	draft_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	PRIMARY KEY (draft_id, department_id), 
	FOREIGN KEY(department_id) REFERENCES department (id), 
	FOREIGN KEY(draft_id) REFERENCES round_draft (id)
);
CREATE TABLE round_step (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	dispatch_id INTEGER NOT NULL, 
	step VARCHAR NOT NULL, 
	moment DATETIME NOT NULL, 
	carried_out_at DATETIME NOT NULL, 
	said BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(dispatch_id) REFERENCES dispatch (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	UNIQUE (dispatch_id, step)
);
INSERT INTO "round_step" VALUES(1,1,1,'opening','2023-05-15 01:00:00.000000','2023-05-15 01:00:00.031390',1);
INSERT INTO "round_step" VALUES(2,1,1,'day-20','2023-05-19 01:00:00.000000','2023-06-01 01:00:00.035918',0);
INSERT INTO "round_step" VALUES(3,1,1,'day-23','2023-05-23 01:00:00.000000','2023-06-01 01:00:00.035918',0);
INSERT INTO "round_step" VALUES(4,1,1,'day-24','2023-05-24 01:00:00.000000','2023-06-01 01:00:00.035918',0);
INSERT INTO "round_step" VALUES(5,1,1,'last-call','2023-05-25 01:00:00.000000','2023-06-01 01:00:00.035918',0);
INSERT INTO "round_step" VALUES(6,1,1,'overdue','2023-05-26 01:00:00.000000','2023-06-01 01:00:00.035918',0);
INSERT INTO "round_step" VALUES(7,1,1,'chase-1','2023-05-27 01:00:00.000000','2023-06-01 01:00:00.035918',0);
INSERT INTO "round_step" VALUES(8,1,1,'chase-2','2023-05-28 01:00:00.000000','2023-06-01 01:00:00.035918',0);
INSERT INTO "round_step" VALUES(9,1,1,'telephone','2023-05-28 08:00:00.000000','2023-06-01 01:00:00.035918',1);
INSERT INTO "round_step" VALUES(10,1,2,'opening','2023-06-15 01:00:00.000000','2023-06-15 01:00:00.020848',1);
CREATE TABLE rulebook (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	holds_from VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	added_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	UNIQUE (group_id, holds_from)
);
INSERT INTO "rulebook" VALUES(1,1,'2023-01','# 盂县推动山西中部城市群高质量发展工作调度办法（2023年，试行1年）的计分规则。
# Every decision names the article it comes from; where the notice is silent, the article says "规则未定，本册约定".
# Points are exact: 10, 2.5 or "1/3".

id = "yuxian-2023"
version = "1"
holds_from = "2023-01"
objection_hours = 24                     # 公示期; 规则未定，本册约定
sheets_with_bulletin = false             # true: with the bulletin each liaison gets the sheet as it was published

[title]
zh = "盂县2023年月度调度计分规则"
en = "Yuxian monthly dispatch scoring rules, 2023"

[base]
points = 100
article = "四（一）"

# N, 本部门年度总任务数.
[tasks]
divisor = "all"                          # all | key_tasks
joint = "whole"                          # whole | weighted
evidence = true                          # "且有印证材料的"
originals = false                        # true: a photo is asked for as a file (作为文件发送), once a report
article = "四（二）加分项1–3、公式2、4、6"

[[lines]]
id = "progress"
kind = "share"
title = { zh = "任务推进", en = "Progress" }
article = "四（二）加分项1、公式1–2"
factor = 10
where = { result = true, completed_earlier = false }

[[lines]]
id = "completion"
kind = "share"
title = { zh = "任务办结", en = "Completion" }
article = "四（二）加分项2、公式3–4"
factor = 10
where = { completed = true, completed_earlier = false }

[[lines]]
id = "follow_up"
kind = "share"
title = { zh = "已办结任务推进", en = "Follow-up of completed tasks" }
article = "四（二）加分项3、公式5–6"
factor = 10
where = { result = true, completed_earlier = true }

[[lines]]
id = "commendation"
kind = "each"
source = "claims"
title = { zh = "表彰或通报表扬", en = "Commendation" }
article = "四（二）加分项4"
points = { central = 10, provincial = 5, municipal = 3 }

[[lines]]
id = "suggestion"
kind = "each"
source = "claims"
title = { zh = "意见建议被采纳", en = "Suggestion adopted" }
article = "四（二）加分项5"
points = 5

[[lines]]
id = "seminar"
kind = "each"
source = "claims"
title = { zh = "研讨、活动、宣传推广", en = "Seminar, event or publicity" }
article = "四（二）加分项6"
points = 5
cap = { points = 10, per = "month" }

[[lines]]
id = "cooperation"
kind = "each"
source = "claims"
title = { zh = "区域交流合作", en = "Regional cooperation" }
article = "四（二）加分项7"
points = 5
evidence = true
cap = { points = 15, per = "month" }

[[lines]]
id = "late"
kind = "each"
source = "rounds"
title = { zh = "未按时反馈", en = "Late report" }
article = "四（二）减分项1"
points = -5
outcomes = ["late"]
adhoc = false

[[lines]]
id = "missing"
kind = "each"
source = "rounds"
title = { zh = "未反馈", en = "Missing report" }
article = "四（二）减分项1"
points = -5
outcomes = ["missing"]
adhoc = false

[[lines]]
id = "adhoc"
kind = "each"
source = "rounds"
title = { zh = "临时调度未按时反馈", en = "Ad-hoc round late or missing" }
article = "一、四（二）减分项1"
points = -5
outcomes = ["late", "missing"]
adhoc = true

[[lines]]
id = "inaccurate"
kind = "each"
source = "findings"
title = { zh = "信息报送不准确", en = "Inaccurate information" }
article = "四（二）减分项1"
points = -5

[[lines]]
id = "criticism"
kind = "each"
source = "findings"
title = { zh = "批评或通报批评", en = "Criticism" }
article = "四（二）减分项2"
points = { central = -10, provincial = -5, municipal = -3 }

[[lines]]
id = "adjustment"
kind = "adjustment"
title = { zh = "往月更正", en = "Correction of an earlier month" }
article = "规则未定，本册约定"

[rounding]
decimals = 2
mode = "half_up"                         # half_up | half_even | down
article = "规则未定，本册约定"

[ranking]
compare = "exact"                        # exact | printed
ties = "shared"                          # shared 1, 2, 2, 4 | dense 1, 2, 2, 3
article = "四（一）、六.1"

[deadline]
day = 25
time = "24:00"
inclusive = true                         # the 25th itself is in time
on_day_off = "keep"                      # keep | previous | next
article = "五.1"

[schedule]
article = "五.1；提醒时间为本册约定"
opening = { day = 15, at = "09:00" }
overdue = { day = 26, at = "09:00" }     # 26, 27, 28: at most three times
telephone = { day = 28, at = "16:00" }   # what is left is for a person
draft = { days_after = 1, at = "09:00" }
quiet = { from = "21:00", to = "08:00" }   # nothing but answers is sent
correction_days = 2                      # working days for correcting what was sent back

[[schedule.reminders]]
key = "day-20"
day = 20
on_day_off = "previous"

[[schedule.reminders]]
key = "day-23"
day = 23
on_day_off = "previous"

[[schedule.reminders]]
key = "day-24"
day = 24
on_day_off = "previous"

[[schedule.reminders]]
key = "last-call"                        # of the deadline''s own day: it stays where the deadline stays
day = 25

[[schedule.chase]]
key = "chase-1"
day = 27

[[schedule.chase]]
key = "chase-2"
day = 28

# A word to whoever holds something up, so many working days after it was left lying. Of a correction the days are counted
# from the last day of its limit.
[[schedule.nudges]]
key = "draft-idle"
of = "draft"                             # draft | review | correction | uncorrected
after = 2
at = "10:00"

[[schedule.nudges]]
key = "review-waiting"
of = "review"
after = 2

[[schedule.nudges]]
key = "correction-due"
of = "correction"
after = 0

[[schedule.nudges]]
key = "correction-over"
of = "correction"
after = 1

[[schedule.nudges]]
key = "uncorrected"                      # the office is told
of = "uncorrected"
after = 1

[[schedule.adhoc]]
key = "half-way"
part = "1/2"

[[schedule.adhoc]]
key = "day-before"
before = "1 day"

[[schedule.adhoc]]
key = "hour-before"
before = "1 hour"

[aggregation]
quarter = "mean"                         # mean | sum
year = "mean"
article = "四（一）、七"

# 通报批评 is proposed on this ground; a person decides.
[criticism]
months_without_result = 2
reminders = 2
article = "六.2"

# Lamps are tried from the top. The notice has none: 规则未定，本册约定.
[[lamps]]
id = "red"
title = { zh = "红灯", en = "Red" }
color = "#B3261E"
meaning = { zh = "连续两个月无成果", en = "No result for two months running" }
when = { months_without_result = 2, completed = false }
article = "六.2"

[[lamps]]
id = "yellow"
title = { zh = "黄灯", en = "Yellow" }
color = "#E3A008"
meaning = { zh = "曾亮红灯，已补上", en = "Was red and has been made good" }
when = { was = "red" }

[[lamps]]
id = "green"
title = { zh = "绿灯", en = "Green" }
color = "#2E7D32"
meaning = { zh = "正常推进", en = "On course" }
','yuxian-2023.toml','2023-05-12 02:00:00.000000');
CREATE TABLE saying (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	entry_id INTEGER, 
	note_id INTEGER, 
	indicator_id INTEGER, 
	problem_id INTEGER, 
	claim_id INTEGER, 
	finding_id INTEGER, 
	field VARCHAR NOT NULL, 
	chat_id BIGINT NOT NULL, 
	message_id INTEGER, 
	text VARCHAR NOT NULL, 
	said_at DATETIME NOT NULL, 
	dropped_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(claim_id) REFERENCES claim (id), 
	FOREIGN KEY(entry_id) REFERENCES entry (id), 
	FOREIGN KEY(finding_id) REFERENCES finding (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(indicator_id) REFERENCES indicator (id), 
	FOREIGN KEY(note_id) REFERENCES report_note (id), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	FOREIGN KEY(problem_id) REFERENCES problem (id), 
	UNIQUE (chat_id, message_id)
);
INSERT INTO "saying" VALUES(1,1,4,1,NULL,NULL,NULL,NULL,NULL,'',5000000004,30,'推出线路2条。','2023-05-15 01:00:01.000000',NULL);
INSERT INTO "saying" VALUES(2,1,5,2,NULL,NULL,NULL,NULL,NULL,'',5000000005,45,'路基完成3公里。','2023-05-15 01:00:03.000000',NULL);
INSERT INTO "saying" VALUES(3,1,5,3,NULL,NULL,NULL,NULL,NULL,'',5000000005,49,'上线12辆。','2023-05-15 01:00:03.000000',NULL);
INSERT INTO "saying" VALUES(4,1,5,2,NULL,NULL,NULL,NULL,NULL,'',5000000005,65,'K3+200至K6+200。','2023-05-15 01:00:04.000000',NULL);
INSERT INTO "saying" VALUES(5,1,4,NULL,NULL,NULL,NULL,1,NULL,'what',5000000004,74,'获评全省乡村旅游示范县','2023-05-15 01:00:05.000000',NULL);
INSERT INTO "saying" VALUES(6,1,4,NULL,NULL,NULL,NULL,1,NULL,'happened_on',5000000004,76,'5月12日','2023-05-15 01:00:05.000000',NULL);
INSERT INTO "saying" VALUES(7,1,4,NULL,NULL,NULL,NULL,1,NULL,'by_whom',5000000004,78,'市文旅局','2023-05-15 01:00:05.000000',NULL);
INSERT INTO "saying" VALUES(8,1,1,NULL,NULL,NULL,NULL,NULL,1,'reason',5000000001,91,'数据与统计口径不一致。','2023-05-15 01:00:07.000000',NULL);
INSERT INTO "saying" VALUES(9,1,5,NULL,NULL,NULL,1,NULL,NULL,'',5000000005,96,'环城路征地涉及3户，补偿标准未定，请自然资源部门协调。','2023-05-15 01:00:07.000000',NULL);
INSERT INTO "saying" VALUES(10,1,5,7,NULL,NULL,NULL,NULL,NULL,'',5000000005,160,'路基完成6公里。','2023-06-15 01:00:00.000000',NULL);
CREATE TABLE seat (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	role VARCHAR(24) NOT NULL, 
	department_id INTEGER, 
	since DATETIME NOT NULL, 
	until DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(department_id) REFERENCES department (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "seat" VALUES(1,1,1,'office',NULL,'2023-05-12 02:00:00.000000',NULL);
INSERT INTO "seat" VALUES(2,1,2,'office',NULL,'2023-05-12 02:00:00.000000',NULL);
INSERT INTO "seat" VALUES(3,1,3,'leader',NULL,'2023-05-12 02:00:00.000000',NULL);
INSERT INTO "seat" VALUES(4,1,4,'liaison',1,'2023-05-12 02:00:00.000000',NULL);
INSERT INTO "seat" VALUES(5,1,5,'liaison',2,'2023-05-12 02:00:01.000000',NULL);
INSERT INTO "seat" VALUES(6,1,6,'liaison',3,'2023-05-12 02:00:01.000000',NULL);
INSERT INTO "seat" VALUES(7,1,7,'deputy',1,'2023-05-12 02:00:01.466354',NULL);
CREATE TABLE shown (
	chat_id BIGINT NOT NULL, 
	message_id BIGINT NOT NULL, 
	kind VARCHAR(24) NOT NULL, 
	subject INTEGER NOT NULL, 
	PRIMARY KEY (chat_id, message_id)
);
CREATE TABLE step_change (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	month VARCHAR NOT NULL, 
	step VARCHAR NOT NULL, 
	kind VARCHAR(24) NOT NULL, 
	moved_to DATETIME, 
	reason VARCHAR NOT NULL, 
	changed_at DATETIME NOT NULL, 
	changed_by INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(changed_by) REFERENCES person (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id)
);
CREATE TABLE task (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	plan_id INTEGER NOT NULL, 
	part VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	section VARCHAR NOT NULL, 
	kind VARCHAR(24) NOT NULL, 
	title VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	due VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	from_month VARCHAR NOT NULL, 
	withdrawn_from VARCHAR, 
	absent_months VARCHAR NOT NULL, 
	is_question BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	UNIQUE (plan_id, part, number)
);
INSERT INTO "task" VALUES(1,1,1,'一','1','一-1','建设','key','精品旅游线路','精品旅游线路。','',1,'2023-01',NULL,'',0);
INSERT INTO "task" VALUES(2,1,1,'一','2','一-2','建设','key','环城路','环城路。','',2,'2023-01',NULL,'',0);
INSERT INTO "task" VALUES(3,1,1,'一','3','一-3','建设','key','智慧公交','智慧公交。','',3,'2023-01',NULL,'',0);
INSERT INTO "task" VALUES(4,1,1,'一','4','一-4','建设','key','新建5G基站','新建5G基站。','',4,'2023-01',NULL,'',0);
CREATE TABLE trail (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	person_id INTEGER, 
	at DATETIME NOT NULL, 
	act VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	subject_id INTEGER NOT NULL, 
	"before" VARCHAR NOT NULL, 
	"after" VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "trail" VALUES(1,1,1,'2023-05-12 02:00:00.000000','seat-taken','seat',1,'','office');
INSERT INTO "trail" VALUES(2,1,2,'2023-05-12 02:00:00.000000','seat-taken','seat',2,'','office');
INSERT INTO "trail" VALUES(3,1,3,'2023-05-12 02:00:00.000000','seat-taken','seat',3,'','leader');
INSERT INTO "trail" VALUES(4,1,4,'2023-05-12 02:00:00.000000','seat-taken','seat',4,'','liaison');
INSERT INTO "trail" VALUES(5,1,5,'2023-05-12 02:00:01.000000','seat-taken','seat',5,'','liaison');
INSERT INTO "trail" VALUES(6,1,6,'2023-05-12 02:00:01.000000','seat-taken','seat',6,'','liaison');
INSERT INTO "trail" VALUES(7,1,4,'2023-05-12 02:00:01.315002','invite-made','invite',1,'','deputy');
INSERT INTO "trail" VALUES(8,1,7,'2023-05-12 02:00:01.466354','seat-taken','seat',7,'','deputy');
INSERT INTO "trail" VALUES(9,1,1,'2023-05-12 02:00:01.466354','deputy-confirmed','deputy',1,'asked','confirmed：周敏');
INSERT INTO "trail" VALUES(10,1,1,'2023-05-12 02:00:02.000000','channel-bound','group',1,'','领导小组通报');
INSERT INTO "trail" VALUES(11,1,4,'2023-05-15 01:00:00.843174','entry-answer','entry',1,'','result');
INSERT INTO "trail" VALUES(12,1,4,'2023-05-15 01:00:01.000000','entry-text','entry',1,'','推出线路2条。');
INSERT INTO "trail" VALUES(13,1,4,'2023-05-15 01:00:01.000000','entry-evidence','entry',1,'files：0','files：1');
INSERT INTO "trail" VALUES(14,1,4,'2023-05-15 01:00:01.857001','report-submitted','report',1,'owed','submitted：1');
INSERT INTO "trail" VALUES(15,1,1,'2023-05-15 01:00:02.385370','entry-accepted','entry',1,'undecided','accepted');
INSERT INTO "trail" VALUES(16,1,5,'2023-05-15 01:00:03.000000','entry-answer','entry',2,'','result');
INSERT INTO "trail" VALUES(17,1,5,'2023-05-15 01:00:03.000000','entry-text','entry',2,'','路基完成3公里。');
INSERT INTO "trail" VALUES(18,1,5,'2023-05-15 01:00:03.000000','entry-evidence','entry',2,'files：0','files：1');
INSERT INTO "trail" VALUES(19,1,5,'2023-05-15 01:00:03.245798','entry-answer','entry',3,'','result');
INSERT INTO "trail" VALUES(20,1,5,'2023-05-15 01:00:03.000000','entry-text','entry',3,'','上线12辆。');
INSERT INTO "trail" VALUES(21,1,5,'2023-05-15 01:00:03.000000','entry-evidence','entry',3,'files：0','files：1');
INSERT INTO "trail" VALUES(22,1,5,'2023-05-15 01:00:03.582395','report-submitted','report',2,'owed','submitted：1');
INSERT INTO "trail" VALUES(23,1,2,'2023-05-15 01:00:04.000000','entry-returned','entry',2,'undecided','returned：请补充里程桩号。');
INSERT INTO "trail" VALUES(24,1,5,'2023-05-15 01:00:04.000000','entry-text','entry',2,'路基完成3公里。','路基完成3公里。
K3+200至K6+200。');
INSERT INTO "trail" VALUES(25,1,5,'2023-05-15 01:00:04.000000','entry-evidence','entry',2,'files：1','files：2');
INSERT INTO "trail" VALUES(26,1,5,'2023-05-15 01:00:04.565701','report-submitted','report',2,'submitted','submitted：2');
INSERT INTO "trail" VALUES(27,1,4,'2023-05-15 01:00:05.236782','claim-kind','claim',1,'','commendation');
INSERT INTO "trail" VALUES(28,1,4,'2023-05-15 01:00:05.374010','claim-level','claim',1,'','provincial');
INSERT INTO "trail" VALUES(29,1,4,'2023-05-15 01:00:05.000000','claim-words','claim',1,'','获评全省乡村旅游示范县');
INSERT INTO "trail" VALUES(30,1,4,'2023-05-15 01:00:05.000000','claim-words','claim',1,'2023-05','2023-05-12 · 2023-05');
INSERT INTO "trail" VALUES(31,1,4,'2023-05-15 01:00:05.000000','claim-words','claim',1,'','市文旅局');
INSERT INTO "trail" VALUES(32,1,4,'2023-05-15 01:00:05.000000','claim-evidence','claim',1,'files：0','files：1');
INSERT INTO "trail" VALUES(33,1,4,'2023-05-15 01:00:06.000000','claim-sent','claim',1,'draft','sent：获评全省乡村旅游示范县');
INSERT INTO "trail" VALUES(34,1,1,'2023-05-15 01:00:06.608219','claim-accepted','claim',1,'sent','获评全省乡村旅游示范县');
INSERT INTO "trail" VALUES(35,1,1,'2023-05-15 01:00:07.062540','finding-kind','finding',1,'','inaccurate');
INSERT INTO "trail" VALUES(36,1,1,'2023-05-15 01:00:07.000000','finding-reason','finding',1,'','数据与统计口径不一致。');
INSERT INTO "trail" VALUES(37,1,1,'2023-05-15 01:00:07.236084','finding-booked','finding',1,'draft','booked：inaccurate  数据与统计口径不一致。');
INSERT INTO "trail" VALUES(38,1,5,'2023-05-15 01:00:07.000000','problem-text','problem',1,'','环城路征地涉及3户，补偿标准未定，请自然资源部门协调。');
INSERT INTO "trail" VALUES(39,1,5,'2023-05-15 01:00:07.517632','problem-raised','problem',1,'draft','raised：环城路征地涉及3户，补偿标准未定，请自然资源部门协调。');
INSERT INTO "trail" VALUES(40,1,1,'2023-05-15 01:00:08.056764','problem-taken','problem',1,'raised','taken');
INSERT INTO "trail" VALUES(41,1,4,'2023-05-15 01:00:08.000000','leave-noted','leave',1,'','2023-05-22/2023-05-24');
INSERT INTO "trail" VALUES(42,1,NULL,'2023-05-20 01:00:00.000000','problem-escalated','problem',1,'feedback','leaders');
INSERT INTO "trail" VALUES(43,1,NULL,'2023-05-24 01:00:00.000000','problem-escalated','problem',1,'solve','leaders');
INSERT INTO "trail" VALUES(44,1,1,'2023-06-01 01:00:02.000000','bulletin-opened','bulletin',1,'drafted','objections-open');
INSERT INTO "trail" VALUES(45,1,5,'2023-06-01 01:00:03.000000','objection-raised','objection',1,'draft','asked：progress 智慧公交已上线，请审核。');
INSERT INTO "trail" VALUES(46,1,1,'2023-06-01 01:00:03.000000','objection-answered','objection',1,'asked','answered：下月一并更正。');
INSERT INTO "trail" VALUES(47,1,1,'2023-06-02 02:00:00.402488','bulletin-published','bulletin',1,'objections-open','published：26158cd191e84e4eac21484603e77271953d9e0a68710c74dba374431bfb4e34');
INSERT INTO "trail" VALUES(48,1,1,'2023-06-02 02:00:01.494513','entry-accepted','entry',2,'undecided','accepted');
INSERT INTO "trail" VALUES(49,1,1,'2023-06-02 02:00:01.494513','entry-accepted','entry',3,'undecided','accepted');
INSERT INTO "trail" VALUES(50,1,1,'2023-06-02 02:00:01.494513','report-accepted-all','report',2,'undecided：2','accepted');
INSERT INTO "trail" VALUES(51,1,1,'2023-06-02 02:00:02.000000','month-adjusted','bulletin',1,'published：2023-05','adjusted：2023-06 补审5月成果。');
INSERT INTO "trail" VALUES(52,1,5,'2023-06-15 01:00:00.374254','entry-answer','entry',7,'','result');
INSERT INTO "trail" VALUES(53,1,5,'2023-06-15 01:00:00.000000','entry-text','entry',7,'','路基完成6公里。');
INSERT INTO "trail" VALUES(54,1,5,'2023-06-15 01:00:00.000000','entry-evidence','entry',7,'files：0','files：1');
CREATE TABLE workday_override (
	id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	working BOOLEAN NOT NULL, 
	reason VARCHAR NOT NULL, 
	added_at DATETIME NOT NULL, 
	added_by INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(added_by) REFERENCES person (id), 
	FOREIGN KEY(group_id) REFERENCES leading_group (id), 
	UNIQUE (group_id, day)
);
CREATE INDEX ix_inbox_open ON inbox (state, answered_at);
CREATE INDEX ix_inbox_received_at ON inbox (received_at);
CREATE INDEX ix_invite_attempt_at ON invite_attempt (at);
CREATE INDEX ix_invite_attempt_telegram_id ON invite_attempt (telegram_id);
CREATE INDEX ix_department_group_id ON department (group_id);
CREATE INDEX ix_plan_group_id ON "plan" (group_id);
CREATE INDEX ix_return_reason_group_id ON return_reason (group_id);
CREATE INDEX ix_rulebook_group_id ON rulebook (group_id);
CREATE INDEX ix_adjustment_group_id ON adjustment (group_id);
CREATE INDEX ix_bulletin_group_id ON bulletin (group_id);
CREATE INDEX ix_claim_department_id ON claim (department_id);
CREATE INDEX ix_claim_group_id ON claim (group_id);
CREATE INDEX ix_dispatch_group_id ON dispatch (group_id);
CREATE UNIQUE INDEX one_regular_round ON dispatch (group_id, month) WHERE kind = 'regular';
CREATE INDEX ix_invite_group_id ON invite (group_id);
CREATE INDEX ix_nomination_group_id ON nomination (group_id);
CREATE INDEX ix_plandraft_group_id ON plandraft (group_id);
CREATE INDEX ix_seat_group_id ON seat (group_id);
CREATE INDEX ix_seat_person_id ON seat (person_id);
CREATE UNIQUE INDEX one_active_deputy ON seat (department_id) WHERE until IS NULL AND role = 'deputy';
CREATE UNIQUE INDEX one_active_liaison ON seat (department_id) WHERE until IS NULL AND role = 'liaison';
CREATE UNIQUE INDEX one_active_seat ON seat (group_id, person_id) WHERE until IS NULL;
CREATE INDEX ix_step_change_group_id ON step_change (group_id);
CREATE INDEX ix_task_group_id ON task (group_id);
CREATE INDEX ix_task_plan_id ON task (plan_id);
CREATE INDEX ix_trail_group_id ON trail (group_id);
CREATE INDEX ix_trail_subject ON trail (subject, subject_id);
CREATE INDEX ix_workday_override_group_id ON workday_override (group_id);
CREATE INDEX ix_assignment_department_id ON assignment (department_id);
CREATE INDEX ix_assignment_group_id ON assignment (group_id);
CREATE INDEX ix_assignment_task_id ON assignment (task_id);
CREATE INDEX ix_call_group_id ON call (group_id);
CREATE INDEX ix_distinction_bulletin_id ON distinction (bulletin_id);
CREATE INDEX ix_distinction_group_id ON distinction (group_id);
CREATE INDEX ix_extension_dispatch_id ON extension (dispatch_id);
CREATE INDEX ix_extension_group_id ON extension (group_id);
CREATE INDEX ix_indicator_group_id ON indicator (group_id);
CREATE INDEX ix_indicator_task_id ON indicator (task_id);
CREATE INDEX ix_leave_group_id ON leave (group_id);
CREATE INDEX ix_leave_seat_id ON leave (seat_id);
CREATE INDEX ix_objection_bulletin_id ON objection (bulletin_id);
CREATE INDEX ix_objection_group_id ON objection (group_id);
CREATE INDEX ix_outbox_department_id ON outbox (department_id);
CREATE INDEX ix_outbox_dispatch_id ON outbox (dispatch_id);
CREATE INDEX ix_outbox_due ON outbox (state, due_at);
CREATE INDEX ix_outbox_group_id ON outbox (group_id);
CREATE INDEX ix_planrequest_department_id ON planrequest (department_id);
CREATE INDEX ix_planrequest_group_id ON planrequest (group_id);
CREATE INDEX ix_planrequest_task_id ON planrequest (task_id);
CREATE INDEX ix_problem_department_id ON problem (department_id);
CREATE INDEX ix_problem_group_id ON problem (group_id);
CREATE INDEX ix_report_department_id ON report (department_id);
CREATE INDEX ix_report_dispatch_id ON report (dispatch_id);
CREATE INDEX ix_report_group_id ON report (group_id);
CREATE INDEX ix_round_draft_group_id ON round_draft (group_id);
CREATE INDEX ix_round_draft_person_id ON round_draft (person_id);
CREATE INDEX ix_round_step_dispatch_id ON round_step (dispatch_id);
CREATE INDEX ix_entry_assignment_id ON entry (assignment_id);
CREATE INDEX ix_entry_group_id ON entry (group_id);
CREATE INDEX ix_entry_report_id ON entry (report_id);
CREATE INDEX ix_excuse_group_id ON excuse (group_id);
CREATE INDEX ix_holding_group_id ON holding (group_id);
CREATE INDEX ix_holding_problem_id ON holding (problem_id);
CREATE UNIQUE INDEX one_open_holding ON holding (problem_id) WHERE until IS NULL;
CREATE INDEX ix_nudge_report_id ON nudge (report_id);
CREATE INDEX ix_report_note_group_id ON report_note (group_id);
CREATE INDEX ix_report_note_report_id ON report_note (report_id);
CREATE INDEX ix_report_version_group_id ON report_version (group_id);
CREATE INDEX ix_finding_department_id ON finding (department_id);
CREATE INDEX ix_finding_group_id ON finding (group_id);
CREATE INDEX ix_indicatorvalue_entry_id ON indicatorvalue (entry_id);
CREATE INDEX ix_indicatorvalue_group_id ON indicatorvalue (group_id);
CREATE INDEX ix_evidence_claim_id ON evidence (claim_id);
CREATE INDEX ix_evidence_entry_id ON evidence (entry_id);
CREATE INDEX ix_evidence_finding_id ON evidence (finding_id);
CREATE INDEX ix_evidence_group_id ON evidence (group_id);
CREATE INDEX ix_evidence_problem_id ON evidence (problem_id);
CREATE INDEX ix_evidence_sha256 ON evidence (sha256);
CREATE INDEX ix_evidence_stray ON evidence (person_id) WHERE entry_id IS NULL AND problem_id IS NULL AND claim_id IS NULL AND finding_id IS NULL AND removed_at IS NULL;
CREATE INDEX ix_saying_claim_id ON saying (claim_id);
CREATE INDEX ix_saying_entry_id ON saying (entry_id);
CREATE INDEX ix_saying_finding_id ON saying (finding_id);
CREATE INDEX ix_saying_group_id ON saying (group_id);
CREATE INDEX ix_saying_note_id ON saying (note_id);
CREATE INDEX ix_saying_person_id ON saying (person_id);
CREATE INDEX ix_saying_problem_id ON saying (problem_id);
CREATE INDEX ix_evidenceprint_group_id ON evidenceprint (group_id);
CREATE INDEX ix_reuse_earlier_id ON reuse (earlier_id);
CREATE INDEX ix_reuse_group_id ON reuse (group_id);
COMMIT;
