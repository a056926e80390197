; generated from specs/cfc.yaml by `make generated`: do not edit
; cfc I=8 H=8 U=128 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v87 = alloca i64, i64 1, align 8
  %v357 = alloca float, i64 64, align 4
  %v442 = alloca float, i64 64, align 4
  %v570 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds i64, ptr %v1, i64 6
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 7
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 12
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 13
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 15
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 16
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 21
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 24
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 25
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 26
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 27
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 28
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 29
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 30
  %v86 = load i64, ptr %v85, align 8
  store i64 0, ptr %v87, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v89 = load ptr, ptr %v88, align 4
  %v90 = mul i64 %v2, 0
  %v91 = add i64 %v90, 6144
  %v92 = getelementptr inbounds float, ptr %v89, i64 %v91
  %v93 = getelementptr inbounds i64, ptr %v1, i64 4
  %v94 = load i64, ptr %v93, align 8
  %v95 = icmp eq i64 %v94, 0
  br i1 %v95, label %b0, label %b1
b0:
  %v96 = icmp eq i64 %v2, 0
  br i1 %v96, label %b2, label %b3
b2:
  %v97 = add i64 0, 0
  %v98 = getelementptr inbounds float, ptr %v42, i64 %v97
  %v99 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v100, ptr %v98, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v101 = icmp sgt i64 %v3, 1
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v103 = atomicrmw add ptr %v102, i64 1 acq_rel
  %v104 = load i64, ptr %v87, align 8
  %v105 = add i64 %v104, 1
  store i64 %v105, ptr %v87, align 8
  %v106 = mul i64 %v3, %v105
  br label %b6
b6:
  %v107 = load atomic i64, ptr %v102 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b7, label %b8
b7:
  %v109 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 4
  %v111 = load i64, ptr %v110, align 8
  %v112 = icmp eq i64 %v111, 0
  br i1 %v112, label %b9, label %b10
b9:
  %v113 = getelementptr inbounds i64, ptr %v1, i64 31
  %v114 = load i64, ptr %v113, align 8
  %v115 = icmp eq i64 %v114, 0
  br i1 %v115, label %b11, label %b12
b11:
  %v116 = add i64 %v7, 0
  %v117 = sdiv i64 %v116, 1
  %v118 = add i64 %v2, 1
  %v119 = mul i64 %v117, %v2
  %v120 = sdiv i64 %v119, %v3
  %v121 = mul i64 %v120, 1
  %v122 = icmp slt i64 %v121, %v7
  %v123 = select i1 %v122, i64 %v121, i64 %v7
  %v124 = mul i64 %v117, %v118
  %v125 = sdiv i64 %v124, %v3
  %v126 = mul i64 %v125, 1
  %v127 = icmp slt i64 %v126, %v7
  %v128 = select i1 %v127, i64 %v126, i64 %v7
  br label %b13
b13:
  %v129 = phi i64 [ %v123, %b11 ], [ %v140, %b14 ]
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b14, label %b15
b14:
  %v131 = and i64 0, %v66
  %v132 = mul i64 %v131, %v7
  %v133 = add i64 %v132, %v129
  %v134 = mul i64 %v133, 8
  %v135 = getelementptr inbounds float, ptr %v24, i64 %v134
  %v136 = add i64 0, 0
  %v137 = getelementptr inbounds float, ptr %v135, i64 %v136
  %v138 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v139, ptr %v137, align 4
  %v140 = add nsw i64 %v129, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v141 = icmp sgt i64 %v3, 1
  br i1 %v141, label %b16, label %b17
b16:
  %v142 = getelementptr inbounds i64, ptr %v1, i64 3
  %v143 = atomicrmw add ptr %v142, i64 1 acq_rel
  %v144 = load i64, ptr %v87, align 8
  %v145 = add i64 %v144, 1
  store i64 %v145, ptr %v87, align 8
  %v146 = mul i64 %v3, %v145
  br label %b18
b18:
  %v147 = load atomic i64, ptr %v142 acquire, align 8
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b19, label %b20
b19:
  %v149 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v150 = getelementptr inbounds float, ptr %v89, i64 0
  %v151 = getelementptr inbounds i64, ptr %v1, i64 4
  %v152 = load i64, ptr %v151, align 8
  %v153 = icmp eq i64 %v152, 0
  br i1 %v153, label %b21, label %b22
b21:
  %v154 = add i64 4, 0
  %v155 = sdiv i64 %v154, 1
  %v156 = add i64 %v2, 1
  %v157 = mul i64 %v155, %v2
  %v158 = sdiv i64 %v157, %v3
  %v159 = mul i64 %v158, 1
  %v160 = icmp slt i64 %v159, 4
  %v161 = select i1 %v160, i64 %v159, i64 4
  %v162 = mul i64 %v155, %v156
  %v163 = sdiv i64 %v162, %v3
  %v164 = mul i64 %v163, 1
  %v165 = icmp slt i64 %v164, 4
  %v166 = select i1 %v165, i64 %v164, i64 4
  %v167 = icmp slt i64 %v166, 4
  %v168 = select i1 %v167, i64 %v166, i64 4
  br label %b23
b23:
  %v169 = phi i64 [ %v161, %b21 ], [ %v210, %b24 ]
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b24, label %b25
b24:
  %v171 = mul i64 %v169, 256
  %v172 = mul i64 %v169, 32
  %v173 = add i64 %v171, 0
  %v174 = add i64 %v172, 0
  %v175 = getelementptr inbounds float, ptr %v150, i64 %v173
  %v176 = sub i64 128, %v174
  %v177 = icmp slt i64 %v176, 0
  %v178 = select i1 %v177, i64 0, i64 %v176
  %v179 = mul i64 %v174, 16
  %v180 = add i64 0, %v179
  %v181 = getelementptr inbounds float, ptr %v14, i64 %v180
  call void @pack_turned(ptr %v181, i64 16, i64 1, i64 8, i64 %v178, ptr %v175, i64 32)
  %v182 = add i64 %v171, 8
  %v183 = add i64 %v172, 8
  %v184 = getelementptr inbounds float, ptr %v150, i64 %v182
  %v185 = sub i64 128, %v183
  %v186 = icmp slt i64 %v185, 0
  %v187 = select i1 %v186, i64 0, i64 %v185
  %v188 = mul i64 %v183, 16
  %v189 = add i64 0, %v188
  %v190 = getelementptr inbounds float, ptr %v14, i64 %v189
  call void @pack_turned(ptr %v190, i64 16, i64 1, i64 8, i64 %v187, ptr %v184, i64 32)
  %v191 = add i64 %v171, 16
  %v192 = add i64 %v172, 16
  %v193 = getelementptr inbounds float, ptr %v150, i64 %v191
  %v194 = sub i64 128, %v192
  %v195 = icmp slt i64 %v194, 0
  %v196 = select i1 %v195, i64 0, i64 %v194
  %v197 = mul i64 %v192, 16
  %v198 = add i64 0, %v197
  %v199 = getelementptr inbounds float, ptr %v14, i64 %v198
  call void @pack_turned(ptr %v199, i64 16, i64 1, i64 8, i64 %v196, ptr %v193, i64 32)
  %v200 = add i64 %v171, 24
  %v201 = add i64 %v172, 24
  %v202 = getelementptr inbounds float, ptr %v150, i64 %v200
  %v203 = sub i64 128, %v201
  %v204 = icmp slt i64 %v203, 0
  %v205 = select i1 %v204, i64 0, i64 %v203
  %v206 = mul i64 %v201, 16
  %v207 = add i64 0, %v206
  %v208 = getelementptr inbounds float, ptr %v14, i64 %v207
  call void @pack_turned(ptr %v208, i64 16, i64 1, i64 8, i64 %v205, ptr %v202, i64 32)
  %v209 = add i64 %v171, 256
  %v210 = add nsw i64 %v169, 1
  br label %b23
b25:
  br label %b22
b22:
  %v211 = icmp sgt i64 %v3, 1
  br i1 %v211, label %b26, label %b27
b26:
  %v212 = getelementptr inbounds i64, ptr %v1, i64 3
  %v213 = atomicrmw add ptr %v212, i64 1 acq_rel
  %v214 = load i64, ptr %v87, align 8
  %v215 = add i64 %v214, 1
  store i64 %v215, ptr %v87, align 8
  %v216 = mul i64 %v3, %v215
  br label %b28
b28:
  %v217 = load atomic i64, ptr %v212 acquire, align 8
  %v218 = icmp slt i64 %v217, %v216
  br i1 %v218, label %b29, label %b30
b29:
  %v219 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  %v220 = getelementptr inbounds float, ptr %v89, i64 1024
  %v221 = getelementptr inbounds float, ptr %v89, i64 2048
  %v222 = getelementptr inbounds i64, ptr %v1, i64 4
  %v223 = load i64, ptr %v222, align 8
  %v224 = icmp eq i64 %v223, 0
  br i1 %v224, label %b31, label %b32
b31:
  %v225 = add i64 4, 0
  %v226 = sdiv i64 %v225, 1
  %v227 = add i64 %v2, 1
  %v228 = mul i64 %v226, %v2
  %v229 = sdiv i64 %v228, %v3
  %v230 = mul i64 %v229, 1
  %v231 = icmp slt i64 %v230, 4
  %v232 = select i1 %v231, i64 %v230, i64 4
  %v233 = mul i64 %v226, %v227
  %v234 = sdiv i64 %v233, %v3
  %v235 = mul i64 %v234, 1
  %v236 = icmp slt i64 %v235, 4
  %v237 = select i1 %v236, i64 %v235, i64 4
  %v238 = icmp slt i64 %v237, 4
  %v239 = select i1 %v238, i64 %v237, i64 4
  br label %b33
b33:
  %v240 = phi i64 [ %v232, %b31 ], [ %v281, %b34 ]
  %v241 = icmp slt i64 %v240, %v239
  br i1 %v241, label %b34, label %b35
b34:
  %v242 = mul i64 %v240, 256
  %v243 = mul i64 %v240, 32
  %v244 = add i64 %v242, 0
  %v245 = add i64 %v243, 0
  %v246 = getelementptr inbounds float, ptr %v220, i64 %v244
  %v247 = sub i64 128, %v245
  %v248 = icmp slt i64 %v247, 0
  %v249 = select i1 %v248, i64 0, i64 %v247
  %v250 = mul i64 %v245, 16
  %v251 = add i64 8, %v250
  %v252 = getelementptr inbounds float, ptr %v14, i64 %v251
  call void @pack_turned(ptr %v252, i64 16, i64 1, i64 8, i64 %v249, ptr %v246, i64 32)
  %v253 = add i64 %v242, 8
  %v254 = add i64 %v243, 8
  %v255 = getelementptr inbounds float, ptr %v220, i64 %v253
  %v256 = sub i64 128, %v254
  %v257 = icmp slt i64 %v256, 0
  %v258 = select i1 %v257, i64 0, i64 %v256
  %v259 = mul i64 %v254, 16
  %v260 = add i64 8, %v259
  %v261 = getelementptr inbounds float, ptr %v14, i64 %v260
  call void @pack_turned(ptr %v261, i64 16, i64 1, i64 8, i64 %v258, ptr %v255, i64 32)
  %v262 = add i64 %v242, 16
  %v263 = add i64 %v243, 16
  %v264 = getelementptr inbounds float, ptr %v220, i64 %v262
  %v265 = sub i64 128, %v263
  %v266 = icmp slt i64 %v265, 0
  %v267 = select i1 %v266, i64 0, i64 %v265
  %v268 = mul i64 %v263, 16
  %v269 = add i64 8, %v268
  %v270 = getelementptr inbounds float, ptr %v14, i64 %v269
  call void @pack_turned(ptr %v270, i64 16, i64 1, i64 8, i64 %v267, ptr %v264, i64 32)
  %v271 = add i64 %v242, 24
  %v272 = add i64 %v243, 24
  %v273 = getelementptr inbounds float, ptr %v220, i64 %v271
  %v274 = sub i64 128, %v272
  %v275 = icmp slt i64 %v274, 0
  %v276 = select i1 %v275, i64 0, i64 %v274
  %v277 = mul i64 %v272, 16
  %v278 = add i64 8, %v277
  %v279 = getelementptr inbounds float, ptr %v14, i64 %v278
  call void @pack_turned(ptr %v279, i64 16, i64 1, i64 8, i64 %v276, ptr %v273, i64 32)
  %v280 = add i64 %v242, 256
  %v281 = add nsw i64 %v240, 1
  br label %b33
b35:
  %v282 = add i64 1, 0
  %v283 = sdiv i64 %v282, 1
  %v284 = add i64 %v2, 1
  %v285 = mul i64 %v283, %v2
  %v286 = sdiv i64 %v285, %v3
  %v287 = mul i64 %v286, 1
  %v288 = icmp slt i64 %v287, 1
  %v289 = select i1 %v288, i64 %v287, i64 1
  %v290 = mul i64 %v283, %v284
  %v291 = sdiv i64 %v290, %v3
  %v292 = mul i64 %v291, 1
  %v293 = icmp slt i64 %v292, 1
  %v294 = select i1 %v293, i64 %v292, i64 1
  %v295 = icmp slt i64 %v294, 1
  %v296 = select i1 %v295, i64 %v294, i64 1
  br label %b36
b36:
  %v297 = phi i64 [ %v289, %b35 ], [ %v338, %b37 ]
  %v298 = icmp slt i64 %v297, %v296
  br i1 %v298, label %b37, label %b38
