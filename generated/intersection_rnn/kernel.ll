; generated from specs/intersection_rnn.yaml by `make generated`: do not edit
; intersection_rnn H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v71 = alloca i64, i64 1, align 8
  %v283 = alloca float, i64 64, align 4
  %v368 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 19
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 22
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  store i64 0, ptr %v71, align 8
  %v72 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v73 = load ptr, ptr %v72, align 4
  %v74 = mul i64 %v2, 0
  %v75 = add i64 %v74, 512
  %v76 = getelementptr inbounds float, ptr %v73, i64 %v75
  %v77 = getelementptr inbounds i64, ptr %v1, i64 4
  %v78 = load i64, ptr %v77, align 8
  %v79 = icmp eq i64 %v78, 0
  br i1 %v79, label %b0, label %b1
b0:
  %v80 = icmp eq i64 %v2, 0
  br i1 %v80, label %b2, label %b3
b2:
  %v81 = add i64 0, 0
  %v82 = getelementptr inbounds float, ptr %v38, i64 %v81
  %v83 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v84, ptr %v82, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v85 = icmp sgt i64 %v3, 1
  br i1 %v85, label %b4, label %b5
b4:
  %v86 = getelementptr inbounds i64, ptr %v1, i64 3
  %v87 = atomicrmw add ptr %v86, i64 1 acq_rel
  %v88 = load i64, ptr %v71, align 8
  %v89 = add i64 %v88, 1
  store i64 %v89, ptr %v71, align 8
  %v90 = mul i64 %v3, %v89
  br label %b6
b6:
  %v91 = load atomic i64, ptr %v86 acquire, align 8
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b7, label %b8
b7:
  %v93 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v94 = getelementptr inbounds i64, ptr %v1, i64 4
  %v95 = load i64, ptr %v94, align 8
  %v96 = icmp eq i64 %v95, 0
  br i1 %v96, label %b9, label %b10
b9:
  %v97 = getelementptr inbounds i64, ptr %v1, i64 26
  %v98 = load i64, ptr %v97, align 8
  %v99 = icmp eq i64 %v98, 0
  br i1 %v99, label %b11, label %b12
b11:
  %v100 = add i64 %v7, 0
  %v101 = sdiv i64 %v100, 1
  %v102 = add i64 %v2, 1
  %v103 = mul i64 %v101, %v2
  %v104 = sdiv i64 %v103, %v3
  %v105 = mul i64 %v104, 1
  %v106 = icmp slt i64 %v105, %v7
  %v107 = select i1 %v106, i64 %v105, i64 %v7
  %v108 = mul i64 %v101, %v102
  %v109 = sdiv i64 %v108, %v3
  %v110 = mul i64 %v109, 1
  %v111 = icmp slt i64 %v110, %v7
  %v112 = select i1 %v111, i64 %v110, i64 %v7
  br label %b13
b13:
  %v113 = phi i64 [ %v107, %b11 ], [ %v124, %b14 ]
  %v114 = icmp slt i64 %v113, %v112
  br i1 %v114, label %b14, label %b15
b14:
  %v115 = and i64 0, %v56
  %v116 = mul i64 %v115, %v7
  %v117 = add i64 %v116, %v113
  %v118 = mul i64 %v117, 8
  %v119 = getelementptr inbounds float, ptr %v22, i64 %v118
  %v120 = add i64 0, 0
  %v121 = getelementptr inbounds float, ptr %v119, i64 %v120
  %v122 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v123, ptr %v121, align 4
  %v124 = add nsw i64 %v113, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v125 = icmp sgt i64 %v3, 1
  br i1 %v125, label %b16, label %b17
b16:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v127 = atomicrmw add ptr %v126, i64 1 acq_rel
  %v128 = load i64, ptr %v71, align 8
  %v129 = add i64 %v128, 1
  store i64 %v129, ptr %v71, align 8
  %v130 = mul i64 %v3, %v129
  br label %b18
b18:
  %v131 = load atomic i64, ptr %v126 acquire, align 8
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b19, label %b20
b19:
  %v133 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v134 = getelementptr inbounds float, ptr %v73, i64 0
  %v135 = getelementptr inbounds i64, ptr %v1, i64 4
  %v136 = load i64, ptr %v135, align 8
  %v137 = icmp eq i64 %v136, 0
  br i1 %v137, label %b21, label %b22
b21:
  %v138 = add i64 1, 0
  %v139 = sdiv i64 %v138, 1
  %v140 = add i64 %v2, 1
  %v141 = mul i64 %v139, %v2
  %v142 = sdiv i64 %v141, %v3
  %v143 = mul i64 %v142, 1
  %v144 = icmp slt i64 %v143, 1
  %v145 = select i1 %v144, i64 %v143, i64 1
  %v146 = mul i64 %v139, %v140
  %v147 = sdiv i64 %v146, %v3
  %v148 = mul i64 %v147, 1
  %v149 = icmp slt i64 %v148, 1
  %v150 = select i1 %v149, i64 %v148, i64 1
  %v151 = icmp slt i64 %v150, 1
  %v152 = select i1 %v151, i64 %v150, i64 1
  br label %b23
b23:
  %v153 = phi i64 [ %v145, %b21 ], [ %v194, %b24 ]
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b24, label %b25
b24:
  %v155 = mul i64 %v153, 256
  %v156 = mul i64 %v153, 32
  %v157 = add i64 %v155, 0
  %v158 = add i64 %v156, 0
  %v159 = getelementptr inbounds float, ptr %v134, i64 %v157
  %v160 = sub i64 32, %v158
  %v161 = icmp slt i64 %v160, 0
  %v162 = select i1 %v161, i64 0, i64 %v160
  %v163 = mul i64 %v158, 8
  %v164 = add i64 0, %v163
  %v165 = getelementptr inbounds float, ptr %v12, i64 %v164
  call void @pack_turned(ptr %v165, i64 8, i64 1, i64 8, i64 %v162, ptr %v159, i64 32)
  %v166 = add i64 %v155, 8
  %v167 = add i64 %v156, 8
  %v168 = getelementptr inbounds float, ptr %v134, i64 %v166
  %v169 = sub i64 32, %v167
  %v170 = icmp slt i64 %v169, 0
  %v171 = select i1 %v170, i64 0, i64 %v169
  %v172 = mul i64 %v167, 8
  %v173 = add i64 0, %v172
  %v174 = getelementptr inbounds float, ptr %v12, i64 %v173
  call void @pack_turned(ptr %v174, i64 8, i64 1, i64 8, i64 %v171, ptr %v168, i64 32)
  %v175 = add i64 %v155, 16
  %v176 = add i64 %v156, 16
  %v177 = getelementptr inbounds float, ptr %v134, i64 %v175
  %v178 = sub i64 32, %v176
  %v179 = icmp slt i64 %v178, 0
  %v180 = select i1 %v179, i64 0, i64 %v178
  %v181 = mul i64 %v176, 8
  %v182 = add i64 0, %v181
  %v183 = getelementptr inbounds float, ptr %v12, i64 %v182
  call void @pack_turned(ptr %v183, i64 8, i64 1, i64 8, i64 %v180, ptr %v177, i64 32)
  %v184 = add i64 %v155, 24
  %v185 = add i64 %v156, 24
  %v186 = getelementptr inbounds float, ptr %v134, i64 %v184
  %v187 = sub i64 32, %v185
  %v188 = icmp slt i64 %v187, 0
  %v189 = select i1 %v188, i64 0, i64 %v187
  %v190 = mul i64 %v185, 8
  %v191 = add i64 0, %v190
  %v192 = getelementptr inbounds float, ptr %v12, i64 %v191
  call void @pack_turned(ptr %v192, i64 8, i64 1, i64 8, i64 %v189, ptr %v186, i64 32)
  %v193 = add i64 %v155, 256
  %v194 = add nsw i64 %v153, 1
  br label %b23
b25:
  br label %b22
b22:
  %v195 = icmp sgt i64 %v3, 1
  br i1 %v195, label %b26, label %b27
b26:
  %v196 = getelementptr inbounds i64, ptr %v1, i64 3
  %v197 = atomicrmw add ptr %v196, i64 1 acq_rel
  %v198 = load i64, ptr %v71, align 8
  %v199 = add i64 %v198, 1
  store i64 %v199, ptr %v71, align 8
  %v200 = mul i64 %v3, %v199
  br label %b28
b28:
  %v201 = load atomic i64, ptr %v196 acquire, align 8
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b29, label %b30
b29:
  %v203 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  %v204 = getelementptr inbounds float, ptr %v73, i64 256
  %v205 = getelementptr inbounds i64, ptr %v1, i64 4
  %v206 = load i64, ptr %v205, align 8
  %v207 = icmp eq i64 %v206, 0
  br i1 %v207, label %b31, label %b32
b31:
  %v208 = add i64 1, 0
  %v209 = sdiv i64 %v208, 1
  %v210 = add i64 %v2, 1
  %v211 = mul i64 %v209, %v2
  %v212 = sdiv i64 %v211, %v3
  %v213 = mul i64 %v212, 1
  %v214 = icmp slt i64 %v213, 1
  %v215 = select i1 %v214, i64 %v213, i64 1
  %v216 = mul i64 %v209, %v210
  %v217 = sdiv i64 %v216, %v3
  %v218 = mul i64 %v217, 1
  %v219 = icmp slt i64 %v218, 1
  %v220 = select i1 %v219, i64 %v218, i64 1
  %v221 = icmp slt i64 %v220, 1
  %v222 = select i1 %v221, i64 %v220, i64 1
  br label %b33
b33:
  %v223 = phi i64 [ %v215, %b31 ], [ %v264, %b34 ]
  %v224 = icmp slt i64 %v223, %v222
  br i1 %v224, label %b34, label %b35
b34:
  %v225 = mul i64 %v223, 256
  %v226 = mul i64 %v223, 8
  %v227 = add i64 %v225, 0
  %v228 = add i64 %v226, 0
  %v229 = getelementptr inbounds float, ptr %v204, i64 %v227
  %v230 = sub i64 8, %v228
  %v231 = icmp slt i64 %v230, 0
  %v232 = select i1 %v231, i64 0, i64 %v230
  %v233 = mul i64 %v228, 8
  %v234 = add i64 192, %v233
  %v235 = getelementptr inbounds float, ptr %v14, i64 %v234
  call void @pack_turned(ptr %v235, i64 8, i64 1, i64 8, i64 %v232, ptr %v229, i64 32)
  %v236 = add i64 %v225, 8
  %v237 = add i64 %v226, 0
  %v238 = getelementptr inbounds float, ptr %v204, i64 %v236
  %v239 = sub i64 8, %v237
  %v240 = icmp slt i64 %v239, 0
  %v241 = select i1 %v240, i64 0, i64 %v239
  %v242 = mul i64 %v237, 8
  %v243 = add i64 0, %v242
  %v244 = getelementptr inbounds float, ptr %v14, i64 %v243
  call void @pack_turned(ptr %v244, i64 8, i64 1, i64 8, i64 %v241, ptr %v238, i64 32)
  %v245 = add i64 %v225, 16
  %v246 = add i64 %v226, 0
  %v247 = getelementptr inbounds float, ptr %v204, i64 %v245
  %v248 = sub i64 8, %v246
  %v249 = icmp slt i64 %v248, 0
  %v250 = select i1 %v249, i64 0, i64 %v248
  %v251 = mul i64 %v246, 8
  %v252 = add i64 128, %v251
  %v253 = getelementptr inbounds float, ptr %v14, i64 %v252
  call void @pack_turned(ptr %v253, i64 8, i64 1, i64 8, i64 %v250, ptr %v247, i64 32)
  %v254 = add i64 %v225, 24
  %v255 = add i64 %v226, 0
  %v256 = getelementptr inbounds float, ptr %v204, i64 %v254
  %v257 = sub i64 8, %v255
  %v258 = icmp slt i64 %v257, 0
  %v259 = select i1 %v258, i64 0, i64 %v257
  %v260 = mul i64 %v255, 8
  %v261 = add i64 64, %v260
  %v262 = getelementptr inbounds float, ptr %v14, i64 %v261
  call void @pack_turned(ptr %v262, i64 8, i64 1, i64 8, i64 %v259, ptr %v256, i64 32)
  %v263 = add i64 %v225, 256
  %v264 = add nsw i64 %v223, 1
  br label %b33