b37:
  %v299 = mul i64 %v297, 4096
  %v300 = mul i64 %v297, 8
  %v301 = add i64 %v299, 0
  %v302 = add i64 %v300, 0
  %v303 = getelementptr inbounds float, ptr %v221, i64 %v301
  %v304 = sub i64 8, %v302
  %v305 = icmp slt i64 %v304, 0
  %v306 = select i1 %v305, i64 0, i64 %v304
  %v307 = mul i64 %v302, 128
  %v308 = add i64 2048, %v307
  %v309 = getelementptr inbounds float, ptr %v18, i64 %v308
  call void @pack_turned(ptr %v309, i64 128, i64 1, i64 128, i64 %v306, ptr %v303, i64 32)
  %v310 = add i64 %v299, 8
  %v311 = add i64 %v300, 0
  %v312 = getelementptr inbounds float, ptr %v221, i64 %v310
  %v313 = sub i64 8, %v311
  %v314 = icmp slt i64 %v313, 0
  %v315 = select i1 %v314, i64 0, i64 %v313
  %v316 = mul i64 %v311, 128
  %v317 = add i64 3072, %v316
  %v318 = getelementptr inbounds float, ptr %v18, i64 %v317
  call void @pack_turned(ptr %v318, i64 128, i64 1, i64 128, i64 %v315, ptr %v312, i64 32)
  %v319 = add i64 %v299, 16
  %v320 = add i64 %v300, 0
  %v321 = getelementptr inbounds float, ptr %v221, i64 %v319
  %v322 = sub i64 8, %v320
  %v323 = icmp slt i64 %v322, 0
  %v324 = select i1 %v323, i64 0, i64 %v322
  %v325 = mul i64 %v320, 128
  %v326 = add i64 0, %v325
  %v327 = getelementptr inbounds float, ptr %v18, i64 %v326
  call void @pack_turned(ptr %v327, i64 128, i64 1, i64 128, i64 %v324, ptr %v321, i64 32)
  %v328 = add i64 %v299, 24
  %v329 = add i64 %v300, 0
  %v330 = getelementptr inbounds float, ptr %v221, i64 %v328
  %v331 = sub i64 8, %v329
  %v332 = icmp slt i64 %v331, 0
  %v333 = select i1 %v332, i64 0, i64 %v331
  %v334 = mul i64 %v329, 128
  %v335 = add i64 1024, %v334
  %v336 = getelementptr inbounds float, ptr %v18, i64 %v335
  call void @pack_turned(ptr %v336, i64 128, i64 1, i64 128, i64 %v333, ptr %v330, i64 32)
  %v337 = add i64 %v299, 4096
  %v338 = add nsw i64 %v297, 1
  br label %b36
b38:
  br label %b32
b32:
  %v339 = icmp sgt i64 %v3, 1
  br i1 %v339, label %b39, label %b40
b39:
  %v340 = getelementptr inbounds i64, ptr %v1, i64 3
  %v341 = atomicrmw add ptr %v340, i64 1 acq_rel
  %v342 = load i64, ptr %v87, align 8
  %v343 = add i64 %v342, 1
  store i64 %v343, ptr %v87, align 8
  %v344 = mul i64 %v3, %v343
  br label %b41
b41:
  %v345 = load atomic i64, ptr %v340 acquire, align 8
  %v346 = icmp slt i64 %v345, %v344
  br i1 %v346, label %b42, label %b43
b42:
  %v347 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v348 = getelementptr inbounds i64, ptr %v1, i64 5
  %v349 = load i64, ptr %v348, align 8
  br label %b44
b44:
  %v350 = phi i64 [ 0, %b40 ], [ %v810, %b107 ]
  %v351 = icmp slt i64 %v350, %v5
  br i1 %v351, label %b45, label %b46
b45:
  %v352 = add i64 %v350, %v349
  %v353 = icmp slt i64 %v352, %v5
  %v354 = select i1 %v353, i64 %v352, i64 %v5
  %v355 = sub i64 %v354, %v350
  %v356 = mul i64 %v355, %v7
  %v358 = add i64 %v356, 0
  %v359 = sdiv i64 %v358, 1
  %v360 = add i64 %v2, 1
  %v361 = mul i64 %v359, %v2
  %v362 = sdiv i64 %v361, %v3
  %v363 = mul i64 %v362, 1
  %v364 = icmp slt i64 %v363, %v356
  %v365 = select i1 %v364, i64 %v363, i64 %v356
  %v366 = mul i64 %v359, %v360
  %v367 = sdiv i64 %v366, %v3
  %v368 = mul i64 %v367, 1
  %v369 = icmp slt i64 %v368, %v356
  %v370 = select i1 %v369, i64 %v368, i64 %v356
  %v371 = mul i64 %v350, %v7
  %v372 = add i64 %v365, %v371
  %v373 = add i64 %v370, %v371
  br label %b47
b47:
  %v374 = phi i64 [ %v372, %b45 ], [ %v430, %b52 ]
  %v375 = icmp slt i64 %v374, %v373
  br i1 %v375, label %b48, label %b49
b48:
  %v376 = add i64 %v374, 96
  %v377 = icmp slt i64 %v376, %v373
  %v378 = select i1 %v377, i64 %v376, i64 %v373
  br label %b50
b50:
  %v379 = phi i64 [ 0, %b48 ], [ %v429, %b55 ]
  %v380 = icmp slt i64 %v379, 4
  br i1 %v380, label %b51, label %b52
b51:
  %v381 = sub i64 %v378, %v374
  %v382 = sub i64 2, 1
  %v383 = add i64 %v381, %v382
  %v384 = sdiv i64 %v383, 2
  br label %b53
b53:
  %v385 = phi i64 [ 0, %b51 ], [ %v428, %b60 ]
  %v386 = icmp slt i64 %v385, %v384
  br i1 %v386, label %b54, label %b55
b54:
  %v387 = mul i64 %v381, %v385
  %v388 = sdiv i64 %v387, %v384
  %v389 = add i64 %v374, %v388
  %v390 = add i64 %v385, 1
  %v391 = mul i64 %v381, %v390
  %v392 = sdiv i64 %v391, %v384
  %v393 = add i64 %v374, %v392
  %v394 = mul i64 %v379, 256
  %v395 = getelementptr inbounds float, ptr %v150, i64 %v394
  %v396 = sub i64 %v393, %v389
  %v397 = mul i64 %v389, 8
  %v398 = getelementptr inbounds float, ptr %v10, i64 %v397
  %v399 = getelementptr inbounds float, ptr %v398, i64 0
  %v400 = sub i64 %v396, 1
  %v401 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v400
  %v402 = load ptr, ptr %v401, align 4
  %v403 = getelementptr inbounds float, ptr %v357, i64 0
  %v404 = icmp sgt i64 %v396, 0
  br i1 %v404, label %b56, label %b57
b56:
  call void %v402(ptr %v399, i64 8, ptr %v395, i64 8, ptr %v403, i64 32, i64 8)
  br label %b57
b57:
  %v405 = add i64 %v394, 256
  br label %b58
b58:
  %v406 = phi i64 [ %v389, %b57 ], [ %v427, %b63 ]
  %v407 = icmp slt i64 %v406, %v393
  br i1 %v407, label %b59, label %b60
b59:
  %v408 = sub i64 %v406, %v389
  %v409 = mul i64 %v408, 32
  %v410 = getelementptr inbounds float, ptr %v357, i64 %v409
  %v411 = mul i64 %v350, %v7
  %v412 = sub i64 %v406, %v411
  %v413 = mul i64 %v412, 128
  %v414 = getelementptr inbounds float, ptr %v44, i64 %v413
  br label %b61
b61:
  %v415 = phi i64 [ 0, %b59 ], [ %v426, %b62 ]
  %v416 = icmp slt i64 %v415, 4
  br i1 %v416, label %b62, label %b63
b62:
  %v417 = mul i64 %v379, 4
  %v418 = add i64 %v417, %v415
  %v419 = mul i64 %v418, 8
  %v420 = add i64 0, %v415
  %v421 = mul i64 %v420, 8
  %v422 = getelementptr inbounds float, ptr %v410, i64 %v421
  %v423 = load <8 x float>, ptr %v422, align 4
  %v424 = add i64 0, %v419
  %v425 = getelementptr inbounds float, ptr %v414, i64 %v424
  store <8 x float> %v423, ptr %v425, align 4
  %v426 = add nsw i64 %v415, 1
  br label %b61
b63:
  %v427 = add nsw i64 %v406, 1
  br label %b58
b60:
  %v428 = add nsw i64 %v385, 1
  br label %b53
b55:
  %v429 = add nsw i64 %v379, 1
  br label %b50
b52:
  %v430 = add nsw i64 %v374, 96
  br label %b47
b49:
  %v431 = icmp sgt i64 %v3, 1
  br i1 %v431, label %b64, label %b65
b64:
  %v432 = getelementptr inbounds i64, ptr %v1, i64 3
  %v433 = atomicrmw add ptr %v432, i64 1 acq_rel
  %v434 = load i64, ptr %v87, align 8
  %v435 = add i64 %v434, 1
  store i64 %v435, ptr %v87, align 8
  %v436 = mul i64 %v3, %v435
  br label %b66
b66:
  %v437 = load atomic i64, ptr %v432 acquire, align 8
  %v438 = icmp slt i64 %v437, %v436
  br i1 %v438, label %b67, label %b68
b67:
  %v439 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  br label %b69
b69:
  %v440 = phi i64 [ %v350, %b65 ], [ %v800, %b91 ]
  %v441 = icmp slt i64 %v440, %v354
  br i1 %v441, label %b70, label %b71
b70:
  %v443 = add i64 %v7, 0
  %v444 = sdiv i64 %v443, 1
  %v445 = add i64 %v2, 1
  %v446 = mul i64 %v444, %v2
  %v447 = sdiv i64 %v446, %v3
  %v448 = mul i64 %v447, 1
  %v449 = icmp slt i64 %v448, %v7
  %v450 = select i1 %v449, i64 %v448, i64 %v7
  %v451 = mul i64 %v444, %v445
  %v452 = sdiv i64 %v451, %v3
  %v453 = mul i64 %v452, 1
  %v454 = icmp slt i64 %v453, %v7
  %v455 = select i1 %v454, i64 %v453, i64 %v7
  br label %b72
b72:
  %v456 = phi i64 [ %v450, %b70 ], [ %v569, %b77 ]
  %v457 = icmp slt i64 %v456, %v455
  br i1 %v457, label %b73, label %b74
b73:
  %v458 = add i64 %v456, 96
  %v459 = icmp slt i64 %v458, %v455
  %v460 = select i1 %v459, i64 %v458, i64 %v455
  br label %b75
b75:
  %v461 = phi i64 [ 0, %b73 ], [ %v568, %b80 ]
  %v462 = icmp slt i64 %v461, 4
  br i1 %v462, label %b76, label %b77
b76:
  %v463 = sub i64 %v460, %v456
  %v464 = sub i64 2, 1
  %v465 = add i64 %v463, %v464
  %v466 = sdiv i64 %v465, 2
  br label %b78
b78:
  %v467 = phi i64 [ 0, %b76 ], [ %v567, %b85 ]
  %v468 = icmp slt i64 %v467, %v466
  br i1 %v468, label %b79, label %b80
b79:
  %v469 = mul i64 %v463, %v467
  %v470 = sdiv i64 %v469, %v466
  %v471 = add i64 %v456, %v470
  %v472 = add i64 %v467, 1
  %v473 = mul i64 %v463, %v472
  %v474 = sdiv i64 %v473, %v466
  %v475 = add i64 %v456, %v474
  %v476 = mul i64 %v461, 256
  %v477 = getelementptr inbounds float, ptr %v220, i64 %v476
  %v478 = sub i64 %v475, %v471
  %v479 = add i64 %v440, 0
  %v480 = and i64 %v479, %v66
  %v481 = mul i64 %v480, %v7
  %v482 = add i64 %v481, %v471
  %v483 = mul i64 %v482, 8
  %v484 = getelementptr inbounds float, ptr %v24, i64 %v483
  %v485 = getelementptr inbounds float, ptr %v484, i64 0
  %v486 = sub i64 %v478, 1
  %v487 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v486
  %v488 = load ptr, ptr %v487, align 4
  %v489 = getelementptr inbounds float, ptr %v442, i64 0
  %v490 = icmp sgt i64 %v478, 0
  br i1 %v490, label %b81, label %b82
b81:
  call void %v488(ptr %v485, i64 8, ptr %v477, i64 8, ptr %v489, i64 32, i64 8)
  br label %b82
b82:
  %v491 = add i64 %v476, 256
  br label %b83
b83:
  %v492 = phi i64 [ %v471, %b82 ], [ %v566, %b88 ]
  %v493 = icmp slt i64 %v492, %v475
  br i1 %v493, label %b84, label %b85
b84:
  %v494 = sub i64 %v492, %v471
  %v495 = mul i64 %v494, 32
  %v496 = getelementptr inbounds float, ptr %v442, i64 %v495
  %v497 = add i64 %v440, 0
  %v498 = sub i64 %v497, %v350
  %v499 = mul i64 %v498, %v7
  %v500 = add i64 %v499, %v492
  %v501 = mul i64 %v500, 128
  %v502 = getelementptr inbounds float, ptr %v44, i64 %v501
  %v503 = add i64 %v440, 0
  %v504 = and i64 %v503, %v74
  %v505 = mul i64 %v504, %v7
  %v506 = add i64 %v505, %v492
  %v507 = mul i64 %v506, 128
  %v508 = getelementptr inbounds float, ptr %v46, i64 %v507
  %v509 = add i64 %v440, 0
  %v510 = and i64 %v509, %v76
  %v511 = mul i64 %v510, %v7
  %v512 = add i64 %v511, %v492
  %v513 = mul i64 %v512, 128
  %v514 = getelementptr inbounds float, ptr %v48, i64 %v513
  br label %b86
b86:
  %v515 = phi i64 [ 0, %b84 ], [ %v565, %b87 ]
  %v516 = icmp slt i64 %v515, 4
  br i1 %v516, label %b87, label %b88
b87:
  %v517 = mul i64 %v461, 4
  %v518 = add i64 %v517, %v515
  %v519 = mul i64 %v518, 8
  %v520 = add i64 0, %v515
  %v521 = mul i64 %v520, 8
  %v522 = getelementptr inbounds float, ptr %v496, i64 %v521
  %v523 = load <8 x float>, ptr %v522, align 4
  %v524 = add i64 0, %v519
  %v525 = getelementptr inbounds float, ptr %v16, i64 %v524
  %v526 = load <8 x float>, ptr %v525, align 4
  %v527 = add i64 0, %v519
  %v528 = getelementptr inbounds float, ptr %v502, i64 %v527
  %v529 = load <8 x float>, ptr %v528, align 4
  %v530 = fadd <8 x float> %v529, %v523
  %v531 = fadd <8 x float> %v526, %v530
  %v532 = insertelement <8 x float> poison, float 0x3FE54FDF40000000, i64 0
  %v533 = shufflevector <8 x float> %v532, <8 x float> poison, <8 x i32> zeroinitializer
  %v534 = fmul <8 x float> %v533, %v531
  %v535 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v534)
  %v536 = fcmp ogt <8 x float> %v535, splat (float 0x4023000000000000)
  %v537 = select <8 x i1> %v536, <8 x float> splat (float 0x4023000000000000), <8 x float> %v535
  %v538 = fadd <8 x float> %v537, %v537
  %v539 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v538, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v540 = fsub <8 x float> %v539, splat (float 0x4168000000000000)
  %v541 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v540, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v538)
  %v542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v540, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v541)
  %v543 = bitcast <8 x float> %v539 to <8 x i32>
  %v544 = fmul <8 x float> %v542, %v542
  %v545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v542, <8 x float> splat (float 0x3F81227F40000000))
  %v546 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v545, <8 x float> %v542, <8 x float> splat (float 0x3FA5556740000000))
  %v547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v546, <8 x float> %v542, <8 x float> splat (float 0x3FC5554B00000000))
  %v548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v547, <8 x float> %v542, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v544, <8 x float> %v548, <8 x float> %v542)
  %v550 = shl <8 x i32> %v543, splat (i32 23)
  %v551 = add <8 x i32> %v550, splat (i32 1065353216)
  %v552 = bitcast <8 x i32> %v551 to <8 x float>
  %v553 = fsub <8 x float> %v552, splat (float 0x3FF0000000000000)
  %v554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v552, <8 x float> %v549, <8 x float> %v553)
  %v555 = fadd <8 x float> %v554, splat (float 0x4000000000000000)
  %v556 = fdiv <8 x float> %v554, %v555
  %v557 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v556, <8 x float> %v534)
  %v558 = insertelement <8 x float> poison, float 0x3FFB745380000000, i64 0
  %v559 = shufflevector <8 x float> %v558, <8 x float> poison, <8 x i32> zeroinitializer
  %v560 = fmul <8 x float> %v559, %v557
  %v561 = add i64 0, %v519
  %v562 = getelementptr inbounds float, ptr %v508, i64 %v561
  store <8 x float> %v557, ptr %v562, align 4
  %v563 = add i64 0, %v519
  %v564 = getelementptr inbounds float, ptr %v514, i64 %v563
  store <8 x float> %v560, ptr %v564, align 4
  %v565 = add nsw i64 %v515, 1
  br label %b86
b88:
  %v566 = add nsw i64 %v492, 1
  br label %b83
b85:
  %v567 = add nsw i64 %v467, 1
  br label %b78
b80:
  %v568 = add nsw i64 %v461, 1
  br label %b75
b77:
  %v569 = add nsw i64 %v456, 96
  br label %b72
b74:
  %v571 = add i64 %v7, 0
  %v572 = sdiv i64 %v571, 1
  %v573 = add i64 %v2, 1
  %v574 = mul i64 %v572, %v2
  %v575 = sdiv i64 %v574, %v3
  %v576 = mul i64 %v575, 1
  %v577 = icmp slt i64 %v576, %v7
  %v578 = select i1 %v577, i64 %v576, i64 %v7
  %v579 = mul i64 %v572, %v573
  %v580 = sdiv i64 %v579, %v3
  %v581 = mul i64 %v580, 1
  %v582 = icmp slt i64 %v581, %v7
  %v583 = select i1 %v582, i64 %v581, i64 %v7
  br label %b89
b89:
  %v584 = phi i64 [ %v578, %b74 ], [ %v799, %b94 ]
  %v585 = icmp slt i64 %v584, %v583
  br i1 %v585, label %b90, label %b91
b90:
  %v586 = add i64 %v584, 96
  %v587 = icmp slt i64 %v586, %v583
  %v588 = select i1 %v587, i64 %v586, i64 %v583
  br label %b92
b92:
  %v589 = phi i64 [ 0, %b90 ], [ %v798, %b97 ]
  %v590 = icmp slt i64 %v589, 1
  br i1 %v590, label %b93, label %b94
b93:
  %v591 = sub i64 %v588, %v584
  %v592 = sub i64 2, 1
  %v593 = add i64 %v591, %v592
  %v594 = sdiv i64 %v593, 2
  br label %b95
b95:
  %v595 = phi i64 [ 0, %b93 ], [ %v797, %b102 ]
  %v596 = icmp slt i64 %v595, %v594
  br i1 %v596, label %b96, label %b97
b96:
  %v597 = mul i64 %v591, %v595
  %v598 = sdiv i64 %v597, %v594
  %v599 = add i64 %v584, %v598
  %v600 = add i64 %v595, 1
  %v601 = mul i64 %v591, %v600
  %v602 = sdiv i64 %v601, %v594
  %v603 = add i64 %v584, %v602
  %v604 = mul i64 %v589, 4096
  %v605 = getelementptr inbounds float, ptr %v221, i64 %v604
  %v606 = sub i64 %v603, %v599
  %v607 = add i64 %v440, 0
  %v608 = and i64 %v607, %v76
  %v609 = mul i64 %v608, %v7
  %v610 = add i64 %v609, %v599
  %v611 = mul i64 %v610, 128
  %v612 = getelementptr inbounds float, ptr %v48, i64 %v611
  %v613 = getelementptr inbounds float, ptr %v612, i64 0
  %v614 = sub i64 %v606, 1
  %v615 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v614
  %v616 = load ptr, ptr %v615, align 4
  %v617 = getelementptr inbounds float, ptr %v570, i64 0
  %v618 = icmp sgt i64 %v606, 0
  br i1 %v618, label %b98, label %b99
b98:
  call void %v616(ptr %v613, i64 128, ptr %v605, i64 128, ptr %v617, i64 32, i64 8)
  br label %b99
b99:
  %v619 = add i64 %v604, 4096
  br label %b100
b100:
  %v620 = phi i64 [ %v599, %b99 ], [ %v796, %b105 ]
  %v621 = icmp slt i64 %v620, %v603
  br i1 %v621, label %b101, label %b102
b101:
  %v622 = sub i64 %v620, %v599
  %v623 = mul i64 %v622, 32
  %v624 = getelementptr inbounds float, ptr %v570, i64 %v623
  %v625 = add i64 %v440, 0
  %v626 = and i64 %v625, %v62
  %v627 = mul i64 %v626, %v7
  %v628 = add i64 %v627, %v620
  %v629 = mul i64 %v628, 1
  %v630 = getelementptr inbounds float, ptr %v12, i64 %v629
  %v631 = getelementptr inbounds float, ptr %v630, i64 0
  %v632 = load float, ptr %v631, align 4
  %v633 = add i64 %v440, 0
  %v634 = and i64 %v633, %v78
  %v635 = mul i64 %v634, %v7
  %v636 = add i64 %v635, %v620
  %v637 = mul i64 %v636, 8
  %v638 = getelementptr inbounds float, ptr %v50, i64 %v637
  %v639 = add i64 %v440, 0
  %v640 = and i64 %v639, %v80
  %v641 = mul i64 %v640, %v7
  %v642 = add i64 %v641, %v620
  %v643 = mul i64 %v642, 8
  %v644 = getelementptr inbounds float, ptr %v52, i64 %v643
  %v645 = add i64 %v440, 0
  %v646 = and i64 %v645, %v82
  %v647 = mul i64 %v646, %v7
  %v648 = add i64 %v647, %v620
  %v649 = mul i64 %v648, 8
  %v650 = getelementptr inbounds float, ptr %v54, i64 %v649
  %v651 = add i64 %v440, 0
  %v652 = and i64 %v651, %v84
  %v653 = mul i64 %v652, %v7
  %v654 = add i64 %v653, %v620
  %v655 = mul i64 %v654, 8
  %v656 = getelementptr inbounds float, ptr %v56, i64 %v655
  %v657 = add i64 %v440, 1
  %v658 = and i64 %v657, %v66
  %v659 = mul i64 %v658, %v7
  %v660 = add i64 %v659, %v620
  %v661 = mul i64 %v660, 8
  %v662 = getelementptr inbounds float, ptr %v24, i64 %v661
  br label %b103
b103:
  %v663 = phi i64 [ 0, %b101 ], [ %v795, %b104 ]
  %v664 = icmp slt i64 %v663, 1
  br i1 %v664, label %b104, label %b105
b104:
  %v665 = mul i64 %v589, 1
  %v666 = add i64 %v665, %v663
  %v667 = mul i64 %v666, 8
  %v668 = add i64 0, %v663
  %v669 = mul i64 %v668, 8
  %v670 = getelementptr inbounds float, ptr %v624, i64 %v669
  %v671 = load <8 x float>, ptr %v670, align 4
  %v672 = add i64 1, %v663
  %v673 = mul i64 %v672, 8
  %v674 = getelementptr inbounds float, ptr %v624, i64 %v673
  %v675 = load <8 x float>, ptr %v674, align 4
  %v676 = add i64 2, %v663
  %v677 = mul i64 %v676, 8
  %v678 = getelementptr inbounds float, ptr %v624, i64 %v677
  %v679 = load <8 x float>, ptr %v678, align 4
  %v680 = add i64 3, %v663
  %v681 = mul i64 %v680, 8
  %v682 = getelementptr inbounds float, ptr %v624, i64 %v681
  %v683 = load <8 x float>, ptr %v682, align 4
  %v684 = add i64 16, %v667
  %v685 = getelementptr inbounds float, ptr %v20, i64 %v684
  %v686 = load <8 x float>, ptr %v685, align 4
  %v687 = fadd <8 x float> %v671, %v686
  %v688 = insertelement <8 x float> poison, float %v632, i64 0
  %v689 = shufflevector <8 x float> %v688, <8 x float> poison, <8 x i32> zeroinitializer
  %v690 = fmul <8 x float> %v687, %v689
  %v691 = add i64 24, %v667
  %v692 = getelementptr inbounds float, ptr %v20, i64 %v691
  %v693 = load <8 x float>, ptr %v692, align 4
  %v694 = fadd <8 x float> %v675, %v693
  %v695 = fadd <8 x float> %v690, %v694
  %v696 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v695)
  %v697 = fneg <8 x float> %v696
  %v698 = fcmp olt <8 x float> %v697, splat (float 0xC05A400000000000)
  %v699 = select <8 x i1> %v698, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v697
  %v700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v699, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v701 = fsub <8 x float> %v700, splat (float 0x4168000000000000)
  %v702 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v701, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v699)
  %v703 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v701, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v702)
  %v704 = bitcast <8 x float> %v700 to <8 x i32>
  %v705 = fmul <8 x float> %v703, %v703
  %v706 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v703, <8 x float> splat (float 0x3F81227F40000000))
  %v707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v706, <8 x float> %v703, <8 x float> splat (float 0x3FA5556740000000))
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v707, <8 x float> %v703, <8 x float> splat (float 0x3FC5554B00000000))
  %v709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v708, <8 x float> %v703, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v705, <8 x float> %v709, <8 x float> %v703)
  %v711 = sub <8 x i32> %v704, splat (i32 1262485250)
  %v712 = lshr <8 x i32> %v711, splat (i32 1)
  %v713 = sub <8 x i32> %v711, %v712
  %v714 = shl <8 x i32> %v712, splat (i32 23)
  %v715 = bitcast <8 x i32> %v714 to <8 x float>
  %v716 = shl <8 x i32> %v713, splat (i32 23)
  %v717 = bitcast <8 x i32> %v716 to <8 x float>
  %v718 = fadd <8 x float> %v710, splat (float 0x3FF0000000000000)
  %v719 = fmul <8 x float> %v718, %v715
  %v720 = fmul <8 x float> %v719, %v717
  %v721 = fcmp olt <8 x float> %v695, splat (float 0x0000000000000000)
  %v722 = select <8 x i1> %v721, <8 x float> %v720, <8 x float> splat (float 0x3FF0000000000000)
  %v723 = fadd <8 x float> %v720, splat (float 0x3FF0000000000000)
  %v724 = fdiv <8 x float> %v722, %v723
  %v725 = add i64 0, %v667
  %v726 = getelementptr inbounds float, ptr %v20, i64 %v725
  %v727 = load <8 x float>, ptr %v726, align 4
  %v728 = fadd <8 x float> %v679, %v727
  %v729 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v728)
  %v730 = fcmp ogt <8 x float> %v729, splat (float 0x4023000000000000)
  %v731 = select <8 x i1> %v730, <8 x float> splat (float 0x4023000000000000), <8 x float> %v729
  %v732 = fadd <8 x float> %v731, %v731
  %v733 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v732, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v734 = fsub <8 x float> %v733, splat (float 0x4168000000000000)
  %v735 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v734, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v732)
  %v736 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v734, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v735)
  %v737 = bitcast <8 x float> %v733 to <8 x i32>
  %v738 = fmul <8 x float> %v736, %v736
  %v739 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v736, <8 x float> splat (float 0x3F81227F40000000))
  %v740 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v739, <8 x float> %v736, <8 x float> splat (float 0x3FA5556740000000))
  %v741 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v740, <8 x float> %v736, <8 x float> splat (float 0x3FC5554B00000000))
  %v742 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v741, <8 x float> %v736, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v743 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v738, <8 x float> %v742, <8 x float> %v736)
  %v744 = shl <8 x i32> %v737, splat (i32 23)
  %v745 = add <8 x i32> %v744, splat (i32 1065353216)
  %v746 = bitcast <8 x i32> %v745 to <8 x float>
  %v747 = fsub <8 x float> %v746, splat (float 0x3FF0000000000000)
  %v748 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v746, <8 x float> %v743, <8 x float> %v747)
  %v749 = fadd <8 x float> %v748, splat (float 0x4000000000000000)
  %v750 = fdiv <8 x float> %v748, %v749
  %v751 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v750, <8 x float> %v728)
  %v752 = add i64 8, %v667
  %v753 = getelementptr inbounds float, ptr %v20, i64 %v752
  %v754 = load <8 x float>, ptr %v753, align 4
  %v755 = fadd <8 x float> %v683, %v754
  %v756 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v755)
  %v757 = fcmp ogt <8 x float> %v756, splat (float 0x4023000000000000)
  %v758 = select <8 x i1> %v757, <8 x float> splat (float 0x4023000000000000), <8 x float> %v756
  %v759 = fadd <8 x float> %v758, %v758
  %v760 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v759, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v761 = fsub <8 x float> %v760, splat (float 0x4168000000000000)
  %v762 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v761, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v759)
  %v763 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v761, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v762)
  %v764 = bitcast <8 x float> %v760 to <8 x i32>
  %v765 = fmul <8 x float> %v763, %v763
  %v766 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v763, <8 x float> splat (float 0x3F81227F40000000))
  %v767 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v766, <8 x float> %v763, <8 x float> splat (float 0x3FA5556740000000))
  %v768 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v767, <8 x float> %v763, <8 x float> splat (float 0x3FC5554B00000000))
  %v769 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v768, <8 x float> %v763, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v770 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v765, <8 x float> %v769, <8 x float> %v763)
  %v771 = shl <8 x i32> %v764, splat (i32 23)
  %v772 = add <8 x i32> %v771, splat (i32 1065353216)
  %v773 = bitcast <8 x i32> %v772 to <8 x float>
  %v774 = fsub <8 x float> %v773, splat (float 0x3FF0000000000000)
  %v775 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v773, <8 x float> %v770, <8 x float> %v774)
  %v776 = fadd <8 x float> %v775, splat (float 0x4000000000000000)
  %v777 = fdiv <8 x float> %v775, %v776
  %v778 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v777, <8 x float> %v755)
  %v779 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v780 = shufflevector <8 x float> %v779, <8 x float> poison, <8 x i32> zeroinitializer
  %v781 = fsub <8 x float> %v780, %v724
  %v782 = fmul <8 x float> %v751, %v781
  %v783 = fmul <8 x float> %v724, %v778
  %v784 = fadd <8 x float> %v782, %v783
  %v785 = add i64 0, %v667
  %v786 = getelementptr inbounds float, ptr %v638, i64 %v785
  store <8 x float> %v687, ptr %v786, align 4
  %v787 = add i64 0, %v667
  %v788 = getelementptr inbounds float, ptr %v644, i64 %v787
  store <8 x float> %v724, ptr %v788, align 4
  %v789 = add i64 0, %v667
  %v790 = getelementptr inbounds float, ptr %v650, i64 %v789
  store <8 x float> %v751, ptr %v790, align 4
  %v791 = add i64 0, %v667
  %v792 = getelementptr inbounds float, ptr %v656, i64 %v791
  store <8 x float> %v778, ptr %v792, align 4
  %v793 = add i64 0, %v667
  %v794 = getelementptr inbounds float, ptr %v662, i64 %v793
  store <8 x float> %v784, ptr %v794, align 4
  %v795 = add nsw i64 %v663, 1
  br label %b103