b35:
  br label %b32
b32:
  %v265 = icmp sgt i64 %v3, 1
  br i1 %v265, label %b36, label %b37
b36:
  %v266 = getelementptr inbounds i64, ptr %v1, i64 3
  %v267 = atomicrmw add ptr %v266, i64 1 acq_rel
  %v268 = load i64, ptr %v71, align 8
  %v269 = add i64 %v268, 1
  store i64 %v269, ptr %v71, align 8
  %v270 = mul i64 %v3, %v269
  br label %b38
b38:
  %v271 = load atomic i64, ptr %v266 acquire, align 8
  %v272 = icmp slt i64 %v271, %v270
  br i1 %v272, label %b39, label %b40
b39:
  %v273 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v274 = getelementptr inbounds i64, ptr %v1, i64 5
  %v275 = load i64, ptr %v274, align 8
  br label %b41
b41:
  %v276 = phi i64 [ 0, %b37 ], [ %v662, %b87 ]
  %v277 = icmp slt i64 %v276, %v5
  br i1 %v277, label %b42, label %b43
b42:
  %v278 = add i64 %v276, %v275
  %v279 = icmp slt i64 %v278, %v5
  %v280 = select i1 %v279, i64 %v278, i64 %v5
  %v281 = sub i64 %v280, %v276
  %v282 = mul i64 %v281, %v7
  %v284 = add i64 %v282, 0
  %v285 = sdiv i64 %v284, 1
  %v286 = add i64 %v2, 1
  %v287 = mul i64 %v285, %v2
  %v288 = sdiv i64 %v287, %v3
  %v289 = mul i64 %v288, 1
  %v290 = icmp slt i64 %v289, %v282
  %v291 = select i1 %v290, i64 %v289, i64 %v282
  %v292 = mul i64 %v285, %v286
  %v293 = sdiv i64 %v292, %v3
  %v294 = mul i64 %v293, 1
  %v295 = icmp slt i64 %v294, %v282
  %v296 = select i1 %v295, i64 %v294, i64 %v282
  %v297 = mul i64 %v276, %v7
  %v298 = add i64 %v291, %v297
  %v299 = add i64 %v296, %v297
  br label %b44
b44:
  %v300 = phi i64 [ %v298, %b42 ], [ %v356, %b49 ]
  %v301 = icmp slt i64 %v300, %v299
  br i1 %v301, label %b45, label %b46
b45:
  %v302 = add i64 %v300, 96
  %v303 = icmp slt i64 %v302, %v299
  %v304 = select i1 %v303, i64 %v302, i64 %v299
  br label %b47
b47:
  %v305 = phi i64 [ 0, %b45 ], [ %v355, %b52 ]
  %v306 = icmp slt i64 %v305, 1
  br i1 %v306, label %b48, label %b49
b48:
  %v307 = sub i64 %v304, %v300
  %v308 = sub i64 2, 1
  %v309 = add i64 %v307, %v308
  %v310 = sdiv i64 %v309, 2
  br label %b50
b50:
  %v311 = phi i64 [ 0, %b48 ], [ %v354, %b57 ]
  %v312 = icmp slt i64 %v311, %v310
  br i1 %v312, label %b51, label %b52
b51:
  %v313 = mul i64 %v307, %v311
  %v314 = sdiv i64 %v313, %v310
  %v315 = add i64 %v300, %v314
  %v316 = add i64 %v311, 1
  %v317 = mul i64 %v307, %v316
  %v318 = sdiv i64 %v317, %v310
  %v319 = add i64 %v300, %v318
  %v320 = mul i64 %v305, 256
  %v321 = getelementptr inbounds float, ptr %v134, i64 %v320
  %v322 = sub i64 %v319, %v315
  %v323 = mul i64 %v315, 8
  %v324 = getelementptr inbounds float, ptr %v10, i64 %v323
  %v325 = getelementptr inbounds float, ptr %v324, i64 0
  %v326 = sub i64 %v322, 1
  %v327 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v326
  %v328 = load ptr, ptr %v327, align 4
  %v329 = getelementptr inbounds float, ptr %v283, i64 0
  %v330 = icmp sgt i64 %v322, 0
  br i1 %v330, label %b53, label %b54
b53:
  call void %v328(ptr %v325, i64 8, ptr %v321, i64 8, ptr %v329, i64 32, i64 8)
  br label %b54
b54:
  %v331 = add i64 %v320, 256
  br label %b55
b55:
  %v332 = phi i64 [ %v315, %b54 ], [ %v353, %b60 ]
  %v333 = icmp slt i64 %v332, %v319
  br i1 %v333, label %b56, label %b57
b56:
  %v334 = sub i64 %v332, %v315
  %v335 = mul i64 %v334, 32
  %v336 = getelementptr inbounds float, ptr %v283, i64 %v335
  %v337 = mul i64 %v276, %v7
  %v338 = sub i64 %v332, %v337
  %v339 = mul i64 %v338, 32
  %v340 = getelementptr inbounds float, ptr %v40, i64 %v339
  br label %b58
b58:
  %v341 = phi i64 [ 0, %b56 ], [ %v352, %b59 ]
  %v342 = icmp slt i64 %v341, 4
  br i1 %v342, label %b59, label %b60
b59:
  %v343 = mul i64 %v305, 4
  %v344 = add i64 %v343, %v341
  %v345 = mul i64 %v344, 8
  %v346 = add i64 0, %v341
  %v347 = mul i64 %v346, 8
  %v348 = getelementptr inbounds float, ptr %v336, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = add i64 0, %v345
  %v351 = getelementptr inbounds float, ptr %v340, i64 %v350
  store <8 x float> %v349, ptr %v351, align 4
  %v352 = add nsw i64 %v341, 1
  br label %b58
b60:
  %v353 = add nsw i64 %v332, 1
  br label %b55
b57:
  %v354 = add nsw i64 %v311, 1
  br label %b50
b52:
  %v355 = add nsw i64 %v305, 1
  br label %b47
b49:
  %v356 = add nsw i64 %v300, 96
  br label %b44
b46:
  %v357 = icmp sgt i64 %v3, 1
  br i1 %v357, label %b61, label %b62
b61:
  %v358 = getelementptr inbounds i64, ptr %v1, i64 3
  %v359 = atomicrmw add ptr %v358, i64 1 acq_rel
  %v360 = load i64, ptr %v71, align 8
  %v361 = add i64 %v360, 1
  store i64 %v361, ptr %v71, align 8
  %v362 = mul i64 %v3, %v361
  br label %b63
b63:
  %v363 = load atomic i64, ptr %v358 acquire, align 8
  %v364 = icmp slt i64 %v363, %v362
  br i1 %v364, label %b64, label %b65
b64:
  %v365 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  br label %b66
b66:
  %v366 = phi i64 [ %v276, %b62 ], [ %v652, %b71 ]
  %v367 = icmp slt i64 %v366, %v280
  br i1 %v367, label %b67, label %b68
b67:
  %v369 = add i64 %v7, 0
  %v370 = sdiv i64 %v369, 1
  %v371 = add i64 %v2, 1
  %v372 = mul i64 %v370, %v2
  %v373 = sdiv i64 %v372, %v3
  %v374 = mul i64 %v373, 1
  %v375 = icmp slt i64 %v374, %v7
  %v376 = select i1 %v375, i64 %v374, i64 %v7
  %v377 = mul i64 %v370, %v371
  %v378 = sdiv i64 %v377, %v3
  %v379 = mul i64 %v378, 1
  %v380 = icmp slt i64 %v379, %v7
  %v381 = select i1 %v380, i64 %v379, i64 %v7
  br label %b69
b69:
  %v382 = phi i64 [ %v376, %b67 ], [ %v651, %b74 ]
  %v383 = icmp slt i64 %v382, %v381
  br i1 %v383, label %b70, label %b71
b70:
  %v384 = add i64 %v382, 96
  %v385 = icmp slt i64 %v384, %v381
  %v386 = select i1 %v385, i64 %v384, i64 %v381
  br label %b72
b72:
  %v387 = phi i64 [ 0, %b70 ], [ %v650, %b77 ]
  %v388 = icmp slt i64 %v387, 1
  br i1 %v388, label %b73, label %b74
b73:
  %v389 = sub i64 %v386, %v382
  %v390 = sub i64 2, 1
  %v391 = add i64 %v389, %v390
  %v392 = sdiv i64 %v391, 2
  br label %b75
b75:
  %v393 = phi i64 [ 0, %b73 ], [ %v649, %b82 ]
  %v394 = icmp slt i64 %v393, %v392
  br i1 %v394, label %b76, label %b77
b76:
  %v395 = mul i64 %v389, %v393
  %v396 = sdiv i64 %v395, %v392
  %v397 = add i64 %v382, %v396
  %v398 = add i64 %v393, 1
  %v399 = mul i64 %v389, %v398
  %v400 = sdiv i64 %v399, %v392
  %v401 = add i64 %v382, %v400
  %v402 = mul i64 %v387, 256
  %v403 = getelementptr inbounds float, ptr %v204, i64 %v402
  %v404 = sub i64 %v401, %v397
  %v405 = add i64 %v366, 0
  %v406 = and i64 %v405, %v56
  %v407 = mul i64 %v406, %v7
  %v408 = add i64 %v407, %v397
  %v409 = mul i64 %v408, 8
  %v410 = getelementptr inbounds float, ptr %v22, i64 %v409
  %v411 = getelementptr inbounds float, ptr %v410, i64 0
  %v412 = sub i64 %v404, 1
  %v413 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v412
  %v414 = load ptr, ptr %v413, align 4
  %v415 = getelementptr inbounds float, ptr %v368, i64 0
  %v416 = icmp sgt i64 %v404, 0
  br i1 %v416, label %b78, label %b79