b105:
  %v796 = add nsw i64 %v620, 1
  br label %b100
b102:
  %v797 = add nsw i64 %v595, 1
  br label %b95
b97:
  %v798 = add nsw i64 %v589, 1
  br label %b92
b94:
  %v799 = add nsw i64 %v584, 96
  br label %b89
b91:
  %v800 = add nsw i64 %v440, 1
  br label %b69
b71:
  %v801 = icmp sgt i64 %v3, 1
  br i1 %v801, label %b106, label %b107
b106:
  %v802 = getelementptr inbounds i64, ptr %v1, i64 3
  %v803 = atomicrmw add ptr %v802, i64 1 acq_rel
  %v804 = load i64, ptr %v87, align 8
  %v805 = add i64 %v804, 1
  store i64 %v805, ptr %v87, align 8
  %v806 = mul i64 %v3, %v805
  br label %b108
b108:
  %v807 = load atomic i64, ptr %v802 acquire, align 8
  %v808 = icmp slt i64 %v807, %v806
  br i1 %v808, label %b109, label %b110
b109:
  %v809 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v810 = add nsw i64 %v350, %v349
  br label %b44
b46:
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
  %v87 = alloca i64, i64 1, align 8
  %v310 = alloca float, i64 64, align 4
  %v407 = alloca float, i64 96, align 4
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
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds i64, ptr %v1, i64 6
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 7
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 12
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 13
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 15
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 16
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 21
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 24
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 25
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 26
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 27
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 28
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 29
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 30
  %v86 = load i64, ptr %v85, align 8
  store i64 0, ptr %v87, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v89 = load ptr, ptr %v88, align 4
  %v90 = mul i64 %v2, 36864
  %v91 = add i64 %v90, 6144
  %v92 = getelementptr inbounds float, ptr %v89, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v89, i64 0
  %v94 = getelementptr inbounds float, ptr %v89, i64 4096
  %v95 = getelementptr inbounds i64, ptr %v1, i64 4
  %v96 = load i64, ptr %v95, align 8
  %v97 = icmp eq i64 %v96, 0
  br i1 %v97, label %b0, label %b1
b0:
  %v98 = add i64 4, 0
  %v99 = sdiv i64 %v98, 1
  %v100 = add i64 %v2, 1
  %v101 = mul i64 %v99, %v2
  %v102 = sdiv i64 %v101, %v3
  %v103 = mul i64 %v102, 1
  %v104 = icmp slt i64 %v103, 4
  %v105 = select i1 %v104, i64 %v103, i64 4
  %v106 = mul i64 %v99, %v100
  %v107 = sdiv i64 %v106, %v3
  %v108 = mul i64 %v107, 1
  %v109 = icmp slt i64 %v108, 4
  %v110 = select i1 %v109, i64 %v108, i64 4
  %v111 = icmp slt i64 %v110, 4
  %v112 = select i1 %v111, i64 %v110, i64 4
  br label %b2
b2:
  %v113 = phi i64 [ %v105, %b0 ], [ %v154, %b3 ]
  %v114 = icmp slt i64 %v113, %v112
  br i1 %v114, label %b3, label %b4
b3:
  %v115 = mul i64 %v113, 1024
  %v116 = mul i64 %v113, 32
  %v117 = add i64 %v115, 0
  %v118 = add i64 %v116, 0
  %v119 = getelementptr inbounds float, ptr %v93, i64 %v117
  %v120 = sub i64 128, %v118
  %v121 = icmp slt i64 %v120, 0
  %v122 = select i1 %v121, i64 0, i64 %v120
  %v123 = mul i64 %v118, 1
  %v124 = add i64 0, %v123
  %v125 = getelementptr inbounds float, ptr %v18, i64 %v124
  call void @pack_rows(ptr %v125, i64 1, i64 128, i64 32, i64 %v122, ptr %v119, i64 32)
  %v126 = add i64 %v115, 8
  %v127 = add i64 %v116, 8
  %v128 = getelementptr inbounds float, ptr %v93, i64 %v126
  %v129 = sub i64 128, %v127
  %v130 = icmp slt i64 %v129, 0
  %v131 = select i1 %v130, i64 0, i64 %v129
  %v132 = mul i64 %v127, 1
  %v133 = add i64 0, %v132
  %v134 = getelementptr inbounds float, ptr %v18, i64 %v133
  call void @pack_rows(ptr %v134, i64 1, i64 128, i64 32, i64 %v131, ptr %v128, i64 32)
  %v135 = add i64 %v115, 16
  %v136 = add i64 %v116, 16
  %v137 = getelementptr inbounds float, ptr %v93, i64 %v135
  %v138 = sub i64 128, %v136
  %v139 = icmp slt i64 %v138, 0
  %v140 = select i1 %v139, i64 0, i64 %v138
  %v141 = mul i64 %v136, 1
  %v142 = add i64 0, %v141
  %v143 = getelementptr inbounds float, ptr %v18, i64 %v142
  call void @pack_rows(ptr %v143, i64 1, i64 128, i64 32, i64 %v140, ptr %v137, i64 32)
  %v144 = add i64 %v115, 24
  %v145 = add i64 %v116, 24
  %v146 = getelementptr inbounds float, ptr %v93, i64 %v144
  %v147 = sub i64 128, %v145
  %v148 = icmp slt i64 %v147, 0
  %v149 = select i1 %v148, i64 0, i64 %v147
  %v150 = mul i64 %v145, 1
  %v151 = add i64 0, %v150
  %v152 = getelementptr inbounds float, ptr %v18, i64 %v151
  call void @pack_rows(ptr %v152, i64 1, i64 128, i64 32, i64 %v149, ptr %v146, i64 32)
  %v153 = add i64 %v115, 1024
  %v154 = add nsw i64 %v113, 1
  br label %b2
b4:
  %v155 = add i64 1, 0
  %v156 = sdiv i64 %v155, 1
  %v157 = add i64 %v2, 1
  %v158 = mul i64 %v156, %v2
  %v159 = sdiv i64 %v158, %v3
  %v160 = mul i64 %v159, 1
  %v161 = icmp slt i64 %v160, 1
  %v162 = select i1 %v161, i64 %v160, i64 1
  %v163 = mul i64 %v156, %v157
  %v164 = sdiv i64 %v163, %v3
  %v165 = mul i64 %v164, 1
  %v166 = icmp slt i64 %v165, 1
  %v167 = select i1 %v166, i64 %v165, i64 1
  %v168 = icmp slt i64 %v167, 1
  %v169 = select i1 %v168, i64 %v167, i64 1
  br label %b5
b5:
  %v170 = phi i64 [ %v162, %b4 ], [ %v193, %b6 ]
  %v171 = icmp slt i64 %v170, %v169
  br i1 %v171, label %b6, label %b7
b6:
  %v172 = mul i64 %v170, 2048
  %v173 = mul i64 %v170, 8
  %v174 = add i64 %v172, 0
  %v175 = add i64 %v173, 0
  %v176 = getelementptr inbounds float, ptr %v94, i64 %v174
  %v177 = sub i64 8, %v175
  %v178 = icmp slt i64 %v177, 0
  %v179 = select i1 %v178, i64 0, i64 %v177
  %v180 = mul i64 %v175, 1
  %v181 = add i64 0, %v180
  %v182 = getelementptr inbounds float, ptr %v14, i64 %v181
  call void @pack_rows(ptr %v182, i64 1, i64 16, i64 128, i64 %v179, ptr %v176, i64 16)
  %v183 = add i64 %v172, 8
  %v184 = add i64 %v173, 0
  %v185 = getelementptr inbounds float, ptr %v94, i64 %v183
  %v186 = sub i64 8, %v184
  %v187 = icmp slt i64 %v186, 0
  %v188 = select i1 %v187, i64 0, i64 %v186
  %v189 = mul i64 %v184, 1
  %v190 = add i64 8, %v189
  %v191 = getelementptr inbounds float, ptr %v14, i64 %v190
  call void @pack_rows(ptr %v191, i64 1, i64 16, i64 128, i64 %v188, ptr %v185, i64 16)
  %v192 = add i64 %v172, 2048
  %v193 = add nsw i64 %v170, 1
  br label %b5
b7:
  br label %b1
b1:
  %v194 = icmp sgt i64 %v3, 1
  br i1 %v194, label %b8, label %b9
b8:
  %v195 = getelementptr inbounds i64, ptr %v1, i64 3
  %v196 = atomicrmw add ptr %v195, i64 1 acq_rel
  %v197 = load i64, ptr %v87, align 8
  %v198 = add i64 %v197, 1
  store i64 %v198, ptr %v87, align 8
  %v199 = mul i64 %v3, %v198
  br label %b10
b10:
  %v200 = load atomic i64, ptr %v195 acquire, align 8
  %v201 = icmp slt i64 %v200, %v199
  br i1 %v201, label %b11, label %b12
b11:
  %v202 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v203 = phi i64 [ 0, %b9 ], [ %v496, %b38 ]
  %v204 = icmp slt i64 %v203, %v5
  br i1 %v204, label %b14, label %b15
b14:
  %v205 = sub i64 %v5, 1
  %v206 = sub i64 %v205, %v203
  %v207 = add i64 %v7, 0
  %v208 = sdiv i64 %v207, 1
  %v209 = add i64 %v2, 1
  %v210 = mul i64 %v208, %v2
  %v211 = sdiv i64 %v210, %v3
  %v212 = mul i64 %v211, 1
  %v213 = icmp slt i64 %v212, %v7
  %v214 = select i1 %v213, i64 %v212, i64 %v7
  %v215 = mul i64 %v208, %v209
  %v216 = sdiv i64 %v215, %v3
  %v217 = mul i64 %v216, 1
  %v218 = icmp slt i64 %v217, %v7
  %v219 = select i1 %v218, i64 %v217, i64 %v7
  br label %b16
b16:
  %v220 = phi i64 [ %v214, %b14 ], [ %v309, %b17 ]
  %v221 = icmp slt i64 %v220, %v219
  br i1 %v221, label %b17, label %b18
b17:
  %v222 = add i64 %v206, 1
  %v223 = and i64 %v222, 1
  %v224 = mul i64 %v223, %v7
  %v225 = add i64 %v224, %v220
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr inbounds float, ptr %v26, i64 %v226
  %v228 = add i64 %v206, 0
  %v229 = and i64 %v228, %v64
  %v230 = mul i64 %v229, %v7
  %v231 = add i64 %v230, %v220
  %v232 = mul i64 %v231, 8
  %v233 = getelementptr inbounds float, ptr %v22, i64 %v232
  %v234 = add i64 %v206, 0
  %v235 = and i64 %v234, %v80
  %v236 = mul i64 %v235, %v7
  %v237 = add i64 %v236, %v220
  %v238 = mul i64 %v237, 8
  %v239 = getelementptr inbounds float, ptr %v52, i64 %v238
  %v240 = add i64 %v206, 0
  %v241 = and i64 %v240, %v84
  %v242 = mul i64 %v241, %v7
  %v243 = add i64 %v242, %v220
  %v244 = mul i64 %v243, 8
  %v245 = getelementptr inbounds float, ptr %v56, i64 %v244
  %v246 = add i64 %v206, 0
  %v247 = and i64 %v246, %v82
  %v248 = mul i64 %v247, %v7
  %v249 = add i64 %v248, %v220
  %v250 = mul i64 %v249, 8
  %v251 = getelementptr inbounds float, ptr %v54, i64 %v250
  %v252 = add i64 %v206, 0
  %v253 = and i64 %v252, %v62
  %v254 = mul i64 %v253, %v7
  %v255 = add i64 %v254, %v220
  %v256 = mul i64 %v255, 1
  %v257 = getelementptr inbounds float, ptr %v12, i64 %v256
  %v258 = getelementptr inbounds float, ptr %v257, i64 0
  %v259 = load float, ptr %v258, align 4
  %v260 = add i64 %v206, 0
  %v261 = and i64 %v260, %v72
  %v262 = mul i64 %v261, %v7
  %v263 = add i64 %v262, %v220
  %v264 = mul i64 %v263, 32
  %v265 = getelementptr inbounds float, ptr %v40, i64 %v264
  %v266 = add i64 0, 0
  %v267 = getelementptr inbounds float, ptr %v227, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = add i64 0, 0
  %v270 = getelementptr inbounds float, ptr %v233, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = fadd <8 x float> %v268, %v271
  %v273 = add i64 0, 0
  %v274 = getelementptr inbounds float, ptr %v239, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = fmul <8 x float> %v272, %v275
  %v277 = add i64 0, 0
  %v278 = getelementptr inbounds float, ptr %v245, i64 %v277
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = fmul <8 x float> %v279, %v279
  %v281 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v282 = shufflevector <8 x float> %v281, <8 x float> poison, <8 x i32> zeroinitializer
  %v283 = fsub <8 x float> %v282, %v280
  %v284 = fmul <8 x float> %v276, %v283
  %v285 = fsub <8 x float> %v282, %v275
  %v286 = fmul <8 x float> %v272, %v285
  %v287 = add i64 0, 0
  %v288 = getelementptr inbounds float, ptr %v251, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = fmul <8 x float> %v289, %v289
  %v291 = fsub <8 x float> %v282, %v290
  %v292 = fmul <8 x float> %v286, %v291
  %v293 = fmul <8 x float> %v272, %v279
  %v294 = fmul <8 x float> %v272, %v289
  %v295 = fsub <8 x float> %v293, %v294
  %v296 = fmul <8 x float> %v295, %v275
  %v297 = fmul <8 x float> %v296, %v285
  %v298 = insertelement <8 x float> poison, float %v259, i64 0
  %v299 = shufflevector <8 x float> %v298, <8 x float> poison, <8 x i32> zeroinitializer
  %v300 = fmul <8 x float> %v297, %v299
  %v301 = add i64 8, 0
  %v302 = getelementptr inbounds float, ptr %v265, i64 %v301
  store <8 x float> %v284, ptr %v302, align 4
  %v303 = add i64 0, 0
  %v304 = getelementptr inbounds float, ptr %v265, i64 %v303
  store <8 x float> %v292, ptr %v304, align 4
  %v305 = add i64 24, 0
  %v306 = getelementptr inbounds float, ptr %v265, i64 %v305
  store <8 x float> %v297, ptr %v306, align 4
  %v307 = add i64 16, 0
  %v308 = getelementptr inbounds float, ptr %v265, i64 %v307
  store <8 x float> %v300, ptr %v308, align 4
  %v309 = add nsw i64 %v220, 1
  br label %b16
b18:
  %v311 = add i64 %v7, 0
  %v312 = sdiv i64 %v311, 1
  %v313 = add i64 %v2, 1
  %v314 = mul i64 %v312, %v2
  %v315 = sdiv i64 %v314, %v3
  %v316 = mul i64 %v315, 1
  %v317 = icmp slt i64 %v316, %v7
  %v318 = select i1 %v317, i64 %v316, i64 %v7
  %v319 = mul i64 %v312, %v313
  %v320 = sdiv i64 %v319, %v3
  %v321 = mul i64 %v320, 1
  %v322 = icmp slt i64 %v321, %v7
  %v323 = select i1 %v322, i64 %v321, i64 %v7
  br label %b19
b19:
  %v324 = phi i64 [ %v318, %b18 ], [ %v406, %b24 ]
  %v325 = icmp slt i64 %v324, %v323
  br i1 %v325, label %b20, label %b21
b20:
  %v326 = add i64 %v324, 96
  %v327 = icmp slt i64 %v326, %v323
  %v328 = select i1 %v327, i64 %v326, i64 %v323
  br label %b22
b22:
  %v329 = phi i64 [ 0, %b20 ], [ %v405, %b27 ]
  %v330 = icmp slt i64 %v329, 4
  br i1 %v330, label %b23, label %b24
b23:
  %v331 = sub i64 %v328, %v324
  %v332 = sub i64 2, 1
  %v333 = add i64 %v331, %v332
  %v334 = sdiv i64 %v333, 2
  br label %b25
b25:
  %v335 = phi i64 [ 0, %b23 ], [ %v404, %b32 ]
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b26, label %b27
b26:
  %v337 = mul i64 %v331, %v335
  %v338 = sdiv i64 %v337, %v334
  %v339 = add i64 %v324, %v338
  %v340 = add i64 %v335, 1
  %v341 = mul i64 %v331, %v340
  %v342 = sdiv i64 %v341, %v334
  %v343 = add i64 %v324, %v342
  %v344 = mul i64 %v329, 1024
  %v345 = getelementptr inbounds float, ptr %v93, i64 %v344
  %v346 = sub i64 %v343, %v339
  %v347 = add i64 %v206, 0
  %v348 = and i64 %v347, %v72
  %v349 = mul i64 %v348, %v7
  %v350 = add i64 %v349, %v339
  %v351 = mul i64 %v350, 32
  %v352 = getelementptr inbounds float, ptr %v40, i64 %v351
  %v353 = getelementptr inbounds float, ptr %v352, i64 0
  %v354 = sub i64 %v346, 1
  %v355 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v354
  %v356 = load ptr, ptr %v355, align 4
  %v357 = getelementptr inbounds float, ptr %v310, i64 0
  %v358 = icmp sgt i64 %v346, 0
  br i1 %v358, label %b28, label %b29
b28:
  call void %v356(ptr %v353, i64 32, ptr %v345, i64 32, ptr %v357, i64 32, i64 8)
  br label %b29
b29:
  %v359 = add i64 %v344, 1024
  br label %b30
b30:
  %v360 = phi i64 [ %v339, %b29 ], [ %v403, %b35 ]
  %v361 = icmp slt i64 %v360, %v343
  br i1 %v361, label %b31, label %b32
b31:
  %v362 = sub i64 %v360, %v339
  %v363 = mul i64 %v362, 32
  %v364 = getelementptr inbounds float, ptr %v310, i64 %v363
  %v365 = add i64 %v206, 0
  %v366 = and i64 %v365, %v74
  %v367 = mul i64 %v366, %v7
  %v368 = add i64 %v367, %v360
  %v369 = mul i64 %v368, 128
  %v370 = getelementptr inbounds float, ptr %v46, i64 %v369
  %v371 = add i64 %v206, 0
  %v372 = and i64 %v371, %v86
  %v373 = mul i64 %v372, %v7
  %v374 = add i64 %v373, %v360
  %v375 = mul i64 %v374, 128
  %v376 = getelementptr inbounds float, ptr %v58, i64 %v375
  br label %b33
b33:
  %v377 = phi i64 [ 0, %b31 ], [ %v402, %b34 ]
  %v378 = icmp slt i64 %v377, 4
  br i1 %v378, label %b34, label %b35
b34:
  %v379 = mul i64 %v329, 4
  %v380 = add i64 %v379, %v377
  %v381 = mul i64 %v380, 8
  %v382 = add i64 0, %v377
  %v383 = mul i64 %v382, 8
  %v384 = getelementptr inbounds float, ptr %v364, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = insertelement <8 x float> poison, float 0x3FFB745380000000, i64 0
  %v387 = shufflevector <8 x float> %v386, <8 x float> poison, <8 x i32> zeroinitializer
  %v388 = fmul <8 x float> %v385, %v387
  %v389 = add i64 0, %v381
  %v390 = getelementptr inbounds float, ptr %v370, i64 %v389
  %v391 = load <8 x float>, ptr %v390, align 4
  %v392 = fmul <8 x float> %v391, %v391
  %v393 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v394 = shufflevector <8 x float> %v393, <8 x float> poison, <8 x i32> zeroinitializer
  %v395 = fsub <8 x float> %v394, %v392
  %v396 = fmul <8 x float> %v388, %v395
  %v397 = insertelement <8 x float> poison, float 0x3FE54FDF40000000, i64 0
  %v398 = shufflevector <8 x float> %v397, <8 x float> poison, <8 x i32> zeroinitializer
  %v399 = fmul <8 x float> %v396, %v398
  %v400 = add i64 0, %v381
  %v401 = getelementptr inbounds float, ptr %v376, i64 %v400
  store <8 x float> %v399, ptr %v401, align 4
  %v402 = add nsw i64 %v377, 1
  br label %b33
b35:
  %v403 = add nsw i64 %v360, 1
  br label %b30
b32:
  %v404 = add nsw i64 %v335, 1
  br label %b25
b27:
  %v405 = add nsw i64 %v329, 1
  br label %b22
b24:
  %v406 = add nsw i64 %v324, 96
  br label %b19
b21:
  %v408 = add i64 %v7, 0
  %v409 = sdiv i64 %v408, 1
  %v410 = add i64 %v2, 1
  %v411 = mul i64 %v409, %v2
  %v412 = sdiv i64 %v411, %v3
  %v413 = mul i64 %v412, 1
  %v414 = icmp slt i64 %v413, %v7
  %v415 = select i1 %v414, i64 %v413, i64 %v7
  %v416 = mul i64 %v409, %v410
  %v417 = sdiv i64 %v416, %v3
  %v418 = mul i64 %v417, 1
  %v419 = icmp slt i64 %v418, %v7
  %v420 = select i1 %v419, i64 %v418, i64 %v7
  br label %b36
b36:
  %v421 = phi i64 [ %v415, %b21 ], [ %v495, %b41 ]
  %v422 = icmp slt i64 %v421, %v420
  br i1 %v422, label %b37, label %b38
b37:
  %v423 = add i64 %v421, 96
  %v424 = icmp slt i64 %v423, %v420
  %v425 = select i1 %v424, i64 %v423, i64 %v420
  br label %b39
b39:
  %v426 = phi i64 [ 0, %b37 ], [ %v494, %b44 ]
  %v427 = icmp slt i64 %v426, 1
  br i1 %v427, label %b40, label %b41
b40:
  %v428 = sub i64 %v425, %v421
  %v429 = sub i64 6, 1
  %v430 = add i64 %v428, %v429
  %v431 = sdiv i64 %v430, 6
  br label %b42
b42:
  %v432 = phi i64 [ 0, %b40 ], [ %v493, %b49 ]
  %v433 = icmp slt i64 %v432, %v431
  br i1 %v433, label %b43, label %b44
b43:
  %v434 = mul i64 %v428, %v432
  %v435 = sdiv i64 %v434, %v431
  %v436 = add i64 %v421, %v435
  %v437 = add i64 %v432, 1
  %v438 = mul i64 %v428, %v437
  %v439 = sdiv i64 %v438, %v431
  %v440 = add i64 %v421, %v439
  %v441 = mul i64 %v426, 2048
  %v442 = getelementptr inbounds float, ptr %v94, i64 %v441
  %v443 = sub i64 %v440, %v436
  %v444 = add i64 %v206, 0
  %v445 = and i64 %v444, %v86
  %v446 = mul i64 %v445, %v7
  %v447 = add i64 %v446, %v436
  %v448 = mul i64 %v447, 128
  %v449 = getelementptr inbounds float, ptr %v58, i64 %v448
  %v450 = getelementptr inbounds float, ptr %v449, i64 0
  %v451 = sub i64 %v443, 1
  %v452 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v451
  %v453 = load ptr, ptr %v452, align 4
  %v454 = getelementptr inbounds float, ptr %v407, i64 0
  %v455 = icmp sgt i64 %v443, 0
  br i1 %v455, label %b45, label %b46
b45:
  call void %v453(ptr %v450, i64 128, ptr %v442, i64 128, ptr %v454, i64 16, i64 8)
  br label %b46
b46:
  %v456 = add i64 %v441, 2048
  br label %b47
b47:
  %v457 = phi i64 [ %v436, %b46 ], [ %v492, %b52 ]
  %v458 = icmp slt i64 %v457, %v440
  br i1 %v458, label %b48, label %b49
b48:
  %v459 = sub i64 %v457, %v436
  %v460 = mul i64 %v459, 16
  %v461 = getelementptr inbounds float, ptr %v407, i64 %v460
  %v462 = add i64 %v206, 0
  %v463 = and i64 %v462, %v68
  %v464 = mul i64 %v463, %v7
  %v465 = add i64 %v464, %v457
  %v466 = mul i64 %v465, 8
  %v467 = getelementptr inbounds float, ptr %v28, i64 %v466
  %v468 = add i64 %v206, 0
  %v469 = and i64 %v468, 1
  %v470 = mul i64 %v469, %v7
  %v471 = add i64 %v470, %v457
  %v472 = mul i64 %v471, 8
  %v473 = getelementptr inbounds float, ptr %v26, i64 %v472
  br label %b50
b50:
  %v474 = phi i64 [ 0, %b48 ], [ %v491, %b51 ]
  %v475 = icmp slt i64 %v474, 1
  br i1 %v475, label %b51, label %b52
b51:
  %v476 = mul i64 %v426, 1
  %v477 = add i64 %v476, %v474
  %v478 = mul i64 %v477, 8
  %v479 = add i64 0, %v474
  %v480 = mul i64 %v479, 8
  %v481 = getelementptr inbounds float, ptr %v461, i64 %v480
  %v482 = load <8 x float>, ptr %v481, align 4
  %v483 = add i64 1, %v474
  %v484 = mul i64 %v483, 8
  %v485 = getelementptr inbounds float, ptr %v461, i64 %v484
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = add i64 0, %v478
  %v488 = getelementptr inbounds float, ptr %v467, i64 %v487
  store <8 x float> %v482, ptr %v488, align 4
  %v489 = add i64 0, %v478
  %v490 = getelementptr inbounds float, ptr %v473, i64 %v489
  store <8 x float> %v486, ptr %v490, align 4
  %v491 = add nsw i64 %v474, 1
  br label %b50
b52:
  %v492 = add nsw i64 %v457, 1
  br label %b47
b49:
  %v493 = add nsw i64 %v432, 1
  br label %b42
b44:
  %v494 = add nsw i64 %v426, 1
  br label %b39
b41:
  %v495 = add nsw i64 %v421, 96
  br label %b36
b38:
  %v496 = add nsw i64 %v203, 1
  br label %b13
b15:
  %v497 = icmp sgt i64 %v3, 1
  br i1 %v497, label %b53, label %b54
b53:
  %v498 = getelementptr inbounds i64, ptr %v1, i64 3
  %v499 = atomicrmw add ptr %v498, i64 1 acq_rel
  %v500 = load i64, ptr %v87, align 8
  %v501 = add i64 %v500, 1
  store i64 %v501, ptr %v87, align 8
  %v502 = mul i64 %v3, %v501
  br label %b55
b55:
  %v503 = load atomic i64, ptr %v498 acquire, align 8
  %v504 = icmp slt i64 %v503, %v502
  br i1 %v504, label %b56, label %b57
b56:
  %v505 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  %v506 = add i64 %v8, 0
  %v507 = sdiv i64 %v506, 1
  %v508 = add i64 %v2, 1
  %v509 = mul i64 %v507, %v2
  %v510 = sdiv i64 %v509, %v3
  %v511 = mul i64 %v510, 1
  %v512 = icmp slt i64 %v511, %v8
  %v513 = select i1 %v512, i64 %v511, i64 %v8
  %v514 = mul i64 %v507, %v508
  %v515 = sdiv i64 %v514, %v3
  %v516 = mul i64 %v515, 1
  %v517 = icmp slt i64 %v516, %v8
  %v518 = select i1 %v517, i64 %v516, i64 %v8
  br label %b58
b58:
  %v519 = phi i64 [ %v513, %b54 ], [ %v550, %b63 ]
  %v520 = icmp slt i64 %v519, %v518
  br i1 %v520, label %b59, label %b60
b59:
  br label %b61
b61:
  %v521 = phi i64 [ 0, %b59 ], [ %v536, %b62 ]
  %v522 = phi <8 x float> [ splat (float 0x0000000000000000), %b59 ], [ %v535, %b62 ]
  %v523 = icmp slt i64 %v521, 8
  br i1 %v523, label %b62, label %b63
b62:
  %v524 = mul i64 %v519, 32
  %v525 = getelementptr inbounds float, ptr %v40, i64 %v524
  %v526 = mul i64 %v519, 8
  %v527 = getelementptr inbounds float, ptr %v50, i64 %v526
  %v528 = add i64 24, %v521
  %v529 = getelementptr inbounds float, ptr %v525, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = add i64 0, %v521
  %v532 = getelementptr inbounds float, ptr %v527, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = fmul <8 x float> %v530, %v533
  %v535 = fadd <8 x float> %v522, %v534
  %v536 = add nsw i64 %v521, 8
  br label %b61