b78:
  call void %v414(ptr %v411, i64 8, ptr %v403, i64 8, ptr %v415, i64 32, i64 8)
  br label %b79
b79:
  %v417 = add i64 %v402, 256
  br label %b80
b80:
  %v418 = phi i64 [ %v397, %b79 ], [ %v648, %b85 ]
  %v419 = icmp slt i64 %v418, %v401
  br i1 %v419, label %b81, label %b82
b81:
  %v420 = sub i64 %v418, %v397
  %v421 = mul i64 %v420, 32
  %v422 = getelementptr inbounds float, ptr %v368, i64 %v421
  %v423 = add i64 %v366, 0
  %v424 = sub i64 %v423, %v276
  %v425 = mul i64 %v424, %v7
  %v426 = add i64 %v425, %v418
  %v427 = mul i64 %v426, 32
  %v428 = getelementptr inbounds float, ptr %v40, i64 %v427
  %v429 = add i64 %v366, 0
  %v430 = and i64 %v429, %v56
  %v431 = mul i64 %v430, %v7
  %v432 = add i64 %v431, %v418
  %v433 = mul i64 %v432, 8
  %v434 = getelementptr inbounds float, ptr %v22, i64 %v433
  %v435 = add i64 %v366, 0
  %v436 = and i64 %v435, %v50
  %v437 = mul i64 %v436, %v7
  %v438 = add i64 %v437, %v418
  %v439 = mul i64 %v438, 8
  %v440 = getelementptr inbounds float, ptr %v10, i64 %v439
  %v441 = add i64 %v366, 0
  %v442 = and i64 %v441, %v64
  %v443 = mul i64 %v442, %v7
  %v444 = add i64 %v443, %v418
  %v445 = mul i64 %v444, 8
  %v446 = getelementptr inbounds float, ptr %v42, i64 %v445
  %v447 = add i64 %v366, 0
  %v448 = and i64 %v447, %v66
  %v449 = mul i64 %v448, %v7
  %v450 = add i64 %v449, %v418
  %v451 = mul i64 %v450, 8
  %v452 = getelementptr inbounds float, ptr %v44, i64 %v451
  %v453 = add i64 %v366, 0
  %v454 = and i64 %v453, %v68
  %v455 = mul i64 %v454, %v7
  %v456 = add i64 %v455, %v418
  %v457 = mul i64 %v456, 8
  %v458 = getelementptr inbounds float, ptr %v46, i64 %v457
  %v459 = add i64 %v366, 0
  %v460 = and i64 %v459, %v70
  %v461 = mul i64 %v460, %v7
  %v462 = add i64 %v461, %v418
  %v463 = mul i64 %v462, 8
  %v464 = getelementptr inbounds float, ptr %v48, i64 %v463
  %v465 = add i64 %v366, 1
  %v466 = and i64 %v465, %v56
  %v467 = mul i64 %v466, %v7
  %v468 = add i64 %v467, %v418
  %v469 = mul i64 %v468, 8
  %v470 = getelementptr inbounds float, ptr %v22, i64 %v469
  %v471 = add i64 %v366, 0
  %v472 = and i64 %v471, %v58
  %v473 = mul i64 %v472, %v7
  %v474 = add i64 %v473, %v418
  %v475 = mul i64 %v474, 8
  %v476 = getelementptr inbounds float, ptr %v26, i64 %v475
  br label %b83
b83:
  %v477 = phi i64 [ 0, %b81 ], [ %v647, %b84 ]
  %v478 = icmp slt i64 %v477, 1
  br i1 %v478, label %b84, label %b85
b84:
  %v479 = mul i64 %v387, 1
  %v480 = add i64 %v479, %v477
  %v481 = mul i64 %v480, 8
  %v482 = add i64 0, %v477
  %v483 = mul i64 %v482, 8
  %v484 = getelementptr inbounds float, ptr %v422, i64 %v483
  %v485 = load <8 x float>, ptr %v484, align 4
  %v486 = add i64 1, %v477
  %v487 = mul i64 %v486, 8
  %v488 = getelementptr inbounds float, ptr %v422, i64 %v487
  %v489 = load <8 x float>, ptr %v488, align 4
  %v490 = add i64 2, %v477
  %v491 = mul i64 %v490, 8
  %v492 = getelementptr inbounds float, ptr %v422, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = add i64 3, %v477
  %v495 = mul i64 %v494, 8
  %v496 = getelementptr inbounds float, ptr %v422, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = add i64 24, %v481
  %v499 = getelementptr inbounds float, ptr %v428, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = fadd <8 x float> %v500, %v485
  %v502 = add i64 24, %v481
  %v503 = getelementptr inbounds float, ptr %v16, i64 %v502
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = fadd <8 x float> %v501, %v504
  %v506 = add i64 0, %v481
  %v507 = getelementptr inbounds float, ptr %v428, i64 %v506
  %v508 = load <8 x float>, ptr %v507, align 4
  %v509 = fadd <8 x float> %v508, %v489
  %v510 = add i64 0, %v481
  %v511 = getelementptr inbounds float, ptr %v16, i64 %v510
  %v512 = load <8 x float>, ptr %v511, align 4
  %v513 = fadd <8 x float> %v509, %v512
  %v514 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v515 = shufflevector <8 x float> %v514, <8 x float> poison, <8 x i32> zeroinitializer
  %v516 = fadd <8 x float> %v513, %v515
  %v517 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v516)
  %v518 = fneg <8 x float> %v517
  %v519 = fcmp olt <8 x float> %v518, splat (float 0xC05A400000000000)
  %v520 = select <8 x i1> %v519, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v518
  %v521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v520, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v522 = fsub <8 x float> %v521, splat (float 0x4168000000000000)
  %v523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v522, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v520)
  %v524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v522, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v523)
  %v525 = bitcast <8 x float> %v521 to <8 x i32>
  %v526 = fmul <8 x float> %v524, %v524
  %v527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v524, <8 x float> splat (float 0x3F81227F40000000))
  %v528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v527, <8 x float> %v524, <8 x float> splat (float 0x3FA5556740000000))
  %v529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v528, <8 x float> %v524, <8 x float> splat (float 0x3FC5554B00000000))
  %v530 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v529, <8 x float> %v524, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v531 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v526, <8 x float> %v530, <8 x float> %v524)
  %v532 = sub <8 x i32> %v525, splat (i32 1262485250)
  %v533 = lshr <8 x i32> %v532, splat (i32 1)
  %v534 = sub <8 x i32> %v532, %v533
  %v535 = shl <8 x i32> %v533, splat (i32 23)
  %v536 = bitcast <8 x i32> %v535 to <8 x float>
  %v537 = shl <8 x i32> %v534, splat (i32 23)
  %v538 = bitcast <8 x i32> %v537 to <8 x float>
  %v539 = fadd <8 x float> %v531, splat (float 0x3FF0000000000000)
  %v540 = fmul <8 x float> %v539, %v536
  %v541 = fmul <8 x float> %v540, %v538
  %v542 = fcmp olt <8 x float> %v516, splat (float 0x0000000000000000)
  %v543 = select <8 x i1> %v542, <8 x float> %v541, <8 x float> splat (float 0x3FF0000000000000)
  %v544 = fadd <8 x float> %v541, splat (float 0x3FF0000000000000)
  %v545 = fdiv <8 x float> %v543, %v544
  %v546 = add i64 16, %v481
  %v547 = getelementptr inbounds float, ptr %v428, i64 %v546
  %v548 = load <8 x float>, ptr %v547, align 4
  %v549 = fadd <8 x float> %v548, %v493
  %v550 = add i64 16, %v481
  %v551 = getelementptr inbounds float, ptr %v16, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = fadd <8 x float> %v549, %v552
  %v554 = fadd <8 x float> %v553, %v515
  %v555 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v554)
  %v556 = fneg <8 x float> %v555
  %v557 = fcmp olt <8 x float> %v556, splat (float 0xC05A400000000000)
  %v558 = select <8 x i1> %v557, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v556
  %v559 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v558, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v560 = fsub <8 x float> %v559, splat (float 0x4168000000000000)
  %v561 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v560, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v558)
  %v562 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v560, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v561)
  %v563 = bitcast <8 x float> %v559 to <8 x i32>
  %v564 = fmul <8 x float> %v562, %v562
  %v565 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v562, <8 x float> splat (float 0x3F81227F40000000))
  %v566 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v565, <8 x float> %v562, <8 x float> splat (float 0x3FA5556740000000))
  %v567 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v566, <8 x float> %v562, <8 x float> splat (float 0x3FC5554B00000000))
  %v568 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v567, <8 x float> %v562, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v569 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v564, <8 x float> %v568, <8 x float> %v562)
  %v570 = sub <8 x i32> %v563, splat (i32 1262485250)
  %v571 = lshr <8 x i32> %v570, splat (i32 1)
  %v572 = sub <8 x i32> %v570, %v571
  %v573 = shl <8 x i32> %v571, splat (i32 23)
  %v574 = bitcast <8 x i32> %v573 to <8 x float>
  %v575 = shl <8 x i32> %v572, splat (i32 23)
  %v576 = bitcast <8 x i32> %v575 to <8 x float>
  %v577 = fadd <8 x float> %v569, splat (float 0x3FF0000000000000)
  %v578 = fmul <8 x float> %v577, %v574
  %v579 = fmul <8 x float> %v578, %v576
  %v580 = fcmp olt <8 x float> %v554, splat (float 0x0000000000000000)
  %v581 = select <8 x i1> %v580, <8 x float> %v579, <8 x float> splat (float 0x3FF0000000000000)
  %v582 = fadd <8 x float> %v579, splat (float 0x3FF0000000000000)
  %v583 = fdiv <8 x float> %v581, %v582
  %v584 = add i64 8, %v481
  %v585 = getelementptr inbounds float, ptr %v428, i64 %v584
  %v586 = load <8 x float>, ptr %v585, align 4
  %v587 = fadd <8 x float> %v586, %v497
  %v588 = add i64 8, %v481
  %v589 = getelementptr inbounds float, ptr %v16, i64 %v588
  %v590 = load <8 x float>, ptr %v589, align 4
  %v591 = fadd <8 x float> %v587, %v590
  %v592 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v591)
  %v593 = fcmp ogt <8 x float> %v592, splat (float 0x4023000000000000)
  %v594 = select <8 x i1> %v593, <8 x float> splat (float 0x4023000000000000), <8 x float> %v592
  %v595 = fadd <8 x float> %v594, %v594
  %v596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v595, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v597 = fsub <8 x float> %v596, splat (float 0x4168000000000000)
  %v598 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v597, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v595)
  %v599 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v597, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v598)
  %v600 = bitcast <8 x float> %v596 to <8 x i32>
  %v601 = fmul <8 x float> %v599, %v599
  %v602 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v599, <8 x float> splat (float 0x3F81227F40000000))
  %v603 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v602, <8 x float> %v599, <8 x float> splat (float 0x3FA5556740000000))
  %v604 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v603, <8 x float> %v599, <8 x float> splat (float 0x3FC5554B00000000))
  %v605 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v604, <8 x float> %v599, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v606 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v601, <8 x float> %v605, <8 x float> %v599)
  %v607 = shl <8 x i32> %v600, splat (i32 23)
  %v608 = add <8 x i32> %v607, splat (i32 1065353216)
  %v609 = bitcast <8 x i32> %v608 to <8 x float>
  %v610 = fsub <8 x float> %v609, splat (float 0x3FF0000000000000)
  %v611 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v609, <8 x float> %v606, <8 x float> %v610)
  %v612 = fadd <8 x float> %v611, splat (float 0x4000000000000000)
  %v613 = fdiv <8 x float> %v611, %v612
  %v614 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v613, <8 x float> %v591)
  %v615 = add i64 0, %v481
  %v616 = getelementptr inbounds float, ptr %v434, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = fmul <8 x float> %v545, %v617
  %v619 = fsub <8 x float> %v515, %v545
  %v620 = fmul <8 x float> %v619, %v614
  %v621 = fadd <8 x float> %v618, %v620
  %v622 = add i64 0, %v481
  %v623 = getelementptr inbounds float, ptr %v440, i64 %v622
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = fmul <8 x float> %v583, %v624
  %v626 = fsub <8 x float> %v515, %v583
  %v627 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v628 = shufflevector <8 x float> %v627, <8 x float> poison, <8 x i32> zeroinitializer
  %v629 = fcmp ole <8 x float> %v505, %v628
  %v630 = select <8 x i1> %v629, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v631 = fcmp une <8 x float> %v630, splat (float 0x0000000000000000)
  %v632 = select <8 x i1> %v631, <8 x float> %v628, <8 x float> %v505
  %v633 = fmul <8 x float> %v626, %v632
  %v634 = fadd <8 x float> %v625, %v633
  %v635 = add i64 0, %v481
  %v636 = getelementptr inbounds float, ptr %v446, i64 %v635
  store <8 x float> %v505, ptr %v636, align 4
  %v637 = add i64 0, %v481
  %v638 = getelementptr inbounds float, ptr %v452, i64 %v637
  store <8 x float> %v545, ptr %v638, align 4
  %v639 = add i64 0, %v481
  %v640 = getelementptr inbounds float, ptr %v458, i64 %v639
  store <8 x float> %v583, ptr %v640, align 4
  %v641 = add i64 0, %v481
  %v642 = getelementptr inbounds float, ptr %v464, i64 %v641
  store <8 x float> %v614, ptr %v642, align 4
  %v643 = add i64 0, %v481
  %v644 = getelementptr inbounds float, ptr %v470, i64 %v643
  store <8 x float> %v621, ptr %v644, align 4
  %v645 = add i64 0, %v481
  %v646 = getelementptr inbounds float, ptr %v476, i64 %v645
  store <8 x float> %v634, ptr %v646, align 4
  %v647 = add nsw i64 %v477, 1
  br label %b83
b85:
  %v648 = add nsw i64 %v418, 1
  br label %b80
b82:
  %v649 = add nsw i64 %v393, 1
  br label %b75
b77:
  %v650 = add nsw i64 %v387, 1
  br label %b72
b74:
  %v651 = add nsw i64 %v382, 96
  br label %b69
b71:
  %v652 = add nsw i64 %v366, 1
  br label %b66
b68:
  %v653 = icmp sgt i64 %v3, 1
  br i1 %v653, label %b86, label %b87
b86:
  %v654 = getelementptr inbounds i64, ptr %v1, i64 3
  %v655 = atomicrmw add ptr %v654, i64 1 acq_rel
  %v656 = load i64, ptr %v71, align 8
  %v657 = add i64 %v656, 1
  store i64 %v657, ptr %v71, align 8
  %v658 = mul i64 %v3, %v657
  br label %b88
b88:
  %v659 = load atomic i64, ptr %v654 acquire, align 8
  %v660 = icmp slt i64 %v659, %v658
  br i1 %v660, label %b89, label %b90
b89:
  %v661 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  %v662 = add nsw i64 %v276, %v275
  br label %b41
b43:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v71 = alloca i64, i64 1, align 8
  %v276 = alloca float, i64 64, align 4
  %v436 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 19
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 22
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  store i64 0, ptr %v71, align 8
  %v72 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v73 = load ptr, ptr %v72, align 4
  %v74 = mul i64 %v2, 24576
  %v75 = add i64 %v74, 512
  %v76 = getelementptr inbounds float, ptr %v73, i64 %v75
  %v77 = add i64 %v8, 0
  %v78 = sdiv i64 %v77, 1
  %v79 = add i64 %v2, 1
  %v80 = mul i64 %v78, %v2
  %v81 = sdiv i64 %v80, %v3
  %v82 = mul i64 %v81, 1
  %v83 = icmp slt i64 %v82, %v8
  %v84 = select i1 %v83, i64 %v82, i64 %v8
  %v85 = mul i64 %v78, %v79
  %v86 = sdiv i64 %v85, %v3
  %v87 = mul i64 %v86, 1
  %v88 = icmp slt i64 %v87, %v8
  %v89 = select i1 %v88, i64 %v87, i64 %v8
  br label %b0
b0:
  %v90 = phi i64 [ %v84, %entry ], [ %v135, %b1 ]
  %v91 = icmp slt i64 %v90, %v89
  br i1 %v91, label %b1, label %b2
b1:
  %v92 = mul i64 %v90, 8
  %v93 = getelementptr inbounds float, ptr %v42, i64 %v92
  %v94 = mul i64 %v90, 8
  %v95 = getelementptr inbounds float, ptr %v18, i64 %v94
  %v96 = mul i64 %v90, 8
  %v97 = getelementptr inbounds float, ptr %v46, i64 %v96
  %v98 = mul i64 %v90, 8
  %v99 = getelementptr inbounds float, ptr %v10, i64 %v98
  %v100 = mul i64 %v90, 32
  %v101 = getelementptr inbounds float, ptr %v36, i64 %v100
  %v102 = add i64 0, 0
  %v103 = getelementptr inbounds float, ptr %v93, i64 %v102
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v107 = fcmp ole <8 x float> %v104, %v106
  %v108 = select <8 x i1> %v107, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v109 = add i64 0, 0
  %v110 = getelementptr inbounds float, ptr %v95, i64 %v109
  %v111 = load <8 x float>, ptr %v110, align 4
  %v112 = add i64 0, 0
  %v113 = getelementptr inbounds float, ptr %v97, i64 %v112
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = fsub <8 x float> %v116, %v114
  %v118 = fmul <8 x float> %v111, %v117
  %v119 = fcmp une <8 x float> %v108, splat (float 0x0000000000000000)
  %v120 = select <8 x i1> %v119, <8 x float> %v106, <8 x float> %v118
  %v121 = add i64 0, 0
  %v122 = getelementptr inbounds float, ptr %v99, i64 %v121
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fmul <8 x float> %v111, %v123
  %v125 = fcmp une <8 x float> %v108, splat (float 0x0000000000000000)
  %v126 = select <8 x i1> %v125, <8 x float> %v106, <8 x float> %v104
  %v127 = fmul <8 x float> %v111, %v126
  %v128 = fsub <8 x float> %v124, %v127
  %v129 = fmul <8 x float> %v128, %v114
  %v130 = fmul <8 x float> %v129, %v117
  %v131 = add i64 24, 0
  %v132 = getelementptr inbounds float, ptr %v101, i64 %v131
  store <8 x float> %v120, ptr %v132, align 4
  %v133 = add i64 16, 0
  %v134 = getelementptr inbounds float, ptr %v101, i64 %v133
  store <8 x float> %v130, ptr %v134, align 4
  %v135 = add nsw i64 %v90, 1
  br label %b0
b2:
  %v136 = icmp sgt i64 %v3, 1
  br i1 %v136, label %b3, label %b4
b3:
  %v137 = getelementptr inbounds i64, ptr %v1, i64 3
  %v138 = atomicrmw add ptr %v137, i64 1 acq_rel
  %v139 = load i64, ptr %v71, align 8
  %v140 = add i64 %v139, 1
  store i64 %v140, ptr %v71, align 8
  %v141 = mul i64 %v3, %v140
  br label %b5
b5:
  %v142 = load atomic i64, ptr %v137 acquire, align 8
  %v143 = icmp slt i64 %v142, %v141
  br i1 %v143, label %b6, label %b7
b6:
  %v144 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  %v145 = getelementptr inbounds float, ptr %v73, i64 0
  %v146 = getelementptr inbounds i64, ptr %v1, i64 4
  %v147 = load i64, ptr %v146, align 8
  %v148 = icmp eq i64 %v147, 0
  br i1 %v148, label %b8, label %b9
b8:
  %v149 = add i64 1, 0
  %v150 = sdiv i64 %v149, 1
  %v151 = add i64 %v2, 1
  %v152 = mul i64 %v150, %v2
  %v153 = sdiv i64 %v152, %v3
  %v154 = mul i64 %v153, 1
  %v155 = icmp slt i64 %v154, 1
  %v156 = select i1 %v155, i64 %v154, i64 1
  %v157 = mul i64 %v150, %v151
  %v158 = sdiv i64 %v157, %v3
  %v159 = mul i64 %v158, 1
  %v160 = icmp slt i64 %v159, 1
  %v161 = select i1 %v160, i64 %v159, i64 1
  %v162 = icmp slt i64 %v161, 1
  %v163 = select i1 %v162, i64 %v161, i64 1
  br label %b10
b10:
  %v164 = phi i64 [ %v156, %b8 ], [ %v178, %b11 ]
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b11, label %b12
b11:
  %v166 = mul i64 %v164, 256
  %v167 = mul i64 %v164, 8
  %v168 = add i64 %v166, 0
  %v169 = add i64 %v167, 0
  %v170 = getelementptr inbounds float, ptr %v145, i64 %v168
  %v171 = sub i64 8, %v169
  %v172 = icmp slt i64 %v171, 0
  %v173 = select i1 %v172, i64 0, i64 %v171
  %v174 = mul i64 %v169, 1
  %v175 = add i64 0, %v174
  %v176 = getelementptr inbounds float, ptr %v14, i64 %v175
  call void @pack_rows(ptr %v176, i64 1, i64 8, i64 32, i64 %v173, ptr %v170, i64 8)
  %v177 = add i64 %v166, 256
  %v178 = add nsw i64 %v164, 1
  br label %b10
b12:
  br label %b9
b9:
  %v179 = icmp sgt i64 %v3, 1
  br i1 %v179, label %b13, label %b14
b13:
  %v180 = getelementptr inbounds i64, ptr %v1, i64 3
  %v181 = atomicrmw add ptr %v180, i64 1 acq_rel
  %v182 = load i64, ptr %v71, align 8
  %v183 = add i64 %v182, 1
  store i64 %v183, ptr %v71, align 8
  %v184 = mul i64 %v3, %v183
  br label %b15
b15:
  %v185 = load atomic i64, ptr %v180 acquire, align 8
  %v186 = icmp slt i64 %v185, %v184
  br i1 %v186, label %b16, label %b17
b16:
  %v187 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  br label %b18