b63:
  %v537 = shufflevector <8 x float> %v522, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v538 = shufflevector <8 x float> %v522, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v539 = fadd <4 x float> %v537, %v538
  %v540 = shufflevector <4 x float> %v539, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v541 = shufflevector <4 x float> %v539, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v542 = fadd <2 x float> %v540, %v541
  %v543 = extractelement <2 x float> %v542, i64 0
  %v544 = extractelement <2 x float> %v542, i64 1
  %v545 = fadd float %v543, %v544
  %v546 = fadd float %v545, 0x0000000000000000
  %v547 = mul i64 %v519, 1
  %v548 = getelementptr inbounds float, ptr %v30, i64 %v547
  %v549 = getelementptr inbounds float, ptr %v548, i64 0
  store float %v546, ptr %v549, align 4
  %v550 = add nsw i64 %v519, 1
  br label %b58
b60:
  %v551 = icmp sgt i64 %v3, 1
  br i1 %v551, label %b64, label %b65
b64:
  %v552 = getelementptr inbounds i64, ptr %v1, i64 3
  %v553 = atomicrmw add ptr %v552, i64 1 acq_rel
  %v554 = load i64, ptr %v87, align 8
  %v555 = add i64 %v554, 1
  store i64 %v555, ptr %v87, align 8
  %v556 = mul i64 %v3, %v555
  br label %b66
b66:
  %v557 = load atomic i64, ptr %v552 acquire, align 8
  %v558 = icmp slt i64 %v557, %v556
  br i1 %v558, label %b67, label %b68
b67:
  %v559 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v560 = mul i64 0, 128
  %v561 = getelementptr inbounds float, ptr %v58, i64 %v560
  %v562 = getelementptr inbounds float, ptr %v561, i64 0
  %v563 = mul i64 0, 8
  %v564 = getelementptr inbounds float, ptr %v10, i64 %v563
  %v565 = getelementptr inbounds float, ptr %v564, i64 0
  %v566 = getelementptr inbounds float, ptr %v92, i64 12288
  %v567 = add i64 128, 1
  %v568 = sdiv i64 %v567, 2
  %v569 = add i64 %v2, 1
  %v570 = mul i64 %v568, %v2
  %v571 = sdiv i64 %v570, %v3
  %v572 = mul i64 %v571, 2
  %v573 = icmp slt i64 %v572, 128
  %v574 = select i1 %v573, i64 %v572, i64 128
  %v575 = mul i64 %v568, %v569
  %v576 = sdiv i64 %v575, %v3
  %v577 = mul i64 %v576, 2
  %v578 = icmp slt i64 %v577, 128
  %v579 = select i1 %v578, i64 %v577, i64 128
  %v580 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b69
b69:
  %v581 = phi i64 [ %v574, %b65 ], [ %v589, %b74 ]
  %v582 = icmp slt i64 %v581, %v579
  br i1 %v582, label %b70, label %b71
b70:
  %v583 = mul i64 %v581, 16
  %v584 = getelementptr inbounds float, ptr %v580, i64 %v583
  br label %b72
b72:
  %v585 = phi i64 [ 0, %b70 ], [ %v588, %b73 ]
  %v586 = icmp slt i64 %v585, 8
  br i1 %v586, label %b73, label %b74
b73:
  %v587 = getelementptr inbounds float, ptr %v584, i64 %v585
  store float 0x0000000000000000, ptr %v587, align 4
  %v588 = add nsw i64 %v585, 1
  br label %b72
b74:
  %v589 = add nsw i64 %v581, 1
  br label %b69
b71:
  %v590 = mul i64 %v8, 1
  br label %b75
b75:
  %v591 = phi i64 [ 0, %b71 ], [ %v695, %b80 ]
  %v592 = icmp slt i64 %v591, %v590
  br i1 %v592, label %b76, label %b77
b76:
  %v593 = sub i64 %v590, %v591
  %v594 = icmp slt i64 %v593, 384
  %v595 = select i1 %v594, i64 %v593, i64 384
  br label %b78
b78:
  %v596 = phi i64 [ %v574, %b76 ], [ %v694, %b104 ]
  %v597 = icmp slt i64 %v596, %v579
  br i1 %v597, label %b79, label %b80
b79:
  %v598 = sub i64 %v579, %v596
  %v599 = icmp slt i64 %v598, 64
  %v600 = select i1 %v599, i64 %v598, i64 64
  %v601 = sdiv i64 %v600, 2
  %v602 = mul i64 %v601, 2
  %v603 = sub i64 %v600, %v602
  %v604 = mul i64 %v591, 128
  %v605 = add i64 %v604, %v596
  %v606 = getelementptr inbounds float, ptr %v562, i64 %v605
  br label %b81
b81:
  %v607 = phi i64 [ 0, %b79 ], [ %v633, %b89 ]
  %v608 = icmp slt i64 %v607, %v595
  br i1 %v608, label %b82, label %b83
b82:
  %v609 = mul i64 %v607, 128
  %v610 = getelementptr inbounds float, ptr %v606, i64 %v609
  %v611 = mul i64 %v607, 2
  %v612 = getelementptr inbounds float, ptr %v566, i64 %v611
  br label %b84
b84:
  %v613 = phi i64 [ 0, %b82 ], [ %v622, %b85 ]
  %v614 = icmp slt i64 %v613, %v601
  br i1 %v614, label %b85, label %b86
b85:
  %v615 = mul i64 %v613, 2
  %v616 = getelementptr inbounds float, ptr %v610, i64 %v615
  %v617 = mul i64 %v613, 768
  %v618 = getelementptr inbounds float, ptr %v612, i64 %v617
  %v619 = getelementptr inbounds float, ptr %v616, i64 0
  %v620 = load <2 x float>, ptr %v619, align 4
  %v621 = getelementptr inbounds float, ptr %v618, i64 0
  store <2 x float> %v620, ptr %v621, align 4
  %v622 = add nsw i64 %v613, 1
  br label %b84
b86:
  %v623 = mul i64 %v601, 2
  %v624 = getelementptr inbounds float, ptr %v610, i64 %v623
  %v625 = mul i64 %v601, 768
  %v626 = getelementptr inbounds float, ptr %v612, i64 %v625
  br label %b87
b87:
  %v627 = phi i64 [ 0, %b86 ], [ %v632, %b88 ]
  %v628 = icmp slt i64 %v627, %v603
  br i1 %v628, label %b88, label %b89
b88:
  %v629 = getelementptr inbounds float, ptr %v624, i64 %v627
  %v630 = load float, ptr %v629, align 4
  %v631 = getelementptr inbounds float, ptr %v626, i64 %v627
  store float %v630, ptr %v631, align 4
  %v632 = add nsw i64 %v627, 1
  br label %b87, !llvm.loop !0
b89:
  %v633 = add nsw i64 %v607, 1
  br label %b81
b83:
  br label %b90
b90:
  %v634 = phi i64 [ 0, %b83 ], [ %v669, %b98 ]
  %v635 = icmp slt i64 %v634, 0
  br i1 %v635, label %b91, label %b92
b91:
  %v636 = mul i64 %v591, 8
  %v637 = add i64 %v636, %v634
  %v638 = getelementptr inbounds float, ptr %v565, i64 %v637
  br label %b93
b93:
  %v639 = phi i64 [ 0, %b91 ], [ %v657, %b94 ]
  %v640 = icmp slt i64 %v639, %v595
  br i1 %v640, label %b94, label %b95
b94:
  %v641 = mul i64 %v639, 8
  %v642 = getelementptr inbounds float, ptr %v638, i64 %v641
  %v643 = mul i64 %v639, 32
  %v644 = getelementptr inbounds float, ptr %v92, i64 %v643
  %v645 = getelementptr inbounds float, ptr %v642, i64 0
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = getelementptr inbounds float, ptr %v644, i64 0
  store <8 x float> %v646, ptr %v647, align 4
  %v648 = getelementptr inbounds float, ptr %v642, i64 8
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = getelementptr inbounds float, ptr %v644, i64 8
  store <8 x float> %v649, ptr %v650, align 4
  %v651 = getelementptr inbounds float, ptr %v642, i64 16
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = getelementptr inbounds float, ptr %v644, i64 16
  store <8 x float> %v652, ptr %v653, align 4
  %v654 = getelementptr inbounds float, ptr %v642, i64 24
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = getelementptr inbounds float, ptr %v644, i64 24
  store <8 x float> %v655, ptr %v656, align 4
  %v657 = add nsw i64 %v639, 1
  br label %b93
b95:
  %v658 = sdiv i64 %v600, 2
  br label %b96
b96:
  %v659 = phi i64 [ 0, %b95 ], [ %v668, %b97 ]
  %v660 = icmp slt i64 %v659, %v658
  br i1 %v660, label %b97, label %b98
b97:
  %v661 = mul i64 %v659, 2
  %v662 = add i64 %v596, %v661
  %v663 = mul i64 %v659, 768
  %v664 = getelementptr inbounds float, ptr %v566, i64 %v663
  %v665 = mul i64 %v662, 16
  %v666 = add i64 %v665, %v634
  %v667 = getelementptr inbounds float, ptr %v580, i64 %v666
  call void @outer_2x32(ptr %v664, ptr %v92, i64 %v595, ptr %v667, i64 16)
  %v668 = add nsw i64 %v659, 1
  br label %b96
b98:
  %v669 = add nsw i64 %v634, 32
  br label %b90
b92:
  %v670 = mul i64 %v591, 8
  %v671 = add i64 %v670, 0
  %v672 = getelementptr inbounds float, ptr %v565, i64 %v671
  br label %b99
b99:
  %v673 = phi i64 [ 0, %b92 ], [ %v682, %b100 ]
  %v674 = icmp slt i64 %v673, %v595
  br i1 %v674, label %b100, label %b101
b100:
  %v675 = mul i64 %v673, 8
  %v676 = getelementptr inbounds float, ptr %v672, i64 %v675
  %v677 = mul i64 %v673, 8
  %v678 = getelementptr inbounds float, ptr %v92, i64 %v677
  %v679 = getelementptr inbounds float, ptr %v676, i64 0
  %v680 = load <8 x float>, ptr %v679, align 4
  %v681 = getelementptr inbounds float, ptr %v678, i64 0
  store <8 x float> %v680, ptr %v681, align 4
  %v682 = add nsw i64 %v673, 1
  br label %b99
b101:
  %v683 = sdiv i64 %v600, 2
  br label %b102
b102:
  %v684 = phi i64 [ 0, %b101 ], [ %v693, %b103 ]
  %v685 = icmp slt i64 %v684, %v683
  br i1 %v685, label %b103, label %b104
b103:
  %v686 = mul i64 %v684, 2
  %v687 = add i64 %v596, %v686
  %v688 = mul i64 %v684, 768
  %v689 = getelementptr inbounds float, ptr %v566, i64 %v688
  %v690 = mul i64 %v687, 16
  %v691 = add i64 %v690, 0
  %v692 = getelementptr inbounds float, ptr %v580, i64 %v691
  call void @outer_2x8(ptr %v689, ptr %v92, i64 %v595, ptr %v692, i64 16)
  %v693 = add nsw i64 %v684, 1
  br label %b102
b104:
  %v694 = add nsw i64 %v596, 64
  br label %b78
b80:
  %v695 = add nsw i64 %v591, 384
  br label %b75
b77:
  %v696 = icmp sgt i64 %v3, 1
  br i1 %v696, label %b105, label %b106
b105:
  %v697 = getelementptr inbounds i64, ptr %v1, i64 3
  %v698 = atomicrmw add ptr %v697, i64 1 acq_rel
  %v699 = load i64, ptr %v87, align 8
  %v700 = add i64 %v699, 1
  store i64 %v700, ptr %v87, align 8
  %v701 = mul i64 %v3, %v700
  br label %b107
b107:
  %v702 = load atomic i64, ptr %v697 acquire, align 8
  %v703 = icmp slt i64 %v702, %v701
  br i1 %v703, label %b108, label %b109
b108:
  %v704 = call i32 @sched_yield()
  br label %b107
b109:
  br label %b106
b106:
  %v705 = mul i64 0, 128
  %v706 = getelementptr inbounds float, ptr %v58, i64 %v705
  %v707 = getelementptr inbounds float, ptr %v706, i64 0
  %v708 = mul i64 0, 8
  %v709 = getelementptr inbounds float, ptr %v24, i64 %v708
  %v710 = getelementptr inbounds float, ptr %v709, i64 0
  %v711 = getelementptr inbounds float, ptr %v92, i64 12288
  %v712 = add i64 128, 1
  %v713 = sdiv i64 %v712, 2
  %v714 = add i64 %v2, 1
  %v715 = mul i64 %v713, %v2
  %v716 = sdiv i64 %v715, %v3
  %v717 = mul i64 %v716, 2
  %v718 = icmp slt i64 %v717, 128
  %v719 = select i1 %v718, i64 %v717, i64 128
  %v720 = mul i64 %v713, %v714
  %v721 = sdiv i64 %v720, %v3
  %v722 = mul i64 %v721, 2
  %v723 = icmp slt i64 %v722, 128
  %v724 = select i1 %v723, i64 %v722, i64 128
  %v725 = getelementptr inbounds float, ptr %v32, i64 8
  br label %b110
b110:
  %v726 = phi i64 [ %v719, %b106 ], [ %v734, %b115 ]
  %v727 = icmp slt i64 %v726, %v724
  br i1 %v727, label %b111, label %b112
b111:
  %v728 = mul i64 %v726, 16
  %v729 = getelementptr inbounds float, ptr %v725, i64 %v728
  br label %b113
b113:
  %v730 = phi i64 [ 0, %b111 ], [ %v733, %b114 ]
  %v731 = icmp slt i64 %v730, 8
  br i1 %v731, label %b114, label %b115
b114:
  %v732 = getelementptr inbounds float, ptr %v729, i64 %v730
  store float 0x0000000000000000, ptr %v732, align 4
  %v733 = add nsw i64 %v730, 1
  br label %b113
b115:
  %v734 = add nsw i64 %v726, 1
  br label %b110
b112:
  %v735 = mul i64 %v8, 1
  br label %b116
b116:
  %v736 = phi i64 [ 0, %b112 ], [ %v840, %b121 ]
  %v737 = icmp slt i64 %v736, %v735
  br i1 %v737, label %b117, label %b118
b117:
  %v738 = sub i64 %v735, %v736
  %v739 = icmp slt i64 %v738, 384
  %v740 = select i1 %v739, i64 %v738, i64 384
  br label %b119