b18:
  %v188 = phi i64 [ 0, %b14 ], [ %v383, %b26 ]
  %v189 = icmp slt i64 %v188, %v5
  br i1 %v189, label %b19, label %b20
b19:
  %v190 = sub i64 %v5, 1
  %v191 = sub i64 %v190, %v188
  %v192 = add i64 %v7, 0
  %v193 = sdiv i64 %v192, 1
  %v194 = add i64 %v2, 1
  %v195 = mul i64 %v193, %v2
  %v196 = sdiv i64 %v195, %v3
  %v197 = mul i64 %v196, 1
  %v198 = icmp slt i64 %v197, %v7
  %v199 = select i1 %v198, i64 %v197, i64 %v7
  %v200 = mul i64 %v193, %v194
  %v201 = sdiv i64 %v200, %v3
  %v202 = mul i64 %v201, 1
  %v203 = icmp slt i64 %v202, %v7
  %v204 = select i1 %v203, i64 %v202, i64 %v7
  br label %b21
b21:
  %v205 = phi i64 [ %v199, %b19 ], [ %v275, %b22 ]
  %v206 = icmp slt i64 %v205, %v204
  br i1 %v206, label %b22, label %b23
b22:
  %v207 = add i64 %v191, 1
  %v208 = and i64 %v207, 1
  %v209 = mul i64 %v208, %v7
  %v210 = add i64 %v209, %v205
  %v211 = mul i64 %v210, 8
  %v212 = getelementptr inbounds float, ptr %v24, i64 %v211
  %v213 = add i64 %v191, 0
  %v214 = and i64 %v213, %v54
  %v215 = mul i64 %v214, %v7
  %v216 = add i64 %v215, %v205
  %v217 = mul i64 %v216, 8
  %v218 = getelementptr inbounds float, ptr %v20, i64 %v217
  %v219 = add i64 %v191, 0
  %v220 = and i64 %v219, %v66
  %v221 = mul i64 %v220, %v7
  %v222 = add i64 %v221, %v205
  %v223 = mul i64 %v222, 8
  %v224 = getelementptr inbounds float, ptr %v44, i64 %v223
  %v225 = add i64 %v191, 0
  %v226 = and i64 %v225, %v70
  %v227 = mul i64 %v226, %v7
  %v228 = add i64 %v227, %v205
  %v229 = mul i64 %v228, 8
  %v230 = getelementptr inbounds float, ptr %v48, i64 %v229
  %v231 = add i64 %v191, 0
  %v232 = and i64 %v231, %v56
  %v233 = mul i64 %v232, %v7
  %v234 = add i64 %v233, %v205
  %v235 = mul i64 %v234, 8
  %v236 = getelementptr inbounds float, ptr %v22, i64 %v235
  %v237 = add i64 %v191, 0
  %v238 = and i64 %v237, %v62
  %v239 = mul i64 %v238, %v7
  %v240 = add i64 %v239, %v205
  %v241 = mul i64 %v240, 32
  %v242 = getelementptr inbounds float, ptr %v36, i64 %v241
  %v243 = add i64 0, 0
  %v244 = getelementptr inbounds float, ptr %v212, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = add i64 0, 0
  %v247 = getelementptr inbounds float, ptr %v218, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v245, %v248
  %v250 = add i64 0, 0
  %v251 = getelementptr inbounds float, ptr %v224, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 4
  %v253 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v254 = shufflevector <8 x float> %v253, <8 x float> poison, <8 x i32> zeroinitializer
  %v255 = fsub <8 x float> %v254, %v252
  %v256 = fmul <8 x float> %v249, %v255
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v230, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = fmul <8 x float> %v259, %v259
  %v261 = fsub <8 x float> %v254, %v260
  %v262 = fmul <8 x float> %v256, %v261
  %v263 = add i64 0, 0
  %v264 = getelementptr inbounds float, ptr %v236, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = fmul <8 x float> %v249, %v265
  %v267 = fmul <8 x float> %v249, %v259
  %v268 = fsub <8 x float> %v266, %v267
  %v269 = fmul <8 x float> %v268, %v252
  %v270 = fmul <8 x float> %v269, %v255
  %v271 = add i64 8, 0
  %v272 = getelementptr inbounds float, ptr %v242, i64 %v271
  store <8 x float> %v262, ptr %v272, align 4
  %v273 = add i64 0, 0
  %v274 = getelementptr inbounds float, ptr %v242, i64 %v273
  store <8 x float> %v270, ptr %v274, align 4
  %v275 = add nsw i64 %v205, 1
  br label %b21
b23:
  %v277 = add i64 %v7, 0
  %v278 = sdiv i64 %v277, 1
  %v279 = add i64 %v2, 1
  %v280 = mul i64 %v278, %v2
  %v281 = sdiv i64 %v280, %v3
  %v282 = mul i64 %v281, 1
  %v283 = icmp slt i64 %v282, %v7
  %v284 = select i1 %v283, i64 %v282, i64 %v7
  %v285 = mul i64 %v278, %v279
  %v286 = sdiv i64 %v285, %v3
  %v287 = mul i64 %v286, 1
  %v288 = icmp slt i64 %v287, %v7
  %v289 = select i1 %v288, i64 %v287, i64 %v7
  br label %b24
b24:
  %v290 = phi i64 [ %v284, %b23 ], [ %v382, %b29 ]
  %v291 = icmp slt i64 %v290, %v289
  br i1 %v291, label %b25, label %b26
b25:
  %v292 = add i64 %v290, 96
  %v293 = icmp slt i64 %v292, %v289
  %v294 = select i1 %v293, i64 %v292, i64 %v289
  br label %b27
b27:
  %v295 = phi i64 [ 0, %b25 ], [ %v381, %b32 ]
  %v296 = icmp slt i64 %v295, 1
  br i1 %v296, label %b28, label %b29
b28:
  %v297 = sub i64 %v294, %v290
  %v298 = sub i64 8, 1
  %v299 = add i64 %v297, %v298
  %v300 = sdiv i64 %v299, 8
  br label %b30
b30:
  %v301 = phi i64 [ 0, %b28 ], [ %v380, %b37 ]
  %v302 = icmp slt i64 %v301, %v300
  br i1 %v302, label %b31, label %b32
b31:
  %v303 = mul i64 %v297, %v301
  %v304 = sdiv i64 %v303, %v300
  %v305 = add i64 %v290, %v304
  %v306 = add i64 %v301, 1
  %v307 = mul i64 %v297, %v306
  %v308 = sdiv i64 %v307, %v300
  %v309 = add i64 %v290, %v308
  %v310 = mul i64 %v295, 256
  %v311 = getelementptr inbounds float, ptr %v145, i64 %v310
  %v312 = sub i64 %v309, %v305
  %v313 = add i64 %v191, 0
  %v314 = and i64 %v313, %v62
  %v315 = mul i64 %v314, %v7
  %v316 = add i64 %v315, %v305
  %v317 = mul i64 %v316, 32
  %v318 = getelementptr inbounds float, ptr %v36, i64 %v317
  %v319 = getelementptr inbounds float, ptr %v318, i64 0
  %v320 = sub i64 %v312, 1
  %v321 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v320
  %v322 = load ptr, ptr %v321, align 4
  %v323 = getelementptr inbounds float, ptr %v276, i64 0
  %v324 = icmp sgt i64 %v312, 0
  br i1 %v324, label %b33, label %b34
b33:
  call void %v322(ptr %v319, i64 32, ptr %v311, i64 32, ptr %v323, i64 8, i64 0)
  br label %b34
b34:
  %v325 = add i64 %v310, 256
  br label %b35
b35:
  %v326 = phi i64 [ %v305, %b34 ], [ %v379, %b40 ]
  %v327 = icmp slt i64 %v326, %v309
  br i1 %v327, label %b36, label %b37
b36:
  %v328 = sub i64 %v326, %v305
  %v329 = mul i64 %v328, 8
  %v330 = getelementptr inbounds float, ptr %v276, i64 %v329
  %v331 = add i64 %v191, 1
  %v332 = and i64 %v331, 1
  %v333 = mul i64 %v332, %v7
  %v334 = add i64 %v333, %v326
  %v335 = mul i64 %v334, 8
  %v336 = getelementptr inbounds float, ptr %v24, i64 %v335
  %v337 = add i64 %v191, 0
  %v338 = and i64 %v337, %v54
  %v339 = mul i64 %v338, %v7
  %v340 = add i64 %v339, %v326
  %v341 = mul i64 %v340, 8
  %v342 = getelementptr inbounds float, ptr %v20, i64 %v341
  %v343 = add i64 %v191, 0
  %v344 = and i64 %v343, %v66
  %v345 = mul i64 %v344, %v7
  %v346 = add i64 %v345, %v326
  %v347 = mul i64 %v346, 8
  %v348 = getelementptr inbounds float, ptr %v44, i64 %v347
  %v349 = add i64 %v191, 0
  %v350 = and i64 %v349, 1
  %v351 = mul i64 %v350, %v7
  %v352 = add i64 %v351, %v326
  %v353 = mul i64 %v352, 8
  %v354 = getelementptr inbounds float, ptr %v24, i64 %v353
  br label %b38
b38:
  %v355 = phi i64 [ 0, %b36 ], [ %v378, %b39 ]
  %v356 = icmp slt i64 %v355, 1
  br i1 %v356, label %b39, label %b40
b39:
  %v357 = mul i64 %v295, 1
  %v358 = add i64 %v357, %v355
  %v359 = mul i64 %v358, 8
  %v360 = add i64 0, %v355
  %v361 = mul i64 %v360, 8
  %v362 = getelementptr inbounds float, ptr %v330, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = add i64 0, %v359
  %v365 = getelementptr inbounds float, ptr %v336, i64 %v364
  %v366 = load <8 x float>, ptr %v365, align 4
  %v367 = add i64 0, %v359
  %v368 = getelementptr inbounds float, ptr %v342, i64 %v367
  %v369 = load <8 x float>, ptr %v368, align 4
  %v370 = fadd <8 x float> %v366, %v369
  %v371 = add i64 0, %v359
  %v372 = getelementptr inbounds float, ptr %v348, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = fmul <8 x float> %v370, %v373
  %v375 = fadd <8 x float> %v374, %v363
  %v376 = add i64 0, %v359
  %v377 = getelementptr inbounds float, ptr %v354, i64 %v376
  store <8 x float> %v375, ptr %v377, align 4
  %v378 = add nsw i64 %v355, 1
  br label %b38
b40:
  %v379 = add nsw i64 %v326, 1
  br label %b35
b37:
  %v380 = add nsw i64 %v301, 1
  br label %b30
b32:
  %v381 = add nsw i64 %v295, 1
  br label %b27
b29:
  %v382 = add nsw i64 %v290, 96
  br label %b24
b26:
  %v383 = add nsw i64 %v188, 1
  br label %b18
b20:
  %v384 = icmp sgt i64 %v3, 1
  br i1 %v384, label %b41, label %b42
b41:
  %v385 = getelementptr inbounds i64, ptr %v1, i64 3
  %v386 = atomicrmw add ptr %v385, i64 1 acq_rel
  %v387 = load i64, ptr %v71, align 8
  %v388 = add i64 %v387, 1
  store i64 %v388, ptr %v71, align 8
  %v389 = mul i64 %v3, %v388
  br label %b43
b43:
  %v390 = load atomic i64, ptr %v385 acquire, align 8
  %v391 = icmp slt i64 %v390, %v389
  br i1 %v391, label %b44, label %b45
b44:
  %v392 = call i32 @sched_yield()
  br label %b43
b45:
  br label %b42
b42:
  %v393 = getelementptr inbounds float, ptr %v73, i64 256
  %v394 = getelementptr inbounds i64, ptr %v1, i64 4
  %v395 = load i64, ptr %v394, align 8
  %v396 = icmp eq i64 %v395, 0
  br i1 %v396, label %b46, label %b47
b46:
  %v397 = add i64 1, 0
  %v398 = sdiv i64 %v397, 1
  %v399 = add i64 %v2, 1
  %v400 = mul i64 %v398, %v2
  %v401 = sdiv i64 %v400, %v3
  %v402 = mul i64 %v401, 1
  %v403 = icmp slt i64 %v402, 1
  %v404 = select i1 %v403, i64 %v402, i64 1
  %v405 = mul i64 %v398, %v399
  %v406 = sdiv i64 %v405, %v3
  %v407 = mul i64 %v406, 1
  %v408 = icmp slt i64 %v407, 1
  %v409 = select i1 %v408, i64 %v407, i64 1
  %v410 = icmp slt i64 %v409, 1
  %v411 = select i1 %v410, i64 %v409, i64 1
  br label %b48
b48:
  %v412 = phi i64 [ %v404, %b46 ], [ %v426, %b49 ]
  %v413 = icmp slt i64 %v412, %v411
  br i1 %v413, label %b49, label %b50
b49:
  %v414 = mul i64 %v412, 256
  %v415 = mul i64 %v412, 8
  %v416 = add i64 %v414, 0
  %v417 = add i64 %v415, 0
  %v418 = getelementptr inbounds float, ptr %v393, i64 %v416
  %v419 = sub i64 8, %v417
  %v420 = icmp slt i64 %v419, 0
  %v421 = select i1 %v420, i64 0, i64 %v419
  %v422 = mul i64 %v417, 1
  %v423 = add i64 0, %v422
  %v424 = getelementptr inbounds float, ptr %v12, i64 %v423
  call void @pack_rows(ptr %v424, i64 1, i64 8, i64 32, i64 %v421, ptr %v418, i64 8)
  %v425 = add i64 %v414, 256
  %v426 = add nsw i64 %v412, 1
  br label %b48
b50:
  br label %b47
b47:
  %v427 = icmp sgt i64 %v3, 1
  br i1 %v427, label %b51, label %b52
b51:
  %v428 = getelementptr inbounds i64, ptr %v1, i64 3
  %v429 = atomicrmw add ptr %v428, i64 1 acq_rel
  %v430 = load i64, ptr %v71, align 8
  %v431 = add i64 %v430, 1
  store i64 %v431, ptr %v71, align 8
  %v432 = mul i64 %v3, %v431
  br label %b53
b53:
  %v433 = load atomic i64, ptr %v428 acquire, align 8
  %v434 = icmp slt i64 %v433, %v432
  br i1 %v434, label %b54, label %b55
b54:
  %v435 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v437 = add i64 %v8, 0
  %v438 = sdiv i64 %v437, 1
  %v439 = add i64 %v2, 1
  %v440 = mul i64 %v438, %v2
  %v441 = sdiv i64 %v440, %v3
  %v442 = mul i64 %v441, 1
  %v443 = icmp slt i64 %v442, %v8
  %v444 = select i1 %v443, i64 %v442, i64 %v8
  %v445 = mul i64 %v438, %v439
  %v446 = sdiv i64 %v445, %v3
  %v447 = mul i64 %v446, 1
  %v448 = icmp slt i64 %v447, %v8
  %v449 = select i1 %v448, i64 %v447, i64 %v8
  br label %b56
b56:
  %v450 = phi i64 [ %v444, %b52 ], [ %v516, %b61 ]
  %v451 = icmp slt i64 %v450, %v449
  br i1 %v451, label %b57, label %b58
b57:
  %v452 = add i64 %v450, 96
  %v453 = icmp slt i64 %v452, %v449
  %v454 = select i1 %v453, i64 %v452, i64 %v449
  br label %b59
b59:
  %v455 = phi i64 [ 0, %b57 ], [ %v515, %b64 ]
  %v456 = icmp slt i64 %v455, 1
  br i1 %v456, label %b60, label %b61
b60:
  %v457 = sub i64 %v454, %v450
  %v458 = sub i64 8, 1
  %v459 = add i64 %v457, %v458
  %v460 = sdiv i64 %v459, 8
  br label %b62
b62:
  %v461 = phi i64 [ 0, %b60 ], [ %v514, %b69 ]
  %v462 = icmp slt i64 %v461, %v460
  br i1 %v462, label %b63, label %b64
b63:
  %v463 = mul i64 %v457, %v461
  %v464 = sdiv i64 %v463, %v460
  %v465 = add i64 %v450, %v464
  %v466 = add i64 %v461, 1
  %v467 = mul i64 %v457, %v466
  %v468 = sdiv i64 %v467, %v460
  %v469 = add i64 %v450, %v468
  %v470 = mul i64 %v455, 256
  %v471 = getelementptr inbounds float, ptr %v393, i64 %v470
  %v472 = sub i64 %v469, %v465
  %v473 = mul i64 %v465, 32
  %v474 = getelementptr inbounds float, ptr %v36, i64 %v473
  %v475 = getelementptr inbounds float, ptr %v474, i64 0
  %v476 = sub i64 %v472, 1
  %v477 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v476
  %v478 = load ptr, ptr %v477, align 4
  %v479 = getelementptr inbounds float, ptr %v436, i64 0
  %v480 = icmp sgt i64 %v472, 0
  br i1 %v480, label %b65, label %b66
b65:
  call void %v478(ptr %v475, i64 32, ptr %v471, i64 32, ptr %v479, i64 8, i64 0)
  br label %b66
b66:
  %v481 = add i64 %v470, 256
  br label %b67
b67:
  %v482 = phi i64 [ %v465, %b66 ], [ %v513, %b72 ]
  %v483 = icmp slt i64 %v482, %v469
  br i1 %v483, label %b68, label %b69
b68:
  %v484 = sub i64 %v482, %v465
  %v485 = mul i64 %v484, 8
  %v486 = getelementptr inbounds float, ptr %v436, i64 %v485
  %v487 = mul i64 %v482, 8
  %v488 = getelementptr inbounds float, ptr %v18, i64 %v487
  %v489 = mul i64 %v482, 8
  %v490 = getelementptr inbounds float, ptr %v46, i64 %v489
  %v491 = mul i64 %v482, 8
  %v492 = getelementptr inbounds float, ptr %v28, i64 %v491
  br label %b70
b70:
  %v493 = phi i64 [ 0, %b68 ], [ %v512, %b71 ]
  %v494 = icmp slt i64 %v493, 1
  br i1 %v494, label %b71, label %b72
b71:
  %v495 = mul i64 %v455, 1
  %v496 = add i64 %v495, %v493
  %v497 = mul i64 %v496, 8
  %v498 = add i64 0, %v493
  %v499 = mul i64 %v498, 8
  %v500 = getelementptr inbounds float, ptr %v486, i64 %v499
  %v501 = load <8 x float>, ptr %v500, align 4
  %v502 = add i64 0, %v497
  %v503 = getelementptr inbounds float, ptr %v488, i64 %v502
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = add i64 0, %v497
  %v506 = getelementptr inbounds float, ptr %v490, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = fmul <8 x float> %v504, %v507
  %v509 = fadd <8 x float> %v508, %v501
  %v510 = add i64 0, %v497
  %v511 = getelementptr inbounds float, ptr %v492, i64 %v510
  store <8 x float> %v509, ptr %v511, align 4
  %v512 = add nsw i64 %v493, 1
  br label %b70
b72:
  %v513 = add nsw i64 %v482, 1
  br label %b67
b69:
  %v514 = add nsw i64 %v461, 1
  br label %b62
b64:
  %v515 = add nsw i64 %v455, 1
  br label %b59
b61:
  %v516 = add nsw i64 %v450, 96
  br label %b56
b58:
  %v517 = icmp sgt i64 %v3, 1
  br i1 %v517, label %b73, label %b74
b73:
  %v518 = getelementptr inbounds i64, ptr %v1, i64 3
  %v519 = atomicrmw add ptr %v518, i64 1 acq_rel
  %v520 = load i64, ptr %v71, align 8
  %v521 = add i64 %v520, 1
  store i64 %v521, ptr %v71, align 8
  %v522 = mul i64 %v3, %v521
  br label %b75
b75:
  %v523 = load atomic i64, ptr %v518 acquire, align 8
  %v524 = icmp slt i64 %v523, %v522
  br i1 %v524, label %b76, label %b77
b76:
  %v525 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v526 = mul i64 0, 32
  %v527 = getelementptr inbounds float, ptr %v36, i64 %v526
  %v528 = getelementptr inbounds float, ptr %v527, i64 0
  %v529 = mul i64 0, 8
  %v530 = getelementptr inbounds float, ptr %v10, i64 %v529
  %v531 = getelementptr inbounds float, ptr %v530, i64 0
  %v532 = getelementptr inbounds float, ptr %v76, i64 12288
  %v533 = add i64 32, 1
  %v534 = sdiv i64 %v533, 2
  %v535 = add i64 %v2, 1
  %v536 = mul i64 %v534, %v2
  %v537 = sdiv i64 %v536, %v3
  %v538 = mul i64 %v537, 2
  %v539 = icmp slt i64 %v538, 32
  %v540 = select i1 %v539, i64 %v538, i64 32
  %v541 = mul i64 %v534, %v535
  %v542 = sdiv i64 %v541, %v3
  %v543 = mul i64 %v542, 2
  %v544 = icmp slt i64 %v543, 32
  %v545 = select i1 %v544, i64 %v543, i64 32
  %v546 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b78
b78:
  %v547 = phi i64 [ %v540, %b74 ], [ %v555, %b83 ]
  %v548 = icmp slt i64 %v547, %v545
  br i1 %v548, label %b79, label %b80
b79:
  %v549 = mul i64 %v547, 8
  %v550 = getelementptr inbounds float, ptr %v546, i64 %v549
  br label %b81
b81:
  %v551 = phi i64 [ 0, %b79 ], [ %v554, %b82 ]
  %v552 = icmp slt i64 %v551, 8
  br i1 %v552, label %b82, label %b83
b82:
  %v553 = getelementptr inbounds float, ptr %v550, i64 %v551
  store float 0x0000000000000000, ptr %v553, align 4
  %v554 = add nsw i64 %v551, 1
  br label %b81
b83:
  %v555 = add nsw i64 %v547, 1
  br label %b78