b119:
  %v741 = phi i64 [ %v719, %b117 ], [ %v839, %b145 ]
  %v742 = icmp slt i64 %v741, %v724
  br i1 %v742, label %b120, label %b121
b120:
  %v743 = sub i64 %v724, %v741
  %v744 = icmp slt i64 %v743, 64
  %v745 = select i1 %v744, i64 %v743, i64 64
  %v746 = sdiv i64 %v745, 2
  %v747 = mul i64 %v746, 2
  %v748 = sub i64 %v745, %v747
  %v749 = mul i64 %v736, 128
  %v750 = add i64 %v749, %v741
  %v751 = getelementptr inbounds float, ptr %v707, i64 %v750
  br label %b122
b122:
  %v752 = phi i64 [ 0, %b120 ], [ %v778, %b130 ]
  %v753 = icmp slt i64 %v752, %v740
  br i1 %v753, label %b123, label %b124
b123:
  %v754 = mul i64 %v752, 128
  %v755 = getelementptr inbounds float, ptr %v751, i64 %v754
  %v756 = mul i64 %v752, 2
  %v757 = getelementptr inbounds float, ptr %v711, i64 %v756
  br label %b125
b125:
  %v758 = phi i64 [ 0, %b123 ], [ %v767, %b126 ]
  %v759 = icmp slt i64 %v758, %v746
  br i1 %v759, label %b126, label %b127
b126:
  %v760 = mul i64 %v758, 2
  %v761 = getelementptr inbounds float, ptr %v755, i64 %v760
  %v762 = mul i64 %v758, 768
  %v763 = getelementptr inbounds float, ptr %v757, i64 %v762
  %v764 = getelementptr inbounds float, ptr %v761, i64 0
  %v765 = load <2 x float>, ptr %v764, align 4
  %v766 = getelementptr inbounds float, ptr %v763, i64 0
  store <2 x float> %v765, ptr %v766, align 4
  %v767 = add nsw i64 %v758, 1
  br label %b125
b127:
  %v768 = mul i64 %v746, 2
  %v769 = getelementptr inbounds float, ptr %v755, i64 %v768
  %v770 = mul i64 %v746, 768
  %v771 = getelementptr inbounds float, ptr %v757, i64 %v770
  br label %b128
b128:
  %v772 = phi i64 [ 0, %b127 ], [ %v777, %b129 ]
  %v773 = icmp slt i64 %v772, %v748
  br i1 %v773, label %b129, label %b130
b129:
  %v774 = getelementptr inbounds float, ptr %v769, i64 %v772
  %v775 = load float, ptr %v774, align 4
  %v776 = getelementptr inbounds float, ptr %v771, i64 %v772
  store float %v775, ptr %v776, align 4
  %v777 = add nsw i64 %v772, 1
  br label %b128, !llvm.loop !3
b130:
  %v778 = add nsw i64 %v752, 1
  br label %b122
b124:
  br label %b131
b131:
  %v779 = phi i64 [ 0, %b124 ], [ %v814, %b139 ]
  %v780 = icmp slt i64 %v779, 0
  br i1 %v780, label %b132, label %b133
b132:
  %v781 = mul i64 %v736, 8
  %v782 = add i64 %v781, %v779
  %v783 = getelementptr inbounds float, ptr %v710, i64 %v782
  br label %b134
b134:
  %v784 = phi i64 [ 0, %b132 ], [ %v802, %b135 ]
  %v785 = icmp slt i64 %v784, %v740
  br i1 %v785, label %b135, label %b136
b135:
  %v786 = mul i64 %v784, 8
  %v787 = getelementptr inbounds float, ptr %v783, i64 %v786
  %v788 = mul i64 %v784, 32
  %v789 = getelementptr inbounds float, ptr %v92, i64 %v788
  %v790 = getelementptr inbounds float, ptr %v787, i64 0
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = getelementptr inbounds float, ptr %v789, i64 0
  store <8 x float> %v791, ptr %v792, align 4
  %v793 = getelementptr inbounds float, ptr %v787, i64 8
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = getelementptr inbounds float, ptr %v789, i64 8
  store <8 x float> %v794, ptr %v795, align 4
  %v796 = getelementptr inbounds float, ptr %v787, i64 16
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = getelementptr inbounds float, ptr %v789, i64 16
  store <8 x float> %v797, ptr %v798, align 4
  %v799 = getelementptr inbounds float, ptr %v787, i64 24
  %v800 = load <8 x float>, ptr %v799, align 4
  %v801 = getelementptr inbounds float, ptr %v789, i64 24
  store <8 x float> %v800, ptr %v801, align 4
  %v802 = add nsw i64 %v784, 1
  br label %b134
b136:
  %v803 = sdiv i64 %v745, 2
  br label %b137
b137:
  %v804 = phi i64 [ 0, %b136 ], [ %v813, %b138 ]
  %v805 = icmp slt i64 %v804, %v803
  br i1 %v805, label %b138, label %b139
b138:
  %v806 = mul i64 %v804, 2
  %v807 = add i64 %v741, %v806
  %v808 = mul i64 %v804, 768
  %v809 = getelementptr inbounds float, ptr %v711, i64 %v808
  %v810 = mul i64 %v807, 16
  %v811 = add i64 %v810, %v779
  %v812 = getelementptr inbounds float, ptr %v725, i64 %v811
  call void @outer_2x32(ptr %v809, ptr %v92, i64 %v740, ptr %v812, i64 16)
  %v813 = add nsw i64 %v804, 1
  br label %b137
b139:
  %v814 = add nsw i64 %v779, 32
  br label %b131
b133:
  %v815 = mul i64 %v736, 8
  %v816 = add i64 %v815, 0
  %v817 = getelementptr inbounds float, ptr %v710, i64 %v816
  br label %b140
b140:
  %v818 = phi i64 [ 0, %b133 ], [ %v827, %b141 ]
  %v819 = icmp slt i64 %v818, %v740
  br i1 %v819, label %b141, label %b142
b141:
  %v820 = mul i64 %v818, 8
  %v821 = getelementptr inbounds float, ptr %v817, i64 %v820
  %v822 = mul i64 %v818, 8
  %v823 = getelementptr inbounds float, ptr %v92, i64 %v822
  %v824 = getelementptr inbounds float, ptr %v821, i64 0
  %v825 = load <8 x float>, ptr %v824, align 4
  %v826 = getelementptr inbounds float, ptr %v823, i64 0
  store <8 x float> %v825, ptr %v826, align 4
  %v827 = add nsw i64 %v818, 1
  br label %b140
b142:
  %v828 = sdiv i64 %v745, 2
  br label %b143
b143:
  %v829 = phi i64 [ 0, %b142 ], [ %v838, %b144 ]
  %v830 = icmp slt i64 %v829, %v828
  br i1 %v830, label %b144, label %b145
b144:
  %v831 = mul i64 %v829, 2
  %v832 = add i64 %v741, %v831
  %v833 = mul i64 %v829, 768
  %v834 = getelementptr inbounds float, ptr %v711, i64 %v833
  %v835 = mul i64 %v832, 16
  %v836 = add i64 %v835, 0
  %v837 = getelementptr inbounds float, ptr %v725, i64 %v836
  call void @outer_2x8(ptr %v834, ptr %v92, i64 %v740, ptr %v837, i64 16)
  %v838 = add nsw i64 %v829, 1
  br label %b143
b145:
  %v839 = add nsw i64 %v741, 64
  br label %b119
b121:
  %v840 = add nsw i64 %v736, 384
  br label %b116
b118:
  %v841 = icmp sgt i64 %v3, 1
  br i1 %v841, label %b146, label %b147
b146:
  %v842 = getelementptr inbounds i64, ptr %v1, i64 3
  %v843 = atomicrmw add ptr %v842, i64 1 acq_rel
  %v844 = load i64, ptr %v87, align 8
  %v845 = add i64 %v844, 1
  store i64 %v845, ptr %v87, align 8
  %v846 = mul i64 %v3, %v845
  br label %b148
b148:
  %v847 = load atomic i64, ptr %v842 acquire, align 8
  %v848 = icmp slt i64 %v847, %v846
  br i1 %v848, label %b149, label %b150
b149:
  %v849 = call i32 @sched_yield()
  br label %b148
b150:
  br label %b147
b147:
  %v850 = icmp eq i64 %v2, 0
  br i1 %v850, label %b151, label %b152
b151:
  br label %b153
b153:
  %v851 = phi i64 [ 0, %b151 ], [ %v873, %b158 ]
  %v852 = icmp slt i64 %v851, 128
  br i1 %v852, label %b154, label %b155
b154:
  br label %b156
b156:
  %v853 = phi i64 [ 0, %b154 ], [ %v870, %b161 ]
  %v854 = phi <8 x float> [ splat (float 0x0000000000000000), %b154 ], [ %v869, %b161 ]
  %v855 = icmp slt i64 %v853, %v8
  br i1 %v855, label %b157, label %b158
b157:
  %v856 = add i64 %v853, 128
  %v857 = icmp slt i64 %v856, %v8
  %v858 = select i1 %v857, i64 %v856, i64 %v8
  br label %b159
b159:
  %v859 = phi i64 [ %v853, %b157 ], [ %v868, %b160 ]
  %v860 = phi <8 x float> [ splat (float 0x0000000000000000), %b157 ], [ %v867, %b160 ]
  %v861 = icmp slt i64 %v859, %v858
  br i1 %v861, label %b160, label %b161
b160:
  %v862 = mul i64 %v859, 128
  %v863 = getelementptr inbounds float, ptr %v58, i64 %v862
  %v864 = add i64 0, %v851
  %v865 = getelementptr inbounds float, ptr %v863, i64 %v864
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = fadd <8 x float> %v860, %v866
  %v868 = add nsw i64 %v859, 1
  br label %b159
b161:
  %v869 = fadd <8 x float> %v854, %v860
  %v870 = add nsw i64 %v853, 128
  br label %b156
b158:
  %v871 = add i64 0, %v851
  %v872 = getelementptr inbounds float, ptr %v34, i64 %v871
  store <8 x float> %v854, ptr %v872, align 4
  %v873 = add nsw i64 %v851, 8
  br label %b153
b155:
  br label %b152
b152:
  %v874 = icmp sgt i64 %v3, 1
  br i1 %v874, label %b162, label %b163
b162:
  %v875 = getelementptr inbounds i64, ptr %v1, i64 3
  %v876 = atomicrmw add ptr %v875, i64 1 acq_rel
  %v877 = load i64, ptr %v87, align 8
  %v878 = add i64 %v877, 1
  store i64 %v878, ptr %v87, align 8
  %v879 = mul i64 %v3, %v878
  br label %b164
b164:
  %v880 = load atomic i64, ptr %v875 acquire, align 8
  %v881 = icmp slt i64 %v880, %v879
  br i1 %v881, label %b165, label %b166
b165:
  %v882 = call i32 @sched_yield()
  br label %b164
b166:
  br label %b163
b163:
  %v883 = mul i64 0, 32
  %v884 = getelementptr inbounds float, ptr %v40, i64 %v883
  %v885 = getelementptr inbounds float, ptr %v884, i64 0
  %v886 = mul i64 0, 128
  %v887 = getelementptr inbounds float, ptr %v48, i64 %v886
  %v888 = getelementptr inbounds float, ptr %v887, i64 0
  %v889 = getelementptr inbounds float, ptr %v92, i64 12288
  %v890 = add i64 32, 1
  %v891 = sdiv i64 %v890, 2
  %v892 = add i64 %v2, 1
  %v893 = mul i64 %v891, %v2
  %v894 = sdiv i64 %v893, %v3
  %v895 = mul i64 %v894, 2
  %v896 = icmp slt i64 %v895, 32
  %v897 = select i1 %v896, i64 %v895, i64 32
  %v898 = mul i64 %v891, %v892
  %v899 = sdiv i64 %v898, %v3
  %v900 = mul i64 %v899, 2
  %v901 = icmp slt i64 %v900, 32
  %v902 = select i1 %v901, i64 %v900, i64 32
  %v903 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b167
b167:
  %v904 = phi i64 [ %v897, %b163 ], [ %v912, %b172 ]
  %v905 = icmp slt i64 %v904, %v902
  br i1 %v905, label %b168, label %b169
b168:
  %v906 = mul i64 %v904, 128
  %v907 = getelementptr inbounds float, ptr %v903, i64 %v906
  br label %b170
b170:
  %v908 = phi i64 [ 0, %b168 ], [ %v911, %b171 ]
  %v909 = icmp slt i64 %v908, 128
  br i1 %v909, label %b171, label %b172
b171:
  %v910 = getelementptr inbounds float, ptr %v907, i64 %v908
  store float 0x0000000000000000, ptr %v910, align 4
  %v911 = add nsw i64 %v908, 1
  br label %b170
b172:
  %v912 = add nsw i64 %v904, 1
  br label %b167
b169:
  %v913 = mul i64 %v8, 1
  br label %b173
b173:
  %v914 = phi i64 [ 0, %b169 ], [ %v994, %b178 ]
  %v915 = icmp slt i64 %v914, %v913
  br i1 %v915, label %b174, label %b175
b174:
  %v916 = sub i64 %v913, %v914
  %v917 = icmp slt i64 %v916, 384
  %v918 = select i1 %v917, i64 %v916, i64 384
  br label %b176
b176:
  %v919 = phi i64 [ %v897, %b174 ], [ %v993, %b190 ]
  %v920 = icmp slt i64 %v919, %v902
  br i1 %v920, label %b177, label %b178
b177:
  %v921 = sub i64 %v902, %v919
  %v922 = icmp slt i64 %v921, 64
  %v923 = select i1 %v922, i64 %v921, i64 64
  %v924 = sdiv i64 %v923, 2
  %v925 = mul i64 %v924, 2
  %v926 = sub i64 %v923, %v925
  %v927 = mul i64 %v914, 32
  %v928 = add i64 %v927, %v919
  %v929 = getelementptr inbounds float, ptr %v885, i64 %v928
  br label %b179
b179:
  %v930 = phi i64 [ 0, %b177 ], [ %v956, %b187 ]
  %v931 = icmp slt i64 %v930, %v918
  br i1 %v931, label %b180, label %b181
b180:
  %v932 = mul i64 %v930, 32
  %v933 = getelementptr inbounds float, ptr %v929, i64 %v932
  %v934 = mul i64 %v930, 2
  %v935 = getelementptr inbounds float, ptr %v889, i64 %v934
  br label %b182
b182:
  %v936 = phi i64 [ 0, %b180 ], [ %v945, %b183 ]
  %v937 = icmp slt i64 %v936, %v924
  br i1 %v937, label %b183, label %b184