b80:
  %v556 = mul i64 %v8, 1
  br label %b84
b84:
  %v557 = phi i64 [ 0, %b80 ], [ %v661, %b89 ]
  %v558 = icmp slt i64 %v557, %v556
  br i1 %v558, label %b85, label %b86
b85:
  %v559 = sub i64 %v556, %v557
  %v560 = icmp slt i64 %v559, 384
  %v561 = select i1 %v560, i64 %v559, i64 384
  br label %b87
b87:
  %v562 = phi i64 [ %v540, %b85 ], [ %v660, %b113 ]
  %v563 = icmp slt i64 %v562, %v545
  br i1 %v563, label %b88, label %b89
b88:
  %v564 = sub i64 %v545, %v562
  %v565 = icmp slt i64 %v564, 64
  %v566 = select i1 %v565, i64 %v564, i64 64
  %v567 = sdiv i64 %v566, 2
  %v568 = mul i64 %v567, 2
  %v569 = sub i64 %v566, %v568
  %v570 = mul i64 %v557, 32
  %v571 = add i64 %v570, %v562
  %v572 = getelementptr inbounds float, ptr %v528, i64 %v571
  br label %b90
b90:
  %v573 = phi i64 [ 0, %b88 ], [ %v599, %b98 ]
  %v574 = icmp slt i64 %v573, %v561
  br i1 %v574, label %b91, label %b92
b91:
  %v575 = mul i64 %v573, 32
  %v576 = getelementptr inbounds float, ptr %v572, i64 %v575
  %v577 = mul i64 %v573, 2
  %v578 = getelementptr inbounds float, ptr %v532, i64 %v577
  br label %b93
b93:
  %v579 = phi i64 [ 0, %b91 ], [ %v588, %b94 ]
  %v580 = icmp slt i64 %v579, %v567
  br i1 %v580, label %b94, label %b95
b94:
  %v581 = mul i64 %v579, 2
  %v582 = getelementptr inbounds float, ptr %v576, i64 %v581
  %v583 = mul i64 %v579, 768
  %v584 = getelementptr inbounds float, ptr %v578, i64 %v583
  %v585 = getelementptr inbounds float, ptr %v582, i64 0
  %v586 = load <2 x float>, ptr %v585, align 4
  %v587 = getelementptr inbounds float, ptr %v584, i64 0
  store <2 x float> %v586, ptr %v587, align 4
  %v588 = add nsw i64 %v579, 1
  br label %b93
b95:
  %v589 = mul i64 %v567, 2
  %v590 = getelementptr inbounds float, ptr %v576, i64 %v589
  %v591 = mul i64 %v567, 768
  %v592 = getelementptr inbounds float, ptr %v578, i64 %v591
  br label %b96
b96:
  %v593 = phi i64 [ 0, %b95 ], [ %v598, %b97 ]
  %v594 = icmp slt i64 %v593, %v569
  br i1 %v594, label %b97, label %b98
b97:
  %v595 = getelementptr inbounds float, ptr %v590, i64 %v593
  %v596 = load float, ptr %v595, align 4
  %v597 = getelementptr inbounds float, ptr %v592, i64 %v593
  store float %v596, ptr %v597, align 4
  %v598 = add nsw i64 %v593, 1
  br label %b96, !llvm.loop !0
b98:
  %v599 = add nsw i64 %v573, 1
  br label %b90
b92:
  br label %b99
b99:
  %v600 = phi i64 [ 0, %b92 ], [ %v635, %b107 ]
  %v601 = icmp slt i64 %v600, 0
  br i1 %v601, label %b100, label %b101
b100:
  %v602 = mul i64 %v557, 8
  %v603 = add i64 %v602, %v600
  %v604 = getelementptr inbounds float, ptr %v531, i64 %v603
  br label %b102
b102:
  %v605 = phi i64 [ 0, %b100 ], [ %v623, %b103 ]
  %v606 = icmp slt i64 %v605, %v561
  br i1 %v606, label %b103, label %b104
b103:
  %v607 = mul i64 %v605, 8
  %v608 = getelementptr inbounds float, ptr %v604, i64 %v607
  %v609 = mul i64 %v605, 32
  %v610 = getelementptr inbounds float, ptr %v76, i64 %v609
  %v611 = getelementptr inbounds float, ptr %v608, i64 0
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = getelementptr inbounds float, ptr %v610, i64 0
  store <8 x float> %v612, ptr %v613, align 4
  %v614 = getelementptr inbounds float, ptr %v608, i64 8
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = getelementptr inbounds float, ptr %v610, i64 8
  store <8 x float> %v615, ptr %v616, align 4
  %v617 = getelementptr inbounds float, ptr %v608, i64 16
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = getelementptr inbounds float, ptr %v610, i64 16
  store <8 x float> %v618, ptr %v619, align 4
  %v620 = getelementptr inbounds float, ptr %v608, i64 24
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = getelementptr inbounds float, ptr %v610, i64 24
  store <8 x float> %v621, ptr %v622, align 4
  %v623 = add nsw i64 %v605, 1
  br label %b102
b104:
  %v624 = sdiv i64 %v566, 2
  br label %b105
b105:
  %v625 = phi i64 [ 0, %b104 ], [ %v634, %b106 ]
  %v626 = icmp slt i64 %v625, %v624
  br i1 %v626, label %b106, label %b107
b106:
  %v627 = mul i64 %v625, 2
  %v628 = add i64 %v562, %v627
  %v629 = mul i64 %v625, 768
  %v630 = getelementptr inbounds float, ptr %v532, i64 %v629
  %v631 = mul i64 %v628, 8
  %v632 = add i64 %v631, %v600
  %v633 = getelementptr inbounds float, ptr %v546, i64 %v632
  call void @outer_2x32(ptr %v630, ptr %v76, i64 %v561, ptr %v633, i64 8)
  %v634 = add nsw i64 %v625, 1
  br label %b105
b107:
  %v635 = add nsw i64 %v600, 32
  br label %b99
b101:
  %v636 = mul i64 %v557, 8
  %v637 = add i64 %v636, 0
  %v638 = getelementptr inbounds float, ptr %v531, i64 %v637
  br label %b108
b108:
  %v639 = phi i64 [ 0, %b101 ], [ %v648, %b109 ]
  %v640 = icmp slt i64 %v639, %v561
  br i1 %v640, label %b109, label %b110
b109:
  %v641 = mul i64 %v639, 8
  %v642 = getelementptr inbounds float, ptr %v638, i64 %v641
  %v643 = mul i64 %v639, 8
  %v644 = getelementptr inbounds float, ptr %v76, i64 %v643
  %v645 = getelementptr inbounds float, ptr %v642, i64 0
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = getelementptr inbounds float, ptr %v644, i64 0
  store <8 x float> %v646, ptr %v647, align 4
  %v648 = add nsw i64 %v639, 1
  br label %b108
b110:
  %v649 = sdiv i64 %v566, 2
  br label %b111
b111:
  %v650 = phi i64 [ 0, %b110 ], [ %v659, %b112 ]
  %v651 = icmp slt i64 %v650, %v649
  br i1 %v651, label %b112, label %b113
b112:
  %v652 = mul i64 %v650, 2
  %v653 = add i64 %v562, %v652
  %v654 = mul i64 %v650, 768
  %v655 = getelementptr inbounds float, ptr %v532, i64 %v654
  %v656 = mul i64 %v653, 8
  %v657 = add i64 %v656, 0
  %v658 = getelementptr inbounds float, ptr %v546, i64 %v657
  call void @outer_2x8(ptr %v655, ptr %v76, i64 %v561, ptr %v658, i64 8)
  %v659 = add nsw i64 %v650, 1
  br label %b111
b113:
  %v660 = add nsw i64 %v562, 64
  br label %b87
b89:
  %v661 = add nsw i64 %v557, 384
  br label %b84
b86:
  %v662 = icmp sgt i64 %v3, 1
  br i1 %v662, label %b114, label %b115
b114:
  %v663 = getelementptr inbounds i64, ptr %v1, i64 3
  %v664 = atomicrmw add ptr %v663, i64 1 acq_rel
  %v665 = load i64, ptr %v71, align 8
  %v666 = add i64 %v665, 1
  store i64 %v666, ptr %v71, align 8
  %v667 = mul i64 %v3, %v666
  br label %b116
b116:
  %v668 = load atomic i64, ptr %v663 acquire, align 8
  %v669 = icmp slt i64 %v668, %v667
  br i1 %v669, label %b117, label %b118
b117:
  %v670 = call i32 @sched_yield()
  br label %b116
b118:
  br label %b115
b115:
  %v671 = mul i64 0, 32
  %v672 = getelementptr inbounds float, ptr %v36, i64 %v671
  %v673 = getelementptr inbounds float, ptr %v672, i64 0
  %v674 = mul i64 0, 8
  %v675 = getelementptr inbounds float, ptr %v22, i64 %v674
  %v676 = getelementptr inbounds float, ptr %v675, i64 0
  %v677 = getelementptr inbounds float, ptr %v76, i64 12288
  %v678 = add i64 32, 1
  %v679 = sdiv i64 %v678, 2
  %v680 = add i64 %v2, 1
  %v681 = mul i64 %v679, %v2
  %v682 = sdiv i64 %v681, %v3
  %v683 = mul i64 %v682, 2
  %v684 = icmp slt i64 %v683, 32
  %v685 = select i1 %v684, i64 %v683, i64 32
  %v686 = mul i64 %v679, %v680
  %v687 = sdiv i64 %v686, %v3
  %v688 = mul i64 %v687, 2
  %v689 = icmp slt i64 %v688, 32
  %v690 = select i1 %v689, i64 %v688, i64 32
  %v691 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b119
b119:
  %v692 = phi i64 [ %v685, %b115 ], [ %v700, %b124 ]
  %v693 = icmp slt i64 %v692, %v690
  br i1 %v693, label %b120, label %b121
b120:
  %v694 = mul i64 %v692, 8
  %v695 = getelementptr inbounds float, ptr %v691, i64 %v694
  br label %b122
b122:
  %v696 = phi i64 [ 0, %b120 ], [ %v699, %b123 ]
  %v697 = icmp slt i64 %v696, 8
  br i1 %v697, label %b123, label %b124
b123:
  %v698 = getelementptr inbounds float, ptr %v695, i64 %v696
  store float 0x0000000000000000, ptr %v698, align 4
  %v699 = add nsw i64 %v696, 1
  br label %b122
b124:
  %v700 = add nsw i64 %v692, 1
  br label %b119
b121:
  %v701 = mul i64 %v8, 1
  br label %b125
b125:
  %v702 = phi i64 [ 0, %b121 ], [ %v806, %b130 ]
  %v703 = icmp slt i64 %v702, %v701
  br i1 %v703, label %b126, label %b127
b126:
  %v704 = sub i64 %v701, %v702
  %v705 = icmp slt i64 %v704, 384
  %v706 = select i1 %v705, i64 %v704, i64 384
  br label %b128
b128:
  %v707 = phi i64 [ %v685, %b126 ], [ %v805, %b154 ]
  %v708 = icmp slt i64 %v707, %v690
  br i1 %v708, label %b129, label %b130