b183:
  %v938 = mul i64 %v936, 2
  %v939 = getelementptr inbounds float, ptr %v933, i64 %v938
  %v940 = mul i64 %v936, 768
  %v941 = getelementptr inbounds float, ptr %v935, i64 %v940
  %v942 = getelementptr inbounds float, ptr %v939, i64 0
  %v943 = load <2 x float>, ptr %v942, align 4
  %v944 = getelementptr inbounds float, ptr %v941, i64 0
  store <2 x float> %v943, ptr %v944, align 4
  %v945 = add nsw i64 %v936, 1
  br label %b182
b184:
  %v946 = mul i64 %v924, 2
  %v947 = getelementptr inbounds float, ptr %v933, i64 %v946
  %v948 = mul i64 %v924, 768
  %v949 = getelementptr inbounds float, ptr %v935, i64 %v948
  br label %b185
b185:
  %v950 = phi i64 [ 0, %b184 ], [ %v955, %b186 ]
  %v951 = icmp slt i64 %v950, %v926
  br i1 %v951, label %b186, label %b187
b186:
  %v952 = getelementptr inbounds float, ptr %v947, i64 %v950
  %v953 = load float, ptr %v952, align 4
  %v954 = getelementptr inbounds float, ptr %v949, i64 %v950
  store float %v953, ptr %v954, align 4
  %v955 = add nsw i64 %v950, 1
  br label %b185, !llvm.loop !6
b187:
  %v956 = add nsw i64 %v930, 1
  br label %b179
b181:
  br label %b188
b188:
  %v957 = phi i64 [ 0, %b181 ], [ %v992, %b196 ]
  %v958 = icmp slt i64 %v957, 128
  br i1 %v958, label %b189, label %b190
b189:
  %v959 = mul i64 %v914, 128
  %v960 = add i64 %v959, %v957
  %v961 = getelementptr inbounds float, ptr %v888, i64 %v960
  br label %b191
b191:
  %v962 = phi i64 [ 0, %b189 ], [ %v980, %b192 ]
  %v963 = icmp slt i64 %v962, %v918
  br i1 %v963, label %b192, label %b193
b192:
  %v964 = mul i64 %v962, 128
  %v965 = getelementptr inbounds float, ptr %v961, i64 %v964
  %v966 = mul i64 %v962, 32
  %v967 = getelementptr inbounds float, ptr %v92, i64 %v966
  %v968 = getelementptr inbounds float, ptr %v965, i64 0
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = getelementptr inbounds float, ptr %v967, i64 0
  store <8 x float> %v969, ptr %v970, align 4
  %v971 = getelementptr inbounds float, ptr %v965, i64 8
  %v972 = load <8 x float>, ptr %v971, align 4
  %v973 = getelementptr inbounds float, ptr %v967, i64 8
  store <8 x float> %v972, ptr %v973, align 4
  %v974 = getelementptr inbounds float, ptr %v965, i64 16
  %v975 = load <8 x float>, ptr %v974, align 4
  %v976 = getelementptr inbounds float, ptr %v967, i64 16
  store <8 x float> %v975, ptr %v976, align 4
  %v977 = getelementptr inbounds float, ptr %v965, i64 24
  %v978 = load <8 x float>, ptr %v977, align 4
  %v979 = getelementptr inbounds float, ptr %v967, i64 24
  store <8 x float> %v978, ptr %v979, align 4
  %v980 = add nsw i64 %v962, 1
  br label %b191
b193:
  %v981 = sdiv i64 %v923, 2
  br label %b194
b194:
  %v982 = phi i64 [ 0, %b193 ], [ %v991, %b195 ]
  %v983 = icmp slt i64 %v982, %v981
  br i1 %v983, label %b195, label %b196
b195:
  %v984 = mul i64 %v982, 2
  %v985 = add i64 %v919, %v984
  %v986 = mul i64 %v982, 768
  %v987 = getelementptr inbounds float, ptr %v889, i64 %v986
  %v988 = mul i64 %v985, 128
  %v989 = add i64 %v988, %v957
  %v990 = getelementptr inbounds float, ptr %v903, i64 %v989
  call void @outer_2x32(ptr %v987, ptr %v92, i64 %v918, ptr %v990, i64 128)
  %v991 = add nsw i64 %v982, 1
  br label %b194
b196:
  %v992 = add nsw i64 %v957, 32
  br label %b188
b190:
  %v993 = add nsw i64 %v919, 64
  br label %b176
b178:
  %v994 = add nsw i64 %v914, 384
  br label %b173
b175:
  %v995 = icmp sgt i64 %v3, 1
  br i1 %v995, label %b197, label %b198
b197:
  %v996 = getelementptr inbounds i64, ptr %v1, i64 3
  %v997 = atomicrmw add ptr %v996, i64 1 acq_rel
  %v998 = load i64, ptr %v87, align 8
  %v999 = add i64 %v998, 1
  store i64 %v999, ptr %v87, align 8
  %v1000 = mul i64 %v3, %v999
  br label %b199
b199:
  %v1001 = load atomic i64, ptr %v996 acquire, align 8
  %v1002 = icmp slt i64 %v1001, %v1000
  br i1 %v1002, label %b200, label %b201
b200:
  %v1003 = call i32 @sched_yield()
  br label %b199
b201:
  br label %b198
b198:
  %v1004 = icmp eq i64 %v2, 0
  br i1 %v1004, label %b202, label %b203
b202:
  br label %b204
b204:
  %v1005 = phi i64 [ 0, %b202 ], [ %v1027, %b209 ]
  %v1006 = icmp slt i64 %v1005, 32
  br i1 %v1006, label %b205, label %b206
b205:
  br label %b207
b207:
  %v1007 = phi i64 [ 0, %b205 ], [ %v1024, %b212 ]
  %v1008 = phi <8 x float> [ splat (float 0x0000000000000000), %b205 ], [ %v1023, %b212 ]
  %v1009 = icmp slt i64 %v1007, %v8
  br i1 %v1009, label %b208, label %b209
b208:
  %v1010 = add i64 %v1007, 128
  %v1011 = icmp slt i64 %v1010, %v8
  %v1012 = select i1 %v1011, i64 %v1010, i64 %v8
  br label %b210
b210:
  %v1013 = phi i64 [ %v1007, %b208 ], [ %v1022, %b211 ]
  %v1014 = phi <8 x float> [ splat (float 0x0000000000000000), %b208 ], [ %v1021, %b211 ]
  %v1015 = icmp slt i64 %v1013, %v1012
  br i1 %v1015, label %b211, label %b212
b211:
  %v1016 = mul i64 %v1013, 32
  %v1017 = getelementptr inbounds float, ptr %v40, i64 %v1016
  %v1018 = add i64 0, %v1005
  %v1019 = getelementptr inbounds float, ptr %v1017, i64 %v1018
  %v1020 = load <8 x float>, ptr %v1019, align 4
  %v1021 = fadd <8 x float> %v1014, %v1020
  %v1022 = add nsw i64 %v1013, 1
  br label %b210
b212:
  %v1023 = fadd <8 x float> %v1008, %v1014
  %v1024 = add nsw i64 %v1007, 128
  br label %b207
b209:
  %v1025 = add i64 0, %v1005
  %v1026 = getelementptr inbounds float, ptr %v38, i64 %v1025
  store <8 x float> %v1008, ptr %v1026, align 4
  %v1027 = add nsw i64 %v1005, 8
  br label %b204
b206:
  br label %b203
b203:
  %v1028 = icmp sgt i64 %v3, 1
  br i1 %v1028, label %b213, label %b214
b213:
  %v1029 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1030 = atomicrmw add ptr %v1029, i64 1 acq_rel
  %v1031 = load i64, ptr %v87, align 8
  %v1032 = add i64 %v1031, 1
  store i64 %v1032, ptr %v87, align 8
  %v1033 = mul i64 %v3, %v1032
  br label %b215
b215:
  %v1034 = load atomic i64, ptr %v1029 acquire, align 8
  %v1035 = icmp slt i64 %v1034, %v1033
  br i1 %v1035, label %b216, label %b217
b216:
  %v1036 = call i32 @sched_yield()
  br label %b215
b217:
  br label %b214
b214:
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
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v84, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 16
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = mul i64 %v1, 0
  %v61 = add i64 %v60, %v53
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v17)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v53
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v57, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v59, <8 x float> %v19)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v53
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v57, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v21)
  %v84 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  %v89 = fadd <8 x float> %v14, %v20
  %v90 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v91 = phi i64 [ %v8, %b2 ], [ %v129, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v111, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v112, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v119, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v120, %b4 ]
  %v96 = phi <8 x float> [ %v89, %b2 ], [ %v127, %b4 ]
  %v97 = phi <8 x float> [ %v90, %b2 ], [ %v128, %b4 ]
  %v98 = icmp slt i64 %v91, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v91, 16
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v100, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v91
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v92)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v93)
  %v113 = mul i64 %v1, 1
  %v114 = add i64 %v113, %v91
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v94)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v104, <8 x float> %v95)
  %v121 = mul i64 %v1, 2
  %v122 = add i64 %v121, %v91
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v102, <8 x float> %v96)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v104, <8 x float> %v97)
  %v129 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v130 = mul i64 %v5, 0
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v92, ptr %v133, align 4
  %v134 = mul i64 %v6, 1
  %v135 = add i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v93, ptr %v136, align 4
  %v137 = mul i64 %v5, 1
  %v138 = mul i64 %v6, 0
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v94, ptr %v140, align 4
  %v141 = mul i64 %v6, 1
  %v142 = add i64 %v137, %v141
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v95, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = mul i64 %v6, 0
  %v146 = add i64 %v144, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v96, ptr %v147, align 4
  %v148 = mul i64 %v6, 1
  %v149 = add i64 %v144, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v97, ptr %v150, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v32, <8 x float> %v15)
  %v57 = mul i64 %v1, 3
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v30, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v32, <8 x float> %v17)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v65
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v69, <8 x float> %v18)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v19)
  %v80 = mul i64 %v1, 1
  %v81 = add i64 %v80, %v65
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v20)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v71, <8 x float> %v21)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v69, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v23)
  %v96 = mul i64 %v1, 3
  %v97 = add i64 %v96, %v65
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v69, <8 x float> %v24)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v71, <8 x float> %v25)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  %v111 = fadd <8 x float> %v16, %v24
  %v112 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v113 = phi i64 [ %v8, %b2 ], [ %v161, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v135, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v136, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v143, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v151, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v152, %b4 ]
  %v120 = phi <8 x float> [ %v111, %b2 ], [ %v159, %b4 ]
  %v121 = phi <8 x float> [ %v112, %b2 ], [ %v160, %b4 ]
  %v122 = icmp slt i64 %v113, %v3
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v113, 16
  %v124 = getelementptr inbounds float, ptr %v2, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 0
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v124, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = mul i64 %v1, 0
  %v130 = add i64 %v129, %v113
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v126, <8 x float> %v114)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v128, <8 x float> %v115)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v113
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v126, <8 x float> %v116)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v128, <8 x float> %v117)
  %v145 = mul i64 %v1, 2
  %v146 = add i64 %v145, %v113
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v126, <8 x float> %v118)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v119)
  %v153 = mul i64 %v1, 3
  %v154 = add i64 %v153, %v113
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v126, <8 x float> %v120)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v128, <8 x float> %v121)
  %v161 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v162 = mul i64 %v5, 0
  %v163 = mul i64 %v6, 0
  %v164 = add i64 %v162, %v163
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v164
  store <8 x float> %v114, ptr %v165, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  store <8 x float> %v115, ptr %v168, align 4
  %v169 = mul i64 %v5, 1
  %v170 = mul i64 %v6, 0
  %v171 = add i64 %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  store <8 x float> %v116, ptr %v172, align 4
  %v173 = mul i64 %v6, 1
  %v174 = add i64 %v169, %v173
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v117, ptr %v175, align 4
  %v176 = mul i64 %v5, 2
  %v177 = mul i64 %v6, 0
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  store <8 x float> %v118, ptr %v179, align 4
  %v180 = mul i64 %v6, 1
  %v181 = add i64 %v176, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v119, ptr %v182, align 4
  %v183 = mul i64 %v5, 3
  %v184 = mul i64 %v6, 0
  %v185 = add i64 %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v120, ptr %v186, align 4
  %v187 = mul i64 %v6, 1
  %v188 = add i64 %v183, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v121, ptr %v189, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v20 = icmp slt i64 %v9, %v8
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v10)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v11)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v9
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v15)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v17)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v18)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v19)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v5, 1
  %v76 = mul i64 %v6, 0
  %v77 = add i64 %v75, %v76
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v6, 1
  %v80 = add i64 %v75, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = mul i64 %v6, 0
  %v84 = add i64 %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v14, ptr %v85, align 4
  %v86 = mul i64 %v6, 1
  %v87 = add i64 %v82, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v15, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v16, ptr %v92, align 4
  %v93 = mul i64 %v6, 1
  %v94 = add i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v17, ptr %v95, align 4
  %v96 = mul i64 %v5, 4
  %v97 = mul i64 %v6, 0
  %v98 = add i64 %v96, %v97
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  store <8 x float> %v18, ptr %v99, align 4
  %v100 = mul i64 %v6, 1
  %v101 = add i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = mul i64 %v1, 3
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v17)
  %v61 = mul i64 %v1, 4
  %v62 = add i64 %v61, %v9
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v26, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v28, <8 x float> %v19)
  %v69 = mul i64 %v1, 5
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v20)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v28, <8 x float> %v21)
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v78 = mul i64 %v5, 0
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v10, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v11, ptr %v84, align 4
  %v85 = mul i64 %v5, 1
  %v86 = mul i64 %v6, 0
  %v87 = add i64 %v85, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v12, ptr %v88, align 4
  %v89 = mul i64 %v6, 1
  %v90 = add i64 %v85, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v13, ptr %v91, align 4
  %v92 = mul i64 %v5, 2
  %v93 = mul i64 %v6, 0
  %v94 = add i64 %v92, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v14, ptr %v95, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v92, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  store <8 x float> %v15, ptr %v98, align 4
  %v99 = mul i64 %v5, 3
  %v100 = mul i64 %v6, 0
  %v101 = add i64 %v99, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v16, ptr %v102, align 4
  %v103 = mul i64 %v6, 1
  %v104 = add i64 %v99, %v103
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v104
  store <8 x float> %v17, ptr %v105, align 4
  %v106 = mul i64 %v5, 4
  %v107 = mul i64 %v6, 0
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  store <8 x float> %v18, ptr %v109, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v19, ptr %v112, align 4
  %v113 = mul i64 %v5, 5
  %v114 = mul i64 %v6, 0
  %v115 = add i64 %v113, %v114
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v20, ptr %v116, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v21, ptr %v119, align 4
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
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