b129:
  %v709 = sub i64 %v690, %v707
  %v710 = icmp slt i64 %v709, 64
  %v711 = select i1 %v710, i64 %v709, i64 64
  %v712 = sdiv i64 %v711, 2
  %v713 = mul i64 %v712, 2
  %v714 = sub i64 %v711, %v713
  %v715 = mul i64 %v702, 32
  %v716 = add i64 %v715, %v707
  %v717 = getelementptr inbounds float, ptr %v673, i64 %v716
  br label %b131
b131:
  %v718 = phi i64 [ 0, %b129 ], [ %v744, %b139 ]
  %v719 = icmp slt i64 %v718, %v706
  br i1 %v719, label %b132, label %b133
b132:
  %v720 = mul i64 %v718, 32
  %v721 = getelementptr inbounds float, ptr %v717, i64 %v720
  %v722 = mul i64 %v718, 2
  %v723 = getelementptr inbounds float, ptr %v677, i64 %v722
  br label %b134
b134:
  %v724 = phi i64 [ 0, %b132 ], [ %v733, %b135 ]
  %v725 = icmp slt i64 %v724, %v712
  br i1 %v725, label %b135, label %b136
b135:
  %v726 = mul i64 %v724, 2
  %v727 = getelementptr inbounds float, ptr %v721, i64 %v726
  %v728 = mul i64 %v724, 768
  %v729 = getelementptr inbounds float, ptr %v723, i64 %v728
  %v730 = getelementptr inbounds float, ptr %v727, i64 0
  %v731 = load <2 x float>, ptr %v730, align 4
  %v732 = getelementptr inbounds float, ptr %v729, i64 0
  store <2 x float> %v731, ptr %v732, align 4
  %v733 = add nsw i64 %v724, 1
  br label %b134
b136:
  %v734 = mul i64 %v712, 2
  %v735 = getelementptr inbounds float, ptr %v721, i64 %v734
  %v736 = mul i64 %v712, 768
  %v737 = getelementptr inbounds float, ptr %v723, i64 %v736
  br label %b137
b137:
  %v738 = phi i64 [ 0, %b136 ], [ %v743, %b138 ]
  %v739 = icmp slt i64 %v738, %v714
  br i1 %v739, label %b138, label %b139
b138:
  %v740 = getelementptr inbounds float, ptr %v735, i64 %v738
  %v741 = load float, ptr %v740, align 4
  %v742 = getelementptr inbounds float, ptr %v737, i64 %v738
  store float %v741, ptr %v742, align 4
  %v743 = add nsw i64 %v738, 1
  br label %b137, !llvm.loop !3
b139:
  %v744 = add nsw i64 %v718, 1
  br label %b131
b133:
  br label %b140
b140:
  %v745 = phi i64 [ 0, %b133 ], [ %v780, %b148 ]
  %v746 = icmp slt i64 %v745, 0
  br i1 %v746, label %b141, label %b142
b141:
  %v747 = mul i64 %v702, 8
  %v748 = add i64 %v747, %v745
  %v749 = getelementptr inbounds float, ptr %v676, i64 %v748
  br label %b143
b143:
  %v750 = phi i64 [ 0, %b141 ], [ %v768, %b144 ]
  %v751 = icmp slt i64 %v750, %v706
  br i1 %v751, label %b144, label %b145
b144:
  %v752 = mul i64 %v750, 8
  %v753 = getelementptr inbounds float, ptr %v749, i64 %v752
  %v754 = mul i64 %v750, 32
  %v755 = getelementptr inbounds float, ptr %v76, i64 %v754
  %v756 = getelementptr inbounds float, ptr %v753, i64 0
  %v757 = load <8 x float>, ptr %v756, align 4
  %v758 = getelementptr inbounds float, ptr %v755, i64 0
  store <8 x float> %v757, ptr %v758, align 4
  %v759 = getelementptr inbounds float, ptr %v753, i64 8
  %v760 = load <8 x float>, ptr %v759, align 4
  %v761 = getelementptr inbounds float, ptr %v755, i64 8
  store <8 x float> %v760, ptr %v761, align 4
  %v762 = getelementptr inbounds float, ptr %v753, i64 16
  %v763 = load <8 x float>, ptr %v762, align 4
  %v764 = getelementptr inbounds float, ptr %v755, i64 16
  store <8 x float> %v763, ptr %v764, align 4
  %v765 = getelementptr inbounds float, ptr %v753, i64 24
  %v766 = load <8 x float>, ptr %v765, align 4
  %v767 = getelementptr inbounds float, ptr %v755, i64 24
  store <8 x float> %v766, ptr %v767, align 4
  %v768 = add nsw i64 %v750, 1
  br label %b143
b145:
  %v769 = sdiv i64 %v711, 2
  br label %b146
b146:
  %v770 = phi i64 [ 0, %b145 ], [ %v779, %b147 ]
  %v771 = icmp slt i64 %v770, %v769
  br i1 %v771, label %b147, label %b148
b147:
  %v772 = mul i64 %v770, 2
  %v773 = add i64 %v707, %v772
  %v774 = mul i64 %v770, 768
  %v775 = getelementptr inbounds float, ptr %v677, i64 %v774
  %v776 = mul i64 %v773, 8
  %v777 = add i64 %v776, %v745
  %v778 = getelementptr inbounds float, ptr %v691, i64 %v777
  call void @outer_2x32(ptr %v775, ptr %v76, i64 %v706, ptr %v778, i64 8)
  %v779 = add nsw i64 %v770, 1
  br label %b146
b148:
  %v780 = add nsw i64 %v745, 32
  br label %b140
b142:
  %v781 = mul i64 %v702, 8
  %v782 = add i64 %v781, 0
  %v783 = getelementptr inbounds float, ptr %v676, i64 %v782
  br label %b149
b149:
  %v784 = phi i64 [ 0, %b142 ], [ %v793, %b150 ]
  %v785 = icmp slt i64 %v784, %v706
  br i1 %v785, label %b150, label %b151
b150:
  %v786 = mul i64 %v784, 8
  %v787 = getelementptr inbounds float, ptr %v783, i64 %v786
  %v788 = mul i64 %v784, 8
  %v789 = getelementptr inbounds float, ptr %v76, i64 %v788
  %v790 = getelementptr inbounds float, ptr %v787, i64 0
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = getelementptr inbounds float, ptr %v789, i64 0
  store <8 x float> %v791, ptr %v792, align 4
  %v793 = add nsw i64 %v784, 1
  br label %b149
b151:
  %v794 = sdiv i64 %v711, 2
  br label %b152
b152:
  %v795 = phi i64 [ 0, %b151 ], [ %v804, %b153 ]
  %v796 = icmp slt i64 %v795, %v794
  br i1 %v796, label %b153, label %b154
b153:
  %v797 = mul i64 %v795, 2
  %v798 = add i64 %v707, %v797
  %v799 = mul i64 %v795, 768
  %v800 = getelementptr inbounds float, ptr %v677, i64 %v799
  %v801 = mul i64 %v798, 8
  %v802 = add i64 %v801, 0
  %v803 = getelementptr inbounds float, ptr %v691, i64 %v802
  call void @outer_2x8(ptr %v800, ptr %v76, i64 %v706, ptr %v803, i64 8)
  %v804 = add nsw i64 %v795, 1
  br label %b152
b154:
  %v805 = add nsw i64 %v707, 64
  br label %b128
b130:
  %v806 = add nsw i64 %v702, 384
  br label %b125
b127:
  %v807 = icmp sgt i64 %v3, 1
  br i1 %v807, label %b155, label %b156
b155:
  %v808 = getelementptr inbounds i64, ptr %v1, i64 3
  %v809 = atomicrmw add ptr %v808, i64 1 acq_rel
  %v810 = load i64, ptr %v71, align 8
  %v811 = add i64 %v810, 1
  store i64 %v811, ptr %v71, align 8
  %v812 = mul i64 %v3, %v811
  br label %b157
b157:
  %v813 = load atomic i64, ptr %v808 acquire, align 8
  %v814 = icmp slt i64 %v813, %v812
  br i1 %v814, label %b158, label %b159
b158:
  %v815 = call i32 @sched_yield()
  br label %b157
b159:
  br label %b156
b156:
  %v816 = icmp eq i64 %v2, 0
  br i1 %v816, label %b160, label %b161
b160:
  br label %b162
b162:
  %v817 = phi i64 [ 0, %b160 ], [ %v839, %b167 ]
  %v818 = icmp slt i64 %v817, 32
  br i1 %v818, label %b163, label %b164
b163:
  br label %b165
b165:
  %v819 = phi i64 [ 0, %b163 ], [ %v836, %b170 ]
  %v820 = phi <8 x float> [ splat (float 0x0000000000000000), %b163 ], [ %v835, %b170 ]
  %v821 = icmp slt i64 %v819, %v8
  br i1 %v821, label %b166, label %b167
b166:
  %v822 = add i64 %v819, 128
  %v823 = icmp slt i64 %v822, %v8
  %v824 = select i1 %v823, i64 %v822, i64 %v8
  br label %b168
b168:
  %v825 = phi i64 [ %v819, %b166 ], [ %v834, %b169 ]
  %v826 = phi <8 x float> [ splat (float 0x0000000000000000), %b166 ], [ %v833, %b169 ]
  %v827 = icmp slt i64 %v825, %v824
  br i1 %v827, label %b169, label %b170
b169:
  %v828 = mul i64 %v825, 32
  %v829 = getelementptr inbounds float, ptr %v36, i64 %v828
  %v830 = add i64 0, %v817
  %v831 = getelementptr inbounds float, ptr %v829, i64 %v830
  %v832 = load <8 x float>, ptr %v831, align 4
  %v833 = fadd <8 x float> %v826, %v832
  %v834 = add nsw i64 %v825, 1
  br label %b168
b170:
  %v835 = fadd <8 x float> %v820, %v826
  %v836 = add nsw i64 %v819, 128
  br label %b165
b167:
  %v837 = add i64 0, %v817
  %v838 = getelementptr inbounds float, ptr %v34, i64 %v837
  store <8 x float> %v820, ptr %v838, align 4
  %v839 = add nsw i64 %v817, 8
  br label %b162
b164:
  br label %b161
b161:
  %v840 = icmp sgt i64 %v3, 1
  br i1 %v840, label %b171, label %b172
b171:
  %v841 = getelementptr inbounds i64, ptr %v1, i64 3
  %v842 = atomicrmw add ptr %v841, i64 1 acq_rel
  %v843 = load i64, ptr %v71, align 8
  %v844 = add i64 %v843, 1
  store i64 %v844, ptr %v71, align 8
  %v845 = mul i64 %v3, %v844
  br label %b173
b173:
  %v846 = load atomic i64, ptr %v841 acquire, align 8
  %v847 = icmp slt i64 %v846, %v845
  br i1 %v847, label %b174, label %b175
b174:
  %v848 = call i32 @sched_yield()
  br label %b173
b175:
  br label %b172
b172:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
