; generated from specs/lem.yaml by `make generated`: do not edit
; lem I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v77 = alloca i64, i64 1, align 8
  %v351 = alloca float, i64 64, align 4
  %v436 = alloca float, i64 96, align 4
  %v672 = alloca float, i64 64, align 4
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
  %v55 = getelementptr inbounds i64, ptr %v1, i64 6
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 11
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 12
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 13
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 16
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 21
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 22
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 26
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 27
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 28
  %v76 = load i64, ptr %v75, align 8
  store i64 0, ptr %v77, align 8
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v79 = load ptr, ptr %v78, align 4
  %v80 = mul i64 %v2, 0
  %v81 = add i64 %v80, 512
  %v82 = getelementptr inbounds float, ptr %v79, i64 %v81
  %v83 = getelementptr inbounds i64, ptr %v1, i64 4
  %v84 = load i64, ptr %v83, align 8
  %v85 = icmp eq i64 %v84, 0
  br i1 %v85, label %b0, label %b1
b0:
  %v86 = icmp eq i64 %v2, 0
  br i1 %v86, label %b2, label %b3
b2:
  %v87 = add i64 0, 0
  %v88 = getelementptr inbounds float, ptr %v44, i64 %v87
  %v89 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v90, ptr %v88, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v91 = icmp sgt i64 %v3, 1
  br i1 %v91, label %b4, label %b5
b4:
  %v92 = getelementptr inbounds i64, ptr %v1, i64 3
  %v93 = atomicrmw add ptr %v92, i64 1 acq_rel
  %v94 = load i64, ptr %v77, align 8
  %v95 = add i64 %v94, 1
  store i64 %v95, ptr %v77, align 8
  %v96 = mul i64 %v3, %v95
  br label %b6
b6:
  %v97 = load atomic i64, ptr %v92 acquire, align 8
  %v98 = icmp slt i64 %v97, %v96
  br i1 %v98, label %b7, label %b8
b7:
  %v99 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v100 = getelementptr inbounds i64, ptr %v1, i64 4
  %v101 = load i64, ptr %v100, align 8
  %v102 = icmp eq i64 %v101, 0
  br i1 %v102, label %b9, label %b10
b9:
  %v103 = getelementptr inbounds i64, ptr %v1, i64 29
  %v104 = load i64, ptr %v103, align 8
  %v105 = icmp eq i64 %v104, 0
  br i1 %v105, label %b11, label %b12
b11:
  %v106 = add i64 %v7, 0
  %v107 = sdiv i64 %v106, 1
  %v108 = add i64 %v2, 1
  %v109 = mul i64 %v107, %v2
  %v110 = sdiv i64 %v109, %v3
  %v111 = mul i64 %v110, 1
  %v112 = icmp slt i64 %v111, %v7
  %v113 = select i1 %v112, i64 %v111, i64 %v7
  %v114 = mul i64 %v107, %v108
  %v115 = sdiv i64 %v114, %v3
  %v116 = mul i64 %v115, 1
  %v117 = icmp slt i64 %v116, %v7
  %v118 = select i1 %v117, i64 %v116, i64 %v7
  br label %b13
b13:
  %v119 = phi i64 [ %v113, %b11 ], [ %v130, %b14 ]
  %v120 = icmp slt i64 %v119, %v118
  br i1 %v120, label %b14, label %b15
b14:
  %v121 = and i64 0, %v60
  %v122 = mul i64 %v121, %v7
  %v123 = add i64 %v122, %v119
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v22, i64 %v124
  %v126 = add i64 0, 0
  %v127 = getelementptr inbounds float, ptr %v125, i64 %v126
  %v128 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v129, ptr %v127, align 4
  %v130 = add nsw i64 %v119, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v131 = icmp sgt i64 %v3, 1
  br i1 %v131, label %b16, label %b17
b16:
  %v132 = getelementptr inbounds i64, ptr %v1, i64 3
  %v133 = atomicrmw add ptr %v132, i64 1 acq_rel
  %v134 = load i64, ptr %v77, align 8
  %v135 = add i64 %v134, 1
  store i64 %v135, ptr %v77, align 8
  %v136 = mul i64 %v3, %v135
  br label %b18
b18:
  %v137 = load atomic i64, ptr %v132 acquire, align 8
  %v138 = icmp slt i64 %v137, %v136
  br i1 %v138, label %b19, label %b20
b19:
  %v139 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v140 = getelementptr inbounds i64, ptr %v1, i64 4
  %v141 = load i64, ptr %v140, align 8
  %v142 = icmp eq i64 %v141, 0
  br i1 %v142, label %b21, label %b22
b21:
  %v143 = getelementptr inbounds i64, ptr %v1, i64 30
  %v144 = load i64, ptr %v143, align 8
  %v145 = icmp eq i64 %v144, 0
  br i1 %v145, label %b23, label %b24
b23:
  %v146 = add i64 %v7, 0
  %v147 = sdiv i64 %v146, 1
  %v148 = add i64 %v2, 1
  %v149 = mul i64 %v147, %v2
  %v150 = sdiv i64 %v149, %v3
  %v151 = mul i64 %v150, 1
  %v152 = icmp slt i64 %v151, %v7
  %v153 = select i1 %v152, i64 %v151, i64 %v7
  %v154 = mul i64 %v147, %v148
  %v155 = sdiv i64 %v154, %v3
  %v156 = mul i64 %v155, 1
  %v157 = icmp slt i64 %v156, %v7
  %v158 = select i1 %v157, i64 %v156, i64 %v7
  br label %b25
b25:
  %v159 = phi i64 [ %v153, %b23 ], [ %v170, %b26 ]
  %v160 = icmp slt i64 %v159, %v158
  br i1 %v160, label %b26, label %b27
b26:
  %v161 = and i64 0, %v62
  %v162 = mul i64 %v161, %v7
  %v163 = add i64 %v162, %v159
  %v164 = mul i64 %v163, 8
  %v165 = getelementptr inbounds float, ptr %v24, i64 %v164
  %v166 = add i64 0, 0
  %v167 = getelementptr inbounds float, ptr %v165, i64 %v166
  %v168 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v169 = shufflevector <8 x float> %v168, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v169, ptr %v167, align 4
  %v170 = add nsw i64 %v159, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v171 = icmp sgt i64 %v3, 1
  br i1 %v171, label %b28, label %b29
b28:
  %v172 = getelementptr inbounds i64, ptr %v1, i64 3
  %v173 = atomicrmw add ptr %v172, i64 1 acq_rel
  %v174 = load i64, ptr %v77, align 8
  %v175 = add i64 %v174, 1
  store i64 %v175, ptr %v77, align 8
  %v176 = mul i64 %v3, %v175
  br label %b30
b30:
  %v177 = load atomic i64, ptr %v172 acquire, align 8
  %v178 = icmp slt i64 %v177, %v176
  br i1 %v178, label %b31, label %b32
b31:
  %v179 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v180 = getelementptr inbounds float, ptr %v79, i64 0
  %v181 = getelementptr inbounds i64, ptr %v1, i64 4
  %v182 = load i64, ptr %v181, align 8
  %v183 = icmp eq i64 %v182, 0
  br i1 %v183, label %b33, label %b34
b33:
  %v184 = add i64 1, 0
  %v185 = sdiv i64 %v184, 1
  %v186 = add i64 %v2, 1
  %v187 = mul i64 %v185, %v2
  %v188 = sdiv i64 %v187, %v3
  %v189 = mul i64 %v188, 1
  %v190 = icmp slt i64 %v189, 1
  %v191 = select i1 %v190, i64 %v189, i64 1
  %v192 = mul i64 %v185, %v186
  %v193 = sdiv i64 %v192, %v3
  %v194 = mul i64 %v193, 1
  %v195 = icmp slt i64 %v194, 1
  %v196 = select i1 %v195, i64 %v194, i64 1
  %v197 = icmp slt i64 %v196, 1
  %v198 = select i1 %v197, i64 %v196, i64 1
  br label %b35
b35:
  %v199 = phi i64 [ %v191, %b33 ], [ %v240, %b36 ]
  %v200 = icmp slt i64 %v199, %v198
  br i1 %v200, label %b36, label %b37
b36:
  %v201 = mul i64 %v199, 256
  %v202 = mul i64 %v199, 32
  %v203 = add i64 %v201, 0
  %v204 = add i64 %v202, 0
  %v205 = getelementptr inbounds float, ptr %v180, i64 %v203
  %v206 = sub i64 32, %v204
  %v207 = icmp slt i64 %v206, 0
  %v208 = select i1 %v207, i64 0, i64 %v206
  %v209 = mul i64 %v204, 8
  %v210 = add i64 0, %v209
  %v211 = getelementptr inbounds float, ptr %v12, i64 %v210
  call void @pack_turned(ptr %v211, i64 8, i64 1, i64 8, i64 %v208, ptr %v205, i64 32)
  %v212 = add i64 %v201, 8
  %v213 = add i64 %v202, 8
  %v214 = getelementptr inbounds float, ptr %v180, i64 %v212
  %v215 = sub i64 32, %v213
  %v216 = icmp slt i64 %v215, 0
  %v217 = select i1 %v216, i64 0, i64 %v215
  %v218 = mul i64 %v213, 8
  %v219 = add i64 0, %v218
  %v220 = getelementptr inbounds float, ptr %v12, i64 %v219
  call void @pack_turned(ptr %v220, i64 8, i64 1, i64 8, i64 %v217, ptr %v214, i64 32)
  %v221 = add i64 %v201, 16
  %v222 = add i64 %v202, 16
  %v223 = getelementptr inbounds float, ptr %v180, i64 %v221
  %v224 = sub i64 32, %v222
  %v225 = icmp slt i64 %v224, 0
  %v226 = select i1 %v225, i64 0, i64 %v224
  %v227 = mul i64 %v222, 8
  %v228 = add i64 0, %v227
  %v229 = getelementptr inbounds float, ptr %v12, i64 %v228
  call void @pack_turned(ptr %v229, i64 8, i64 1, i64 8, i64 %v226, ptr %v223, i64 32)
  %v230 = add i64 %v201, 24
  %v231 = add i64 %v202, 24
  %v232 = getelementptr inbounds float, ptr %v180, i64 %v230
  %v233 = sub i64 32, %v231
  %v234 = icmp slt i64 %v233, 0
  %v235 = select i1 %v234, i64 0, i64 %v233
  %v236 = mul i64 %v231, 8
  %v237 = add i64 0, %v236
  %v238 = getelementptr inbounds float, ptr %v12, i64 %v237
  call void @pack_turned(ptr %v238, i64 8, i64 1, i64 8, i64 %v235, ptr %v232, i64 32)
  %v239 = add i64 %v201, 256
  %v240 = add nsw i64 %v199, 1
  br label %b35
b37:
  br label %b34
b34:
  %v241 = icmp sgt i64 %v3, 1
  br i1 %v241, label %b38, label %b39
b38:
  %v242 = getelementptr inbounds i64, ptr %v1, i64 3
  %v243 = atomicrmw add ptr %v242, i64 1 acq_rel
  %v244 = load i64, ptr %v77, align 8
  %v245 = add i64 %v244, 1
  store i64 %v245, ptr %v77, align 8
  %v246 = mul i64 %v3, %v245
  br label %b40
b40:
  %v247 = load atomic i64, ptr %v242 acquire, align 8
  %v248 = icmp slt i64 %v247, %v246
  br i1 %v248, label %b41, label %b42
b41:
  %v249 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v250 = getelementptr inbounds float, ptr %v79, i64 256
  %v251 = getelementptr inbounds float, ptr %v79, i64 448
  %v252 = getelementptr inbounds i64, ptr %v1, i64 4
  %v253 = load i64, ptr %v252, align 8
  %v254 = icmp eq i64 %v253, 0
  br i1 %v254, label %b43, label %b44
b43:
  %v255 = add i64 1, 0
  %v256 = sdiv i64 %v255, 1
  %v257 = add i64 %v2, 1
  %v258 = mul i64 %v256, %v2
  %v259 = sdiv i64 %v258, %v3
  %v260 = mul i64 %v259, 1
  %v261 = icmp slt i64 %v260, 1
  %v262 = select i1 %v261, i64 %v260, i64 1
  %v263 = mul i64 %v256, %v257
  %v264 = sdiv i64 %v263, %v3
  %v265 = mul i64 %v264, 1
  %v266 = icmp slt i64 %v265, 1
  %v267 = select i1 %v266, i64 %v265, i64 1
  %v268 = icmp slt i64 %v267, 1
  %v269 = select i1 %v268, i64 %v267, i64 1
  br label %b45
b45:
  %v270 = phi i64 [ %v262, %b43 ], [ %v302, %b46 ]
  %v271 = icmp slt i64 %v270, %v269
  br i1 %v271, label %b46, label %b47
b46:
  %v272 = mul i64 %v270, 192
  %v273 = mul i64 %v270, 8
  %v274 = add i64 %v272, 0
  %v275 = add i64 %v273, 0
  %v276 = getelementptr inbounds float, ptr %v250, i64 %v274
  %v277 = sub i64 8, %v275
  %v278 = icmp slt i64 %v277, 0
  %v279 = select i1 %v278, i64 0, i64 %v277
  %v280 = mul i64 %v275, 8
  %v281 = add i64 0, %v280
  %v282 = getelementptr inbounds float, ptr %v16, i64 %v281
  call void @pack_turned(ptr %v282, i64 8, i64 1, i64 8, i64 %v279, ptr %v276, i64 24)
  %v283 = add i64 %v272, 8
  %v284 = add i64 %v273, 0
  %v285 = getelementptr inbounds float, ptr %v250, i64 %v283
  %v286 = sub i64 8, %v284
  %v287 = icmp slt i64 %v286, 0
  %v288 = select i1 %v287, i64 0, i64 %v286
  %v289 = mul i64 %v284, 8
  %v290 = add i64 128, %v289
  %v291 = getelementptr inbounds float, ptr %v16, i64 %v290
  call void @pack_turned(ptr %v291, i64 8, i64 1, i64 8, i64 %v288, ptr %v285, i64 24)
  %v292 = add i64 %v272, 16
  %v293 = add i64 %v273, 0
  %v294 = getelementptr inbounds float, ptr %v250, i64 %v292
  %v295 = sub i64 8, %v293
  %v296 = icmp slt i64 %v295, 0
  %v297 = select i1 %v296, i64 0, i64 %v295
  %v298 = mul i64 %v293, 8
  %v299 = add i64 64, %v298
  %v300 = getelementptr inbounds float, ptr %v16, i64 %v299
  call void @pack_turned(ptr %v300, i64 8, i64 1, i64 8, i64 %v297, ptr %v294, i64 24)
  %v301 = add i64 %v272, 192
  %v302 = add nsw i64 %v270, 1
  br label %b45
b47:
  %v303 = add i64 1, 0
  %v304 = sdiv i64 %v303, 1
  %v305 = add i64 %v2, 1
  %v306 = mul i64 %v304, %v2
  %v307 = sdiv i64 %v306, %v3
  %v308 = mul i64 %v307, 1
  %v309 = icmp slt i64 %v308, 1
  %v310 = select i1 %v309, i64 %v308, i64 1
  %v311 = mul i64 %v304, %v305
  %v312 = sdiv i64 %v311, %v3
  %v313 = mul i64 %v312, 1
  %v314 = icmp slt i64 %v313, 1
  %v315 = select i1 %v314, i64 %v313, i64 1
  %v316 = icmp slt i64 %v315, 1
  %v317 = select i1 %v316, i64 %v315, i64 1
  br label %b48
b48:
  %v318 = phi i64 [ %v310, %b47 ], [ %v332, %b49 ]
  %v319 = icmp slt i64 %v318, %v317
  br i1 %v319, label %b49, label %b50
b49:
  %v320 = mul i64 %v318, 64
  %v321 = mul i64 %v318, 8
  %v322 = add i64 %v320, 0
  %v323 = add i64 %v321, 0
  %v324 = getelementptr inbounds float, ptr %v251, i64 %v322
  %v325 = sub i64 8, %v323
  %v326 = icmp slt i64 %v325, 0
  %v327 = select i1 %v326, i64 0, i64 %v325
  %v328 = mul i64 %v323, 8
  %v329 = add i64 0, %v328
  %v330 = getelementptr inbounds float, ptr %v18, i64 %v329
  call void @pack_turned(ptr %v330, i64 8, i64 1, i64 8, i64 %v327, ptr %v324, i64 8)
  %v331 = add i64 %v320, 64
  %v332 = add nsw i64 %v318, 1
  br label %b48
b50:
  br label %b44
b44:
  %v333 = icmp sgt i64 %v3, 1
  br i1 %v333, label %b51, label %b52
b51:
  %v334 = getelementptr inbounds i64, ptr %v1, i64 3
  %v335 = atomicrmw add ptr %v334, i64 1 acq_rel
  %v336 = load i64, ptr %v77, align 8
  %v337 = add i64 %v336, 1
  store i64 %v337, ptr %v77, align 8
  %v338 = mul i64 %v3, %v337
  br label %b53
b53:
  %v339 = load atomic i64, ptr %v334 acquire, align 8
  %v340 = icmp slt i64 %v339, %v338
  br i1 %v340, label %b54, label %b55
b54:
  %v341 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v342 = getelementptr inbounds i64, ptr %v1, i64 5
  %v343 = load i64, ptr %v342, align 8
  br label %b56
b56:
  %v344 = phi i64 [ 0, %b52 ], [ %v829, %b119 ]
  %v345 = icmp slt i64 %v344, %v5
  br i1 %v345, label %b57, label %b58
b57:
  %v346 = add i64 %v344, %v343
  %v347 = icmp slt i64 %v346, %v5
  %v348 = select i1 %v347, i64 %v346, i64 %v5
  %v349 = sub i64 %v348, %v344
  %v350 = mul i64 %v349, %v7
  %v352 = add i64 %v350, 0
  %v353 = sdiv i64 %v352, 1
  %v354 = add i64 %v2, 1
  %v355 = mul i64 %v353, %v2
  %v356 = sdiv i64 %v355, %v3
  %v357 = mul i64 %v356, 1
  %v358 = icmp slt i64 %v357, %v350
  %v359 = select i1 %v358, i64 %v357, i64 %v350
  %v360 = mul i64 %v353, %v354
  %v361 = sdiv i64 %v360, %v3
  %v362 = mul i64 %v361, 1
  %v363 = icmp slt i64 %v362, %v350
  %v364 = select i1 %v363, i64 %v362, i64 %v350
  %v365 = mul i64 %v344, %v7
  %v366 = add i64 %v359, %v365
  %v367 = add i64 %v364, %v365
  br label %b59
b59:
  %v368 = phi i64 [ %v366, %b57 ], [ %v424, %b64 ]
  %v369 = icmp slt i64 %v368, %v367
  br i1 %v369, label %b60, label %b61
b60:
  %v370 = add i64 %v368, 96
  %v371 = icmp slt i64 %v370, %v367
  %v372 = select i1 %v371, i64 %v370, i64 %v367
  br label %b62
b62:
  %v373 = phi i64 [ 0, %b60 ], [ %v423, %b67 ]
  %v374 = icmp slt i64 %v373, 1
  br i1 %v374, label %b63, label %b64
b63:
  %v375 = sub i64 %v372, %v368
  %v376 = sub i64 2, 1
  %v377 = add i64 %v375, %v376
  %v378 = sdiv i64 %v377, 2
  br label %b65
b65:
  %v379 = phi i64 [ 0, %b63 ], [ %v422, %b72 ]
  %v380 = icmp slt i64 %v379, %v378
  br i1 %v380, label %b66, label %b67
b66:
  %v381 = mul i64 %v375, %v379
  %v382 = sdiv i64 %v381, %v378
  %v383 = add i64 %v368, %v382
  %v384 = add i64 %v379, 1
  %v385 = mul i64 %v375, %v384
  %v386 = sdiv i64 %v385, %v378
  %v387 = add i64 %v368, %v386
  %v388 = mul i64 %v373, 256
  %v389 = getelementptr inbounds float, ptr %v180, i64 %v388
  %v390 = sub i64 %v387, %v383
  %v391 = mul i64 %v383, 8
  %v392 = getelementptr inbounds float, ptr %v10, i64 %v391
  %v393 = getelementptr inbounds float, ptr %v392, i64 0
  %v394 = sub i64 %v390, 1
  %v395 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v394
  %v396 = load ptr, ptr %v395, align 4
  %v397 = getelementptr inbounds float, ptr %v351, i64 0
  %v398 = icmp sgt i64 %v390, 0
  br i1 %v398, label %b68, label %b69
b68:
  call void %v396(ptr %v393, i64 8, ptr %v389, i64 8, ptr %v397, i64 32, i64 8)
  br label %b69
b69:
  %v399 = add i64 %v388, 256
  br label %b70
b70:
  %v400 = phi i64 [ %v383, %b69 ], [ %v421, %b75 ]
  %v401 = icmp slt i64 %v400, %v387
  br i1 %v401, label %b71, label %b72
b71:
  %v402 = sub i64 %v400, %v383
  %v403 = mul i64 %v402, 32
  %v404 = getelementptr inbounds float, ptr %v351, i64 %v403
  %v405 = mul i64 %v344, %v7
  %v406 = sub i64 %v400, %v405
  %v407 = mul i64 %v406, 32
  %v408 = getelementptr inbounds float, ptr %v46, i64 %v407
  br label %b73
b73:
  %v409 = phi i64 [ 0, %b71 ], [ %v420, %b74 ]
  %v410 = icmp slt i64 %v409, 4
  br i1 %v410, label %b74, label %b75
b74:
  %v411 = mul i64 %v373, 4
  %v412 = add i64 %v411, %v409
  %v413 = mul i64 %v412, 8
  %v414 = add i64 0, %v409
  %v415 = mul i64 %v414, 8
  %v416 = getelementptr inbounds float, ptr %v404, i64 %v415
  %v417 = load <8 x float>, ptr %v416, align 4
  %v418 = add i64 0, %v413
  %v419 = getelementptr inbounds float, ptr %v408, i64 %v418
  store <8 x float> %v417, ptr %v419, align 4
  %v420 = add nsw i64 %v409, 1
  br label %b73
b75:
  %v421 = add nsw i64 %v400, 1
  br label %b70
b72:
  %v422 = add nsw i64 %v379, 1
  br label %b65
b67:
  %v423 = add nsw i64 %v373, 1
  br label %b62
b64:
  %v424 = add nsw i64 %v368, 96
  br label %b59
b61:
  %v425 = icmp sgt i64 %v3, 1
  br i1 %v425, label %b76, label %b77
b76:
  %v426 = getelementptr inbounds i64, ptr %v1, i64 3
  %v427 = atomicrmw add ptr %v426, i64 1 acq_rel
  %v428 = load i64, ptr %v77, align 8
  %v429 = add i64 %v428, 1
  store i64 %v429, ptr %v77, align 8
  %v430 = mul i64 %v3, %v429
  br label %b78
b78:
  %v431 = load atomic i64, ptr %v426 acquire, align 8
  %v432 = icmp slt i64 %v431, %v430
  br i1 %v432, label %b79, label %b80
b79:
  %v433 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  br label %b81
b81:
  %v434 = phi i64 [ %v344, %b77 ], [ %v819, %b103 ]
  %v435 = icmp slt i64 %v434, %v348
  br i1 %v435, label %b82, label %b83
b82:
  %v437 = add i64 %v7, 0
  %v438 = sdiv i64 %v437, 1
  %v439 = add i64 %v2, 1
  %v440 = mul i64 %v438, %v2
  %v441 = sdiv i64 %v440, %v3
  %v442 = mul i64 %v441, 1
  %v443 = icmp slt i64 %v442, %v7
  %v444 = select i1 %v443, i64 %v442, i64 %v7
  %v445 = mul i64 %v438, %v439
  %v446 = sdiv i64 %v445, %v3
  %v447 = mul i64 %v446, 1
  %v448 = icmp slt i64 %v447, %v7
  %v449 = select i1 %v448, i64 %v447, i64 %v7
  br label %b84
b84:
  %v450 = phi i64 [ %v444, %b82 ], [ %v671, %b89 ]
  %v451 = icmp slt i64 %v450, %v449
  br i1 %v451, label %b85, label %b86
b85:
  %v452 = add i64 %v450, 96
  %v453 = icmp slt i64 %v452, %v449
  %v454 = select i1 %v453, i64 %v452, i64 %v449
  br label %b87
b87:
  %v455 = phi i64 [ 0, %b85 ], [ %v670, %b92 ]
  %v456 = icmp slt i64 %v455, 1
  br i1 %v456, label %b88, label %b89
b88:
  %v457 = sub i64 %v454, %v450
  %v458 = sub i64 4, 1
  %v459 = add i64 %v457, %v458
  %v460 = sdiv i64 %v459, 4
  br label %b90
b90:
  %v461 = phi i64 [ 0, %b88 ], [ %v669, %b97 ]
  %v462 = icmp slt i64 %v461, %v460
  br i1 %v462, label %b91, label %b92
b91:
  %v463 = mul i64 %v457, %v461
  %v464 = sdiv i64 %v463, %v460
  %v465 = add i64 %v450, %v464
  %v466 = add i64 %v461, 1
  %v467 = mul i64 %v457, %v466
  %v468 = sdiv i64 %v467, %v460
  %v469 = add i64 %v450, %v468
  %v470 = mul i64 %v455, 192
  %v471 = getelementptr inbounds float, ptr %v250, i64 %v470
  %v472 = sub i64 %v469, %v465
  %v473 = add i64 %v434, 0
  %v474 = and i64 %v473, %v60
  %v475 = mul i64 %v474, %v7
  %v476 = add i64 %v475, %v465
  %v477 = mul i64 %v476, 8
  %v478 = getelementptr inbounds float, ptr %v22, i64 %v477
  %v479 = getelementptr inbounds float, ptr %v478, i64 0
  %v480 = sub i64 %v472, 1
  %v481 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v480
  %v482 = load ptr, ptr %v481, align 4
  %v483 = getelementptr inbounds float, ptr %v436, i64 0
  %v484 = icmp sgt i64 %v472, 0
  br i1 %v484, label %b93, label %b94
b93:
  call void %v482(ptr %v479, i64 8, ptr %v471, i64 8, ptr %v483, i64 24, i64 8)
  br label %b94
b94:
  %v485 = add i64 %v470, 192
  br label %b95
b95:
  %v486 = phi i64 [ %v465, %b94 ], [ %v668, %b100 ]
  %v487 = icmp slt i64 %v486, %v469
  br i1 %v487, label %b96, label %b97
b96:
  %v488 = sub i64 %v486, %v465
  %v489 = mul i64 %v488, 24
  %v490 = getelementptr inbounds float, ptr %v436, i64 %v489
  %v491 = add i64 %v434, 0
  %v492 = sub i64 %v491, %v344
  %v493 = mul i64 %v492, %v7
  %v494 = add i64 %v493, %v486
  %v495 = mul i64 %v494, 32
  %v496 = getelementptr inbounds float, ptr %v46, i64 %v495
  %v497 = add i64 %v434, 0
  %v498 = and i64 %v497, %v62
  %v499 = mul i64 %v498, %v7
  %v500 = add i64 %v499, %v486
  %v501 = mul i64 %v500, 8
  %v502 = getelementptr inbounds float, ptr %v24, i64 %v501
  %v503 = add i64 %v434, 0
  %v504 = and i64 %v503, %v70
  %v505 = mul i64 %v504, %v7
  %v506 = add i64 %v505, %v486
  %v507 = mul i64 %v506, 8
  %v508 = getelementptr inbounds float, ptr %v48, i64 %v507
  %v509 = add i64 %v434, 0
  %v510 = and i64 %v509, %v72
  %v511 = mul i64 %v510, %v7
  %v512 = add i64 %v511, %v486
  %v513 = mul i64 %v512, 8
  %v514 = getelementptr inbounds float, ptr %v50, i64 %v513
  %v515 = add i64 %v434, 0
  %v516 = and i64 %v515, %v74
  %v517 = mul i64 %v516, %v7
  %v518 = add i64 %v517, %v486
  %v519 = mul i64 %v518, 8
  %v520 = getelementptr inbounds float, ptr %v52, i64 %v519
  %v521 = add i64 %v434, 1
  %v522 = and i64 %v521, %v62
  %v523 = mul i64 %v522, %v7
  %v524 = add i64 %v523, %v486
  %v525 = mul i64 %v524, 8
  %v526 = getelementptr inbounds float, ptr %v24, i64 %v525
  br label %b98
b98:
  %v527 = phi i64 [ 0, %b96 ], [ %v667, %b99 ]
  %v528 = icmp slt i64 %v527, 1
  br i1 %v528, label %b99, label %b100
b99:
  %v529 = mul i64 %v455, 1
  %v530 = add i64 %v529, %v527
  %v531 = mul i64 %v530, 8
  %v532 = add i64 0, %v527
  %v533 = mul i64 %v532, 8
  %v534 = getelementptr inbounds float, ptr %v490, i64 %v533
  %v535 = load <8 x float>, ptr %v534, align 4
  %v536 = add i64 1, %v527
  %v537 = mul i64 %v536, 8
  %v538 = getelementptr inbounds float, ptr %v490, i64 %v537
  %v539 = load <8 x float>, ptr %v538, align 4
  %v540 = add i64 2, %v527
  %v541 = mul i64 %v540, 8
  %v542 = getelementptr inbounds float, ptr %v490, i64 %v541
  %v543 = load <8 x float>, ptr %v542, align 4
  %v544 = add i64 0, %v531
  %v545 = getelementptr inbounds float, ptr %v496, i64 %v544
  %v546 = load <8 x float>, ptr %v545, align 4
  %v547 = add i64 0, %v531
  %v548 = getelementptr inbounds float, ptr %v14, i64 %v547
  %v549 = load <8 x float>, ptr %v548, align 4
  %v550 = fadd <8 x float> %v546, %v549
  %v551 = fadd <8 x float> %v535, %v550
  %v552 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v551)
  %v553 = fneg <8 x float> %v552
  %v554 = fcmp olt <8 x float> %v553, splat (float 0xC05A400000000000)
  %v555 = select <8 x i1> %v554, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v553
  %v556 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v555, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v557 = fsub <8 x float> %v556, splat (float 0x4168000000000000)
  %v558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v557, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v555)
  %v559 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v557, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v558)
  %v560 = bitcast <8 x float> %v556 to <8 x i32>
  %v561 = fmul <8 x float> %v559, %v559
  %v562 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v559, <8 x float> splat (float 0x3F81227F40000000))
  %v563 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v562, <8 x float> %v559, <8 x float> splat (float 0x3FA5556740000000))
  %v564 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v563, <8 x float> %v559, <8 x float> splat (float 0x3FC5554B00000000))
  %v565 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v564, <8 x float> %v559, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v566 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v561, <8 x float> %v565, <8 x float> %v559)
  %v567 = sub <8 x i32> %v560, splat (i32 1262485250)
  %v568 = lshr <8 x i32> %v567, splat (i32 1)
  %v569 = sub <8 x i32> %v567, %v568
  %v570 = shl <8 x i32> %v568, splat (i32 23)
  %v571 = bitcast <8 x i32> %v570 to <8 x float>
  %v572 = shl <8 x i32> %v569, splat (i32 23)
  %v573 = bitcast <8 x i32> %v572 to <8 x float>
  %v574 = fadd <8 x float> %v566, splat (float 0x3FF0000000000000)
  %v575 = fmul <8 x float> %v574, %v571
  %v576 = fmul <8 x float> %v575, %v573
  %v577 = fcmp olt <8 x float> %v551, splat (float 0x0000000000000000)
  %v578 = select <8 x i1> %v577, <8 x float> %v576, <8 x float> splat (float 0x3FF0000000000000)
  %v579 = fadd <8 x float> %v576, splat (float 0x3FF0000000000000)
  %v580 = fdiv <8 x float> %v578, %v579
  %v581 = add i64 16, %v531
  %v582 = getelementptr inbounds float, ptr %v496, i64 %v581
  %v583 = load <8 x float>, ptr %v582, align 4
  %v584 = add i64 16, %v531
  %v585 = getelementptr inbounds float, ptr %v14, i64 %v584
  %v586 = load <8 x float>, ptr %v585, align 4
  %v587 = fadd <8 x float> %v583, %v586
  %v588 = fadd <8 x float> %v539, %v587
  %v589 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v588)
  %v590 = fneg <8 x float> %v589
  %v591 = fcmp olt <8 x float> %v590, splat (float 0xC05A400000000000)
  %v592 = select <8 x i1> %v591, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v590
  %v593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v592, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v594 = fsub <8 x float> %v593, splat (float 0x4168000000000000)
  %v595 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v594, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v592)
  %v596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v594, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v595)
  %v597 = bitcast <8 x float> %v593 to <8 x i32>
  %v598 = fmul <8 x float> %v596, %v596
  %v599 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v596, <8 x float> splat (float 0x3F81227F40000000))
  %v600 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v599, <8 x float> %v596, <8 x float> splat (float 0x3FA5556740000000))
  %v601 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v600, <8 x float> %v596, <8 x float> splat (float 0x3FC5554B00000000))
  %v602 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v601, <8 x float> %v596, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v603 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v598, <8 x float> %v602, <8 x float> %v596)
  %v604 = sub <8 x i32> %v597, splat (i32 1262485250)
  %v605 = lshr <8 x i32> %v604, splat (i32 1)
  %v606 = sub <8 x i32> %v604, %v605
  %v607 = shl <8 x i32> %v605, splat (i32 23)
  %v608 = bitcast <8 x i32> %v607 to <8 x float>
  %v609 = shl <8 x i32> %v606, splat (i32 23)
  %v610 = bitcast <8 x i32> %v609 to <8 x float>
  %v611 = fadd <8 x float> %v603, splat (float 0x3FF0000000000000)
  %v612 = fmul <8 x float> %v611, %v608
  %v613 = fmul <8 x float> %v612, %v610
  %v614 = fcmp olt <8 x float> %v588, splat (float 0x0000000000000000)
  %v615 = select <8 x i1> %v614, <8 x float> %v613, <8 x float> splat (float 0x3FF0000000000000)
  %v616 = fadd <8 x float> %v613, splat (float 0x3FF0000000000000)
  %v617 = fdiv <8 x float> %v615, %v616
  %v618 = add i64 8, %v531
  %v619 = getelementptr inbounds float, ptr %v496, i64 %v618
  %v620 = load <8 x float>, ptr %v619, align 4
  %v621 = add i64 8, %v531
  %v622 = getelementptr inbounds float, ptr %v14, i64 %v621
  %v623 = load <8 x float>, ptr %v622, align 4
  %v624 = fadd <8 x float> %v620, %v623
  %v625 = fadd <8 x float> %v543, %v624
  %v626 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v625)
  %v627 = fcmp ogt <8 x float> %v626, splat (float 0x4023000000000000)
  %v628 = select <8 x i1> %v627, <8 x float> splat (float 0x4023000000000000), <8 x float> %v626
  %v629 = fadd <8 x float> %v628, %v628
  %v630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v629, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v631 = fsub <8 x float> %v630, splat (float 0x4168000000000000)
  %v632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v631, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v629)
  %v633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v631, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v632)
  %v634 = bitcast <8 x float> %v630 to <8 x i32>
  %v635 = fmul <8 x float> %v633, %v633
  %v636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v633, <8 x float> splat (float 0x3F81227F40000000))
  %v637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v636, <8 x float> %v633, <8 x float> splat (float 0x3FA5556740000000))
  %v638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v637, <8 x float> %v633, <8 x float> splat (float 0x3FC5554B00000000))
  %v639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v638, <8 x float> %v633, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v635, <8 x float> %v639, <8 x float> %v633)
  %v641 = shl <8 x i32> %v634, splat (i32 23)
  %v642 = add <8 x i32> %v641, splat (i32 1065353216)
  %v643 = bitcast <8 x i32> %v642 to <8 x float>
  %v644 = fsub <8 x float> %v643, splat (float 0x3FF0000000000000)
  %v645 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v643, <8 x float> %v640, <8 x float> %v644)
  %v646 = fadd <8 x float> %v645, splat (float 0x4000000000000000)
  %v647 = fdiv <8 x float> %v645, %v646
  %v648 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v647, <8 x float> %v625)
  %v649 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v650 = shufflevector <8 x float> %v649, <8 x float> poison, <8 x i32> zeroinitializer
  %v651 = fmul <8 x float> %v650, %v580
  %v652 = fsub <8 x float> %v650, %v651
  %v653 = add i64 0, %v531
  %v654 = getelementptr inbounds float, ptr %v502, i64 %v653
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = fmul <8 x float> %v652, %v655
  %v657 = fmul <8 x float> %v651, %v648
  %v658 = fadd <8 x float> %v656, %v657
  %v659 = add i64 0, %v531
  %v660 = getelementptr inbounds float, ptr %v508, i64 %v659
  store <8 x float> %v580, ptr %v660, align 4
  %v661 = add i64 0, %v531
  %v662 = getelementptr inbounds float, ptr %v514, i64 %v661
  store <8 x float> %v617, ptr %v662, align 4
  %v663 = add i64 0, %v531
  %v664 = getelementptr inbounds float, ptr %v520, i64 %v663
  store <8 x float> %v648, ptr %v664, align 4
  %v665 = add i64 0, %v531
  %v666 = getelementptr inbounds float, ptr %v526, i64 %v665
  store <8 x float> %v658, ptr %v666, align 4
  %v667 = add nsw i64 %v527, 1
  br label %b98
b100:
  %v668 = add nsw i64 %v486, 1
  br label %b95
b97:
  %v669 = add nsw i64 %v461, 1
  br label %b90
b92:
  %v670 = add nsw i64 %v455, 1
  br label %b87
b89:
  %v671 = add nsw i64 %v450, 96
  br label %b84
b86:
  %v673 = add i64 %v7, 0
  %v674 = sdiv i64 %v673, 1
  %v675 = add i64 %v2, 1
  %v676 = mul i64 %v674, %v2
  %v677 = sdiv i64 %v676, %v3
  %v678 = mul i64 %v677, 1
  %v679 = icmp slt i64 %v678, %v7
  %v680 = select i1 %v679, i64 %v678, i64 %v7
  %v681 = mul i64 %v674, %v675
  %v682 = sdiv i64 %v681, %v3
  %v683 = mul i64 %v682, 1
  %v684 = icmp slt i64 %v683, %v7
  %v685 = select i1 %v684, i64 %v683, i64 %v7
  br label %b101
b101:
  %v686 = phi i64 [ %v680, %b86 ], [ %v818, %b106 ]
  %v687 = icmp slt i64 %v686, %v685
  br i1 %v687, label %b102, label %b103
b102:
  %v688 = add i64 %v686, 96
  %v689 = icmp slt i64 %v688, %v685
  %v690 = select i1 %v689, i64 %v688, i64 %v685
  br label %b104
b104:
  %v691 = phi i64 [ 0, %b102 ], [ %v817, %b109 ]
  %v692 = icmp slt i64 %v691, 1
  br i1 %v692, label %b105, label %b106
b105:
  %v693 = sub i64 %v690, %v686
  %v694 = sub i64 8, 1
  %v695 = add i64 %v693, %v694
  %v696 = sdiv i64 %v695, 8
  br label %b107
b107:
  %v697 = phi i64 [ 0, %b105 ], [ %v816, %b114 ]
  %v698 = icmp slt i64 %v697, %v696
  br i1 %v698, label %b108, label %b109
b108:
  %v699 = mul i64 %v693, %v697
  %v700 = sdiv i64 %v699, %v696
  %v701 = add i64 %v686, %v700
  %v702 = add i64 %v697, 1
  %v703 = mul i64 %v693, %v702
  %v704 = sdiv i64 %v703, %v696
  %v705 = add i64 %v686, %v704
  %v706 = mul i64 %v691, 64
  %v707 = getelementptr inbounds float, ptr %v251, i64 %v706
  %v708 = sub i64 %v705, %v701
  %v709 = add i64 %v434, 1
  %v710 = and i64 %v709, %v62
  %v711 = mul i64 %v710, %v7
  %v712 = add i64 %v711, %v701
  %v713 = mul i64 %v712, 8
  %v714 = getelementptr inbounds float, ptr %v24, i64 %v713
  %v715 = getelementptr inbounds float, ptr %v714, i64 0
  %v716 = sub i64 %v708, 1
  %v717 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v716
  %v718 = load ptr, ptr %v717, align 4
  %v719 = getelementptr inbounds float, ptr %v672, i64 0
  %v720 = icmp sgt i64 %v708, 0
  br i1 %v720, label %b110, label %b111
b110:
  call void %v718(ptr %v715, i64 8, ptr %v707, i64 8, ptr %v719, i64 8, i64 0)
  br label %b111
b111:
  %v721 = add i64 %v706, 64
  br label %b112
b112:
  %v722 = phi i64 [ %v701, %b111 ], [ %v815, %b117 ]
  %v723 = icmp slt i64 %v722, %v705
  br i1 %v723, label %b113, label %b114
b113:
  %v724 = sub i64 %v722, %v701
  %v725 = mul i64 %v724, 8
  %v726 = getelementptr inbounds float, ptr %v672, i64 %v725
  %v727 = add i64 %v434, 0
  %v728 = sub i64 %v727, %v344
  %v729 = mul i64 %v728, %v7
  %v730 = add i64 %v729, %v722
  %v731 = mul i64 %v730, 32
  %v732 = getelementptr inbounds float, ptr %v46, i64 %v731
  %v733 = add i64 %v434, 0
  %v734 = and i64 %v733, %v72
  %v735 = mul i64 %v734, %v7
  %v736 = add i64 %v735, %v722
  %v737 = mul i64 %v736, 8
  %v738 = getelementptr inbounds float, ptr %v50, i64 %v737
  %v739 = add i64 %v434, 0
  %v740 = and i64 %v739, %v60
  %v741 = mul i64 %v740, %v7
  %v742 = add i64 %v741, %v722
  %v743 = mul i64 %v742, 8
  %v744 = getelementptr inbounds float, ptr %v22, i64 %v743
  %v745 = add i64 %v434, 0
  %v746 = and i64 %v745, %v76
  %v747 = mul i64 %v746, %v7
  %v748 = add i64 %v747, %v722
  %v749 = mul i64 %v748, 8
  %v750 = getelementptr inbounds float, ptr %v54, i64 %v749
  %v751 = add i64 %v434, 1
  %v752 = and i64 %v751, %v60
  %v753 = mul i64 %v752, %v7
  %v754 = add i64 %v753, %v722
  %v755 = mul i64 %v754, 8
  %v756 = getelementptr inbounds float, ptr %v22, i64 %v755
  br label %b115
b115:
  %v757 = phi i64 [ 0, %b113 ], [ %v814, %b116 ]
  %v758 = icmp slt i64 %v757, 1
  br i1 %v758, label %b116, label %b117
b116:
  %v759 = mul i64 %v691, 1
  %v760 = add i64 %v759, %v757
  %v761 = mul i64 %v760, 8
  %v762 = add i64 0, %v757
  %v763 = mul i64 %v762, 8
  %v764 = getelementptr inbounds float, ptr %v726, i64 %v763
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = add i64 24, %v761
  %v767 = getelementptr inbounds float, ptr %v732, i64 %v766
  %v768 = load <8 x float>, ptr %v767, align 4
  %v769 = add i64 24, %v761
  %v770 = getelementptr inbounds float, ptr %v14, i64 %v769
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = fadd <8 x float> %v768, %v771
  %v773 = fadd <8 x float> %v765, %v772
  %v774 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v773)
  %v775 = fcmp ogt <8 x float> %v774, splat (float 0x4023000000000000)
  %v776 = select <8 x i1> %v775, <8 x float> splat (float 0x4023000000000000), <8 x float> %v774
  %v777 = fadd <8 x float> %v776, %v776
  %v778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v777, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v779 = fsub <8 x float> %v778, splat (float 0x4168000000000000)
  %v780 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v779, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v777)
  %v781 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v779, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v780)
  %v782 = bitcast <8 x float> %v778 to <8 x i32>
  %v783 = fmul <8 x float> %v781, %v781
  %v784 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v781, <8 x float> splat (float 0x3F81227F40000000))
  %v785 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v784, <8 x float> %v781, <8 x float> splat (float 0x3FA5556740000000))
  %v786 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v785, <8 x float> %v781, <8 x float> splat (float 0x3FC5554B00000000))
  %v787 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v786, <8 x float> %v781, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v788 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v783, <8 x float> %v787, <8 x float> %v781)
  %v789 = shl <8 x i32> %v782, splat (i32 23)
  %v790 = add <8 x i32> %v789, splat (i32 1065353216)
  %v791 = bitcast <8 x i32> %v790 to <8 x float>
  %v792 = fsub <8 x float> %v791, splat (float 0x3FF0000000000000)
  %v793 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v791, <8 x float> %v788, <8 x float> %v792)
  %v794 = fadd <8 x float> %v793, splat (float 0x4000000000000000)
  %v795 = fdiv <8 x float> %v793, %v794
  %v796 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v795, <8 x float> %v773)
  %v797 = add i64 0, %v761
  %v798 = getelementptr inbounds float, ptr %v738, i64 %v797
  %v799 = load <8 x float>, ptr %v798, align 4
  %v800 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v801 = shufflevector <8 x float> %v800, <8 x float> poison, <8 x i32> zeroinitializer
  %v802 = fmul <8 x float> %v801, %v799
  %v803 = fsub <8 x float> %v801, %v802
  %v804 = add i64 0, %v761
  %v805 = getelementptr inbounds float, ptr %v744, i64 %v804
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = fmul <8 x float> %v803, %v806
  %v808 = fmul <8 x float> %v802, %v796
  %v809 = fadd <8 x float> %v807, %v808
  %v810 = add i64 0, %v761
  %v811 = getelementptr inbounds float, ptr %v750, i64 %v810
  store <8 x float> %v796, ptr %v811, align 4
  %v812 = add i64 0, %v761
  %v813 = getelementptr inbounds float, ptr %v756, i64 %v812
  store <8 x float> %v809, ptr %v813, align 4
  %v814 = add nsw i64 %v757, 1
  br label %b115
b117:
  %v815 = add nsw i64 %v722, 1
  br label %b112
b114:
  %v816 = add nsw i64 %v697, 1
  br label %b107
b109:
  %v817 = add nsw i64 %v691, 1
  br label %b104
b106:
  %v818 = add nsw i64 %v686, 96
  br label %b101
b103:
  %v819 = add nsw i64 %v434, 1
  br label %b81
b83:
  %v820 = icmp sgt i64 %v3, 1
  br i1 %v820, label %b118, label %b119
b118:
  %v821 = getelementptr inbounds i64, ptr %v1, i64 3
  %v822 = atomicrmw add ptr %v821, i64 1 acq_rel
  %v823 = load i64, ptr %v77, align 8
  %v824 = add i64 %v823, 1
  store i64 %v824, ptr %v77, align 8
  %v825 = mul i64 %v3, %v824
  br label %b120
b120:
  %v826 = load atomic i64, ptr %v821 acquire, align 8
  %v827 = icmp slt i64 %v826, %v825
  br i1 %v827, label %b121, label %b122
b121:
  %v828 = call i32 @sched_yield()
  br label %b120
b122:
  br label %b119
b119:
  %v829 = add nsw i64 %v344, %v343
  br label %b56
b58:
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
define internal void @tile_1x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = add i64 %v9, 1
  %v41 = mul i64 %v40, 24
  %v42 = getelementptr inbounds float, ptr %v2, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v42, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v42, i64 16
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = mul i64 %v1, 0
  %v50 = add i64 %v49, %v40
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v44, <8 x float> %v13)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v46, <8 x float> %v14)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v48, <8 x float> %v15)
  %v58 = add i64 %v9, 2
  %v59 = mul i64 %v58, 24
  %v60 = getelementptr inbounds float, ptr %v2, i64 %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 0
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v60, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v60, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = mul i64 %v1, 0
  %v68 = add i64 %v67, %v58
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v62, <8 x float> %v16)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v64, <8 x float> %v17)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v66, <8 x float> %v18)
  %v76 = add i64 %v9, 3
  %v77 = mul i64 %v76, 24
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v78, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v78, i64 16
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = mul i64 %v1, 0
  %v86 = add i64 %v85, %v76
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v80, <8 x float> %v19)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v82, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v84, <8 x float> %v21)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v11, %v14
  %v97 = fadd <8 x float> %v12, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  %v102 = fadd <8 x float> %v99, %v20
  %v103 = fadd <8 x float> %v100, %v21
  br label %b3
b3:
  %v104 = phi i64 [ %v8, %b2 ], [ %v126, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = phi <8 x float> [ %v102, %b2 ], [ %v124, %b4 ]
  %v107 = phi <8 x float> [ %v103, %b2 ], [ %v125, %b4 ]
  %v108 = icmp slt i64 %v104, %v3
  br i1 %v108, label %b4, label %b5
b4:
  %v109 = mul i64 %v104, 24
  %v110 = getelementptr inbounds float, ptr %v2, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 0
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v110, i64 8
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v110, i64 16
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v104
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v105)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v106)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v107)
  %v126 = add nsw i64 %v104, 1
  br label %b3
b5:
  %v127 = mul i64 %v5, 0
  %v128 = mul i64 %v6, 0
  %v129 = add i64 %v127, %v128
  %v130 = getelementptr inbounds float, ptr %v4, i64 %v129
  store <8 x float> %v105, ptr %v130, align 4
  %v131 = mul i64 %v6, 1
  %v132 = add i64 %v127, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v106, ptr %v133, align 4
  %v134 = mul i64 %v6, 2
  %v135 = add i64 %v127, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v107, ptr %v136, align 4
  ret void
}
define internal void @tile_2x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 24
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v49
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v16)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v17)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v18)
  %v67 = mul i64 %v1, 1
  %v68 = add i64 %v67, %v49
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v53, <8 x float> %v19)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v55, <8 x float> %v20)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v57, <8 x float> %v21)
  %v76 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  %v81 = fadd <8 x float> %v14, %v20
  %v82 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v83 = phi i64 [ %v8, %b2 ], [ %v117, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v106, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = phi <8 x float> [ %v81, %b2 ], [ %v115, %b4 ]
  %v89 = phi <8 x float> [ %v82, %b2 ], [ %v116, %b4 ]
  %v90 = icmp slt i64 %v83, %v3
  br i1 %v90, label %b4, label %b5
b4:
  %v91 = mul i64 %v83, 24
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v92, i64 8
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = getelementptr inbounds float, ptr %v92, i64 16
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = mul i64 %v1, 0
  %v100 = add i64 %v99, %v83
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v94, <8 x float> %v84)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v96, <8 x float> %v85)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v98, <8 x float> %v86)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v83
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v94, <8 x float> %v87)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v96, <8 x float> %v88)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v98, <8 x float> %v89)
  %v117 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v118 = mul i64 %v5, 0
  %v119 = mul i64 %v6, 0
  %v120 = add i64 %v118, %v119
  %v121 = getelementptr inbounds float, ptr %v4, i64 %v120
  store <8 x float> %v84, ptr %v121, align 4
  %v122 = mul i64 %v6, 1
  %v123 = add i64 %v118, %v122
  %v124 = getelementptr inbounds float, ptr %v4, i64 %v123
  store <8 x float> %v85, ptr %v124, align 4
  %v125 = mul i64 %v6, 2
  %v126 = add i64 %v118, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v86, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v87, ptr %v131, align 4
  %v132 = mul i64 %v6, 1
  %v133 = add i64 %v128, %v132
  %v134 = getelementptr inbounds float, ptr %v4, i64 %v133
  store <8 x float> %v88, ptr %v134, align 4
  %v135 = mul i64 %v6, 2
  %v136 = add i64 %v128, %v135
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  store <8 x float> %v89, ptr %v137, align 4
  ret void
}
define internal void @tile_3x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v55, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = icmp slt i64 %v9, %v8
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v9, 24
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 0
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v21, i64 8
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v21, i64 16
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v9
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v23, <8 x float> %v10)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v11)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v12)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v23, <8 x float> %v13)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v14)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v27, <8 x float> %v15)
  %v46 = mul i64 %v1, 2
  %v47 = add i64 %v46, %v9
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v23, <8 x float> %v16)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v25, <8 x float> %v17)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v27, <8 x float> %v18)
  %v55 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v56 = mul i64 %v5, 0
  %v57 = mul i64 %v6, 0
  %v58 = add i64 %v56, %v57
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v58
  store <8 x float> %v10, ptr %v59, align 4
  %v60 = mul i64 %v6, 1
  %v61 = add i64 %v56, %v60
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  store <8 x float> %v11, ptr %v62, align 4
  %v63 = mul i64 %v6, 2
  %v64 = add i64 %v56, %v63
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v12, ptr %v65, align 4
  %v66 = mul i64 %v5, 1
  %v67 = mul i64 %v6, 0
  %v68 = add i64 %v66, %v67
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  store <8 x float> %v13, ptr %v69, align 4
  %v70 = mul i64 %v6, 1
  %v71 = add i64 %v66, %v70
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = mul i64 %v6, 2
  %v74 = add i64 %v66, %v73
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v15, ptr %v75, align 4
  %v76 = mul i64 %v5, 2
  %v77 = mul i64 %v6, 0
  %v78 = add i64 %v76, %v77
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v16, ptr %v79, align 4
  %v80 = mul i64 %v6, 1
  %v81 = add i64 %v76, %v80
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  store <8 x float> %v17, ptr %v82, align 4
  %v83 = mul i64 %v6, 2
  %v84 = add i64 %v76, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v18, ptr %v85, align 4
  ret void
}
define internal void @tile_4x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v26, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v28, <8 x float> %v17)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v18)
  %v58 = mul i64 %v1, 3
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v26, <8 x float> %v19)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v28, <8 x float> %v20)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v30, <8 x float> %v21)
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
  %v75 = mul i64 %v6, 2
  %v76 = add i64 %v68, %v75
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v12, ptr %v77, align 4
  %v78 = mul i64 %v5, 1
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v14, ptr %v84, align 4
  %v85 = mul i64 %v6, 2
  %v86 = add i64 %v78, %v85
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  store <8 x float> %v15, ptr %v87, align 4
  %v88 = mul i64 %v5, 2
  %v89 = mul i64 %v6, 0
  %v90 = add i64 %v88, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v16, ptr %v91, align 4
  %v92 = mul i64 %v6, 1
  %v93 = add i64 %v88, %v92
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  store <8 x float> %v17, ptr %v94, align 4
  %v95 = mul i64 %v6, 2
  %v96 = add i64 %v88, %v95
  %v97 = getelementptr inbounds float, ptr %v4, i64 %v96
  store <8 x float> %v18, ptr %v97, align 4
  %v98 = mul i64 %v5, 3
  %v99 = mul i64 %v6, 0
  %v100 = add i64 %v98, %v99
  %v101 = getelementptr inbounds float, ptr %v4, i64 %v100
  store <8 x float> %v19, ptr %v101, align 4
  %v102 = mul i64 %v6, 1
  %v103 = add i64 %v98, %v102
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v103
  store <8 x float> %v20, ptr %v104, align 4
  %v105 = mul i64 %v6, 2
  %v106 = add i64 %v98, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v21, ptr %v107, align 4
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v77 = alloca i64, i64 1, align 8
  %v255 = alloca float, i64 64, align 4
  %v405 = alloca float, i64 64, align 4
  %v569 = alloca float, i64 64, align 4
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
  %v55 = getelementptr inbounds i64, ptr %v1, i64 6
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 11
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 12
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 13
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 16
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 21
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 22
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 26
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 27
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 28
  %v76 = load i64, ptr %v75, align 8
  store i64 0, ptr %v77, align 8
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v79 = load ptr, ptr %v78, align 4
  %v80 = mul i64 %v2, 24576
  %v81 = add i64 %v80, 512
  %v82 = getelementptr inbounds float, ptr %v79, i64 %v81
  %v83 = getelementptr inbounds float, ptr %v79, i64 0
  %v84 = getelementptr inbounds float, ptr %v79, i64 64
  %v85 = getelementptr inbounds i64, ptr %v1, i64 4
  %v86 = load i64, ptr %v85, align 8
  %v87 = icmp eq i64 %v86, 0
  br i1 %v87, label %b0, label %b1
b0:
  %v88 = add i64 1, 0
  %v89 = sdiv i64 %v88, 1
  %v90 = add i64 %v2, 1
  %v91 = mul i64 %v89, %v2
  %v92 = sdiv i64 %v91, %v3
  %v93 = mul i64 %v92, 1
  %v94 = icmp slt i64 %v93, 1
  %v95 = select i1 %v94, i64 %v93, i64 1
  %v96 = mul i64 %v89, %v90
  %v97 = sdiv i64 %v96, %v3
  %v98 = mul i64 %v97, 1
  %v99 = icmp slt i64 %v98, 1
  %v100 = select i1 %v99, i64 %v98, i64 1
  %v101 = icmp slt i64 %v100, 1
  %v102 = select i1 %v101, i64 %v100, i64 1
  br label %b2
b2:
  %v103 = phi i64 [ %v95, %b0 ], [ %v117, %b3 ]
  %v104 = icmp slt i64 %v103, %v102
  br i1 %v104, label %b3, label %b4
b3:
  %v105 = mul i64 %v103, 64
  %v106 = mul i64 %v103, 8
  %v107 = add i64 %v105, 0
  %v108 = add i64 %v106, 0
  %v109 = getelementptr inbounds float, ptr %v83, i64 %v107
  %v110 = sub i64 8, %v108
  %v111 = icmp slt i64 %v110, 0
  %v112 = select i1 %v111, i64 0, i64 %v110
  %v113 = mul i64 %v108, 1
  %v114 = add i64 0, %v113
  %v115 = getelementptr inbounds float, ptr %v18, i64 %v114
  call void @pack_rows(ptr %v115, i64 1, i64 8, i64 8, i64 %v112, ptr %v109, i64 8)
  %v116 = add i64 %v105, 64
  %v117 = add nsw i64 %v103, 1
  br label %b2
b4:
  %v118 = add i64 1, 0
  %v119 = sdiv i64 %v118, 1
  %v120 = add i64 %v2, 1
  %v121 = mul i64 %v119, %v2
  %v122 = sdiv i64 %v121, %v3
  %v123 = mul i64 %v122, 1
  %v124 = icmp slt i64 %v123, 1
  %v125 = select i1 %v124, i64 %v123, i64 1
  %v126 = mul i64 %v119, %v120
  %v127 = sdiv i64 %v126, %v3
  %v128 = mul i64 %v127, 1
  %v129 = icmp slt i64 %v128, 1
  %v130 = select i1 %v129, i64 %v128, i64 1
  %v131 = icmp slt i64 %v130, 1
  %v132 = select i1 %v131, i64 %v130, i64 1
  br label %b5
b5:
  %v133 = phi i64 [ %v125, %b4 ], [ %v147, %b6 ]
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %b6, label %b7
b6:
  %v135 = mul i64 %v133, 192
  %v136 = mul i64 %v133, 8
  %v137 = add i64 %v135, 0
  %v138 = add i64 %v136, 0
  %v139 = getelementptr inbounds float, ptr %v84, i64 %v137
  %v140 = sub i64 8, %v138
  %v141 = icmp slt i64 %v140, 0
  %v142 = select i1 %v141, i64 0, i64 %v140
  %v143 = mul i64 %v138, 1
  %v144 = add i64 0, %v143
  %v145 = getelementptr inbounds float, ptr %v16, i64 %v144
  call void @pack_rows(ptr %v145, i64 1, i64 8, i64 24, i64 %v142, ptr %v139, i64 8)
  %v146 = add i64 %v135, 192
  %v147 = add nsw i64 %v133, 1
  br label %b5
b7:
  br label %b1
b1:
  %v148 = icmp sgt i64 %v3, 1
  br i1 %v148, label %b8, label %b9
b8:
  %v149 = getelementptr inbounds i64, ptr %v1, i64 3
  %v150 = atomicrmw add ptr %v149, i64 1 acq_rel
  %v151 = load i64, ptr %v77, align 8
  %v152 = add i64 %v151, 1
  store i64 %v152, ptr %v77, align 8
  %v153 = mul i64 %v3, %v152
  br label %b10
b10:
  %v154 = load atomic i64, ptr %v149 acquire, align 8
  %v155 = icmp slt i64 %v154, %v153
  br i1 %v155, label %b11, label %b12
b11:
  %v156 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v157 = phi i64 [ 0, %b9 ], [ %v516, %b38 ]
  %v158 = icmp slt i64 %v157, %v5
  br i1 %v158, label %b14, label %b15
b14:
  %v159 = sub i64 %v5, 1
  %v160 = sub i64 %v159, %v157
  %v161 = add i64 %v7, 0
  %v162 = sdiv i64 %v161, 1
  %v163 = add i64 %v2, 1
  %v164 = mul i64 %v162, %v2
  %v165 = sdiv i64 %v164, %v3
  %v166 = mul i64 %v165, 1
  %v167 = icmp slt i64 %v166, %v7
  %v168 = select i1 %v167, i64 %v166, i64 %v7
  %v169 = mul i64 %v162, %v163
  %v170 = sdiv i64 %v169, %v3
  %v171 = mul i64 %v170, 1
  %v172 = icmp slt i64 %v171, %v7
  %v173 = select i1 %v172, i64 %v171, i64 %v7
  br label %b16
b16:
  %v174 = phi i64 [ %v168, %b14 ], [ %v254, %b17 ]
  %v175 = icmp slt i64 %v174, %v173
  br i1 %v175, label %b17, label %b18
b17:
  %v176 = add i64 %v160, 1
  %v177 = and i64 %v176, 1
  %v178 = mul i64 %v177, %v7
  %v179 = add i64 %v178, %v174
  %v180 = mul i64 %v179, 8
  %v181 = getelementptr inbounds float, ptr %v26, i64 %v180
  %v182 = add i64 %v160, 0
  %v183 = and i64 %v182, %v58
  %v184 = mul i64 %v183, %v7
  %v185 = add i64 %v184, %v174
  %v186 = mul i64 %v185, 8
  %v187 = getelementptr inbounds float, ptr %v20, i64 %v186
  %v188 = add i64 %v160, 0
  %v189 = and i64 %v188, %v72
  %v190 = mul i64 %v189, %v7
  %v191 = add i64 %v190, %v174
  %v192 = mul i64 %v191, 8
  %v193 = getelementptr inbounds float, ptr %v50, i64 %v192
  %v194 = add i64 %v160, 0
  %v195 = and i64 %v194, %v76
  %v196 = mul i64 %v195, %v7
  %v197 = add i64 %v196, %v174
  %v198 = mul i64 %v197, 8
  %v199 = getelementptr inbounds float, ptr %v54, i64 %v198
  %v200 = add i64 %v160, 0
  %v201 = and i64 %v200, %v60
  %v202 = mul i64 %v201, %v7
  %v203 = add i64 %v202, %v174
  %v204 = mul i64 %v203, 8
  %v205 = getelementptr inbounds float, ptr %v22, i64 %v204
  %v206 = add i64 %v160, 0
  %v207 = and i64 %v206, %v68
  %v208 = mul i64 %v207, %v7
  %v209 = add i64 %v208, %v174
  %v210 = mul i64 %v209, 32
  %v211 = getelementptr inbounds float, ptr %v42, i64 %v210
  %v212 = add i64 %v160, 0
  %v213 = and i64 %v212, %v66
  %v214 = mul i64 %v213, %v7
  %v215 = add i64 %v214, %v174
  %v216 = mul i64 %v215, 24
  %v217 = getelementptr inbounds float, ptr %v40, i64 %v216
  %v218 = add i64 0, 0
  %v219 = getelementptr inbounds float, ptr %v181, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = add i64 0, 0
  %v222 = getelementptr inbounds float, ptr %v187, i64 %v221
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = fadd <8 x float> %v220, %v223
  %v225 = add i64 0, 0
  %v226 = getelementptr inbounds float, ptr %v193, i64 %v225
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v229 = shufflevector <8 x float> %v228, <8 x float> poison, <8 x i32> zeroinitializer
  %v230 = fmul <8 x float> %v229, %v227
  %v231 = fmul <8 x float> %v224, %v230
  %v232 = add i64 0, 0
  %v233 = getelementptr inbounds float, ptr %v199, i64 %v232
  %v234 = load <8 x float>, ptr %v233, align 4
  %v235 = fmul <8 x float> %v234, %v234
  %v236 = fsub <8 x float> %v229, %v235
  %v237 = fmul <8 x float> %v231, %v236
  %v238 = fmul <8 x float> %v224, %v234
  %v239 = add i64 0, 0
  %v240 = getelementptr inbounds float, ptr %v205, i64 %v239
  %v241 = load <8 x float>, ptr %v240, align 4
  %v242 = fmul <8 x float> %v224, %v241
  %v243 = fsub <8 x float> %v238, %v242
  %v244 = fmul <8 x float> %v243, %v229
  %v245 = fmul <8 x float> %v244, %v227
  %v246 = fsub <8 x float> %v229, %v227
  %v247 = fmul <8 x float> %v245, %v246
  %v248 = add i64 24, 0
  %v249 = getelementptr inbounds float, ptr %v211, i64 %v248
  store <8 x float> %v237, ptr %v249, align 4
  %v250 = add i64 16, 0
  %v251 = getelementptr inbounds float, ptr %v217, i64 %v250
  store <8 x float> %v247, ptr %v251, align 4
  %v252 = add i64 16, 0
  %v253 = getelementptr inbounds float, ptr %v211, i64 %v252
  store <8 x float> %v247, ptr %v253, align 4
  %v254 = add nsw i64 %v174, 1
  br label %b16
b18:
  %v256 = add i64 %v7, 0
  %v257 = sdiv i64 %v256, 1
  %v258 = add i64 %v2, 1
  %v259 = mul i64 %v257, %v2
  %v260 = sdiv i64 %v259, %v3
  %v261 = mul i64 %v260, 1
  %v262 = icmp slt i64 %v261, %v7
  %v263 = select i1 %v262, i64 %v261, i64 %v7
  %v264 = mul i64 %v257, %v258
  %v265 = sdiv i64 %v264, %v3
  %v266 = mul i64 %v265, 1
  %v267 = icmp slt i64 %v266, %v7
  %v268 = select i1 %v267, i64 %v266, i64 %v7
  br label %b19
b19:
  %v269 = phi i64 [ %v263, %b18 ], [ %v404, %b24 ]
  %v270 = icmp slt i64 %v269, %v268
  br i1 %v270, label %b20, label %b21
b20:
  %v271 = add i64 %v269, 96
  %v272 = icmp slt i64 %v271, %v268
  %v273 = select i1 %v272, i64 %v271, i64 %v268
  br label %b22
b22:
  %v274 = phi i64 [ 0, %b20 ], [ %v403, %b27 ]
  %v275 = icmp slt i64 %v274, 1
  br i1 %v275, label %b23, label %b24
b23:
  %v276 = sub i64 %v273, %v269
  %v277 = sub i64 8, 1
  %v278 = add i64 %v276, %v277
  %v279 = sdiv i64 %v278, 8
  br label %b25
b25:
  %v280 = phi i64 [ 0, %b23 ], [ %v402, %b32 ]
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b26, label %b27
b26:
  %v282 = mul i64 %v276, %v280
  %v283 = sdiv i64 %v282, %v279
  %v284 = add i64 %v269, %v283
  %v285 = add i64 %v280, 1
  %v286 = mul i64 %v276, %v285
  %v287 = sdiv i64 %v286, %v279
  %v288 = add i64 %v269, %v287
  %v289 = mul i64 %v274, 64
  %v290 = getelementptr inbounds float, ptr %v83, i64 %v289
  %v291 = sub i64 %v288, %v284
  %v292 = add i64 %v160, 0
  %v293 = and i64 %v292, %v68
  %v294 = mul i64 %v293, %v7
  %v295 = add i64 %v294, %v284
  %v296 = mul i64 %v295, 32
  %v297 = getelementptr inbounds float, ptr %v42, i64 %v296
  %v298 = getelementptr inbounds float, ptr %v297, i64 24
  %v299 = sub i64 %v291, 1
  %v300 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v299
  %v301 = load ptr, ptr %v300, align 4
  %v302 = getelementptr inbounds float, ptr %v255, i64 0
  %v303 = icmp sgt i64 %v291, 0
  br i1 %v303, label %b28, label %b29
b28:
  call void %v301(ptr %v298, i64 32, ptr %v290, i64 8, ptr %v302, i64 8, i64 0)
  br label %b29
b29:
  %v304 = add i64 %v289, 64
  br label %b30
b30:
  %v305 = phi i64 [ %v284, %b29 ], [ %v401, %b35 ]
  %v306 = icmp slt i64 %v305, %v288
  br i1 %v306, label %b31, label %b32
b31:
  %v307 = sub i64 %v305, %v284
  %v308 = mul i64 %v307, 8
  %v309 = getelementptr inbounds float, ptr %v255, i64 %v308
  %v310 = add i64 %v160, 1
  %v311 = and i64 %v310, 1
  %v312 = mul i64 %v311, %v7
  %v313 = add i64 %v312, %v305
  %v314 = mul i64 %v313, 8
  %v315 = getelementptr inbounds float, ptr %v28, i64 %v314
  %v316 = add i64 %v160, 0
  %v317 = and i64 %v316, %v70
  %v318 = mul i64 %v317, %v7
  %v319 = add i64 %v318, %v305
  %v320 = mul i64 %v319, 8
  %v321 = getelementptr inbounds float, ptr %v48, i64 %v320
  %v322 = add i64 %v160, 0
  %v323 = and i64 %v322, %v74
  %v324 = mul i64 %v323, %v7
  %v325 = add i64 %v324, %v305
  %v326 = mul i64 %v325, 8
  %v327 = getelementptr inbounds float, ptr %v52, i64 %v326
  %v328 = add i64 %v160, 0
  %v329 = and i64 %v328, %v62
  %v330 = mul i64 %v329, %v7
  %v331 = add i64 %v330, %v305
  %v332 = mul i64 %v331, 8
  %v333 = getelementptr inbounds float, ptr %v24, i64 %v332
  %v334 = add i64 %v160, 0
  %v335 = and i64 %v334, %v66
  %v336 = mul i64 %v335, %v7
  %v337 = add i64 %v336, %v305
  %v338 = mul i64 %v337, 24
  %v339 = getelementptr inbounds float, ptr %v40, i64 %v338
  %v340 = add i64 %v160, 0
  %v341 = and i64 %v340, %v68
  %v342 = mul i64 %v341, %v7
  %v343 = add i64 %v342, %v305
  %v344 = mul i64 %v343, 32
  %v345 = getelementptr inbounds float, ptr %v42, i64 %v344
  %v346 = add i64 %v160, 0
  %v347 = and i64 %v346, 1
  %v348 = mul i64 %v347, %v7
  %v349 = add i64 %v348, %v305
  %v350 = mul i64 %v349, 8
  %v351 = getelementptr inbounds float, ptr %v28, i64 %v350
  br label %b33
b33:
  %v352 = phi i64 [ 0, %b31 ], [ %v400, %b34 ]
  %v353 = icmp slt i64 %v352, 1
  br i1 %v353, label %b34, label %b35
b34:
  %v354 = mul i64 %v274, 1
  %v355 = add i64 %v354, %v352
  %v356 = mul i64 %v355, 8
  %v357 = add i64 0, %v352
  %v358 = mul i64 %v357, 8
  %v359 = getelementptr inbounds float, ptr %v309, i64 %v358
  %v360 = load <8 x float>, ptr %v359, align 4
  %v361 = add i64 0, %v356
  %v362 = getelementptr inbounds float, ptr %v315, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = fadd <8 x float> %v363, %v360
  %v365 = add i64 0, %v356
  %v366 = getelementptr inbounds float, ptr %v321, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v369 = shufflevector <8 x float> %v368, <8 x float> poison, <8 x i32> zeroinitializer
  %v370 = fmul <8 x float> %v369, %v367
  %v371 = fmul <8 x float> %v364, %v370
  %v372 = add i64 0, %v356
  %v373 = getelementptr inbounds float, ptr %v327, i64 %v372
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = fmul <8 x float> %v374, %v374
  %v376 = fsub <8 x float> %v369, %v375
  %v377 = fmul <8 x float> %v371, %v376
  %v378 = fsub <8 x float> %v369, %v370
  %v379 = fmul <8 x float> %v364, %v378
  %v380 = fmul <8 x float> %v364, %v374
  %v381 = add i64 0, %v356
  %v382 = getelementptr inbounds float, ptr %v333, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = fmul <8 x float> %v364, %v383
  %v385 = fsub <8 x float> %v380, %v384
  %v386 = fmul <8 x float> %v385, %v369
  %v387 = fmul <8 x float> %v386, %v367
  %v388 = fsub <8 x float> %v369, %v367
  %v389 = fmul <8 x float> %v387, %v388
  %v390 = add i64 8, %v356
  %v391 = getelementptr inbounds float, ptr %v339, i64 %v390
  store <8 x float> %v377, ptr %v391, align 4
  %v392 = add i64 8, %v356
  %v393 = getelementptr inbounds float, ptr %v345, i64 %v392
  store <8 x float> %v377, ptr %v393, align 4
  %v394 = add i64 0, %v356
  %v395 = getelementptr inbounds float, ptr %v351, i64 %v394
  store <8 x float> %v379, ptr %v395, align 4
  %v396 = add i64 0, %v356
  %v397 = getelementptr inbounds float, ptr %v339, i64 %v396
  store <8 x float> %v389, ptr %v397, align 4
  %v398 = add i64 0, %v356
  %v399 = getelementptr inbounds float, ptr %v345, i64 %v398
  store <8 x float> %v389, ptr %v399, align 4
  %v400 = add nsw i64 %v352, 1
  br label %b33
b35:
  %v401 = add nsw i64 %v305, 1
  br label %b30
b32:
  %v402 = add nsw i64 %v280, 1
  br label %b25
b27:
  %v403 = add nsw i64 %v274, 1
  br label %b22
b24:
  %v404 = add nsw i64 %v269, 96
  br label %b19
b21:
  %v406 = add i64 %v7, 0
  %v407 = sdiv i64 %v406, 1
  %v408 = add i64 %v2, 1
  %v409 = mul i64 %v407, %v2
  %v410 = sdiv i64 %v409, %v3
  %v411 = mul i64 %v410, 1
  %v412 = icmp slt i64 %v411, %v7
  %v413 = select i1 %v412, i64 %v411, i64 %v7
  %v414 = mul i64 %v407, %v408
  %v415 = sdiv i64 %v414, %v3
  %v416 = mul i64 %v415, 1
  %v417 = icmp slt i64 %v416, %v7
  %v418 = select i1 %v417, i64 %v416, i64 %v7
  br label %b36
b36:
  %v419 = phi i64 [ %v413, %b21 ], [ %v515, %b41 ]
  %v420 = icmp slt i64 %v419, %v418
  br i1 %v420, label %b37, label %b38
b37:
  %v421 = add i64 %v419, 96
  %v422 = icmp slt i64 %v421, %v418
  %v423 = select i1 %v422, i64 %v421, i64 %v418
  br label %b39
b39:
  %v424 = phi i64 [ 0, %b37 ], [ %v514, %b44 ]
  %v425 = icmp slt i64 %v424, 1
  br i1 %v425, label %b40, label %b41
b40:
  %v426 = sub i64 %v423, %v419
  %v427 = sub i64 8, 1
  %v428 = add i64 %v426, %v427
  %v429 = sdiv i64 %v428, 8
  br label %b42
b42:
  %v430 = phi i64 [ 0, %b40 ], [ %v513, %b49 ]
  %v431 = icmp slt i64 %v430, %v429
  br i1 %v431, label %b43, label %b44
b43:
  %v432 = mul i64 %v426, %v430
  %v433 = sdiv i64 %v432, %v429
  %v434 = add i64 %v419, %v433
  %v435 = add i64 %v430, 1
  %v436 = mul i64 %v426, %v435
  %v437 = sdiv i64 %v436, %v429
  %v438 = add i64 %v419, %v437
  %v439 = mul i64 %v424, 192
  %v440 = getelementptr inbounds float, ptr %v84, i64 %v439
  %v441 = sub i64 %v438, %v434
  %v442 = add i64 %v160, 0
  %v443 = and i64 %v442, %v66
  %v444 = mul i64 %v443, %v7
  %v445 = add i64 %v444, %v434
  %v446 = mul i64 %v445, 24
  %v447 = getelementptr inbounds float, ptr %v40, i64 %v446
  %v448 = getelementptr inbounds float, ptr %v447, i64 0
  %v449 = sub i64 %v441, 1
  %v450 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v449
  %v451 = load ptr, ptr %v450, align 4
  %v452 = getelementptr inbounds float, ptr %v405, i64 0
  %v453 = icmp sgt i64 %v441, 0
  br i1 %v453, label %b45, label %b46
b45:
  call void %v451(ptr %v448, i64 24, ptr %v440, i64 24, ptr %v452, i64 8, i64 0)
  br label %b46
b46:
  %v454 = add i64 %v439, 192
  br label %b47
b47:
  %v455 = phi i64 [ %v434, %b46 ], [ %v512, %b52 ]
  %v456 = icmp slt i64 %v455, %v438
  br i1 %v456, label %b48, label %b49
b48:
  %v457 = sub i64 %v455, %v434
  %v458 = mul i64 %v457, 8
  %v459 = getelementptr inbounds float, ptr %v405, i64 %v458
  %v460 = add i64 %v160, 1
  %v461 = and i64 %v460, 1
  %v462 = mul i64 %v461, %v7
  %v463 = add i64 %v462, %v455
  %v464 = mul i64 %v463, 8
  %v465 = getelementptr inbounds float, ptr %v26, i64 %v464
  %v466 = add i64 %v160, 0
  %v467 = and i64 %v466, %v58
  %v468 = mul i64 %v467, %v7
  %v469 = add i64 %v468, %v455
  %v470 = mul i64 %v469, 8
  %v471 = getelementptr inbounds float, ptr %v20, i64 %v470
  %v472 = add i64 %v160, 0
  %v473 = and i64 %v472, %v72
  %v474 = mul i64 %v473, %v7
  %v475 = add i64 %v474, %v455
  %v476 = mul i64 %v475, 8
  %v477 = getelementptr inbounds float, ptr %v50, i64 %v476
  %v478 = add i64 %v160, 0
  %v479 = and i64 %v478, 1
  %v480 = mul i64 %v479, %v7
  %v481 = add i64 %v480, %v455
  %v482 = mul i64 %v481, 8
  %v483 = getelementptr inbounds float, ptr %v26, i64 %v482
  br label %b50
b50:
  %v484 = phi i64 [ 0, %b48 ], [ %v511, %b51 ]
  %v485 = icmp slt i64 %v484, 1
  br i1 %v485, label %b51, label %b52
b51:
  %v486 = mul i64 %v424, 1
  %v487 = add i64 %v486, %v484
  %v488 = mul i64 %v487, 8
  %v489 = add i64 0, %v484
  %v490 = mul i64 %v489, 8
  %v491 = getelementptr inbounds float, ptr %v459, i64 %v490
  %v492 = load <8 x float>, ptr %v491, align 4
  %v493 = add i64 0, %v488
  %v494 = getelementptr inbounds float, ptr %v465, i64 %v493
  %v495 = load <8 x float>, ptr %v494, align 4
  %v496 = add i64 0, %v488
  %v497 = getelementptr inbounds float, ptr %v471, i64 %v496
  %v498 = load <8 x float>, ptr %v497, align 4
  %v499 = fadd <8 x float> %v495, %v498
  %v500 = add i64 0, %v488
  %v501 = getelementptr inbounds float, ptr %v477, i64 %v500
  %v502 = load <8 x float>, ptr %v501, align 4
  %v503 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v504 = shufflevector <8 x float> %v503, <8 x float> poison, <8 x i32> zeroinitializer
  %v505 = fmul <8 x float> %v504, %v502
  %v506 = fsub <8 x float> %v504, %v505
  %v507 = fmul <8 x float> %v499, %v506
  %v508 = fadd <8 x float> %v507, %v492
  %v509 = add i64 0, %v488
  %v510 = getelementptr inbounds float, ptr %v483, i64 %v509
  store <8 x float> %v508, ptr %v510, align 4
  %v511 = add nsw i64 %v484, 1
  br label %b50
b52:
  %v512 = add nsw i64 %v455, 1
  br label %b47
b49:
  %v513 = add nsw i64 %v430, 1
  br label %b42
b44:
  %v514 = add nsw i64 %v424, 1
  br label %b39
b41:
  %v515 = add nsw i64 %v419, 96
  br label %b36
b38:
  %v516 = add nsw i64 %v157, 1
  br label %b13
b15:
  %v517 = icmp sgt i64 %v3, 1
  br i1 %v517, label %b53, label %b54
b53:
  %v518 = getelementptr inbounds i64, ptr %v1, i64 3
  %v519 = atomicrmw add ptr %v518, i64 1 acq_rel
  %v520 = load i64, ptr %v77, align 8
  %v521 = add i64 %v520, 1
  store i64 %v521, ptr %v77, align 8
  %v522 = mul i64 %v3, %v521
  br label %b55
b55:
  %v523 = load atomic i64, ptr %v518 acquire, align 8
  %v524 = icmp slt i64 %v523, %v522
  br i1 %v524, label %b56, label %b57
b56:
  %v525 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  %v526 = getelementptr inbounds float, ptr %v79, i64 256
  %v527 = getelementptr inbounds i64, ptr %v1, i64 4
  %v528 = load i64, ptr %v527, align 8
  %v529 = icmp eq i64 %v528, 0
  br i1 %v529, label %b58, label %b59
b58:
  %v530 = add i64 1, 0
  %v531 = sdiv i64 %v530, 1
  %v532 = add i64 %v2, 1
  %v533 = mul i64 %v531, %v2
  %v534 = sdiv i64 %v533, %v3
  %v535 = mul i64 %v534, 1
  %v536 = icmp slt i64 %v535, 1
  %v537 = select i1 %v536, i64 %v535, i64 1
  %v538 = mul i64 %v531, %v532
  %v539 = sdiv i64 %v538, %v3
  %v540 = mul i64 %v539, 1
  %v541 = icmp slt i64 %v540, 1
  %v542 = select i1 %v541, i64 %v540, i64 1
  %v543 = icmp slt i64 %v542, 1
  %v544 = select i1 %v543, i64 %v542, i64 1
  br label %b60
b60:
  %v545 = phi i64 [ %v537, %b58 ], [ %v559, %b61 ]
  %v546 = icmp slt i64 %v545, %v544
  br i1 %v546, label %b61, label %b62
b61:
  %v547 = mul i64 %v545, 256
  %v548 = mul i64 %v545, 8
  %v549 = add i64 %v547, 0
  %v550 = add i64 %v548, 0
  %v551 = getelementptr inbounds float, ptr %v526, i64 %v549
  %v552 = sub i64 8, %v550
  %v553 = icmp slt i64 %v552, 0
  %v554 = select i1 %v553, i64 0, i64 %v552
  %v555 = mul i64 %v550, 1
  %v556 = add i64 0, %v555
  %v557 = getelementptr inbounds float, ptr %v12, i64 %v556
  call void @pack_rows(ptr %v557, i64 1, i64 8, i64 32, i64 %v554, ptr %v551, i64 8)
  %v558 = add i64 %v547, 256
  %v559 = add nsw i64 %v545, 1
  br label %b60
b62:
  br label %b59
b59:
  %v560 = icmp sgt i64 %v3, 1
  br i1 %v560, label %b63, label %b64
b63:
  %v561 = getelementptr inbounds i64, ptr %v1, i64 3
  %v562 = atomicrmw add ptr %v561, i64 1 acq_rel
  %v563 = load i64, ptr %v77, align 8
  %v564 = add i64 %v563, 1
  store i64 %v564, ptr %v77, align 8
  %v565 = mul i64 %v3, %v564
  br label %b65
b65:
  %v566 = load atomic i64, ptr %v561 acquire, align 8
  %v567 = icmp slt i64 %v566, %v565
  br i1 %v567, label %b66, label %b67
b66:
  %v568 = call i32 @sched_yield()
  br label %b65
b67:
  br label %b64
b64:
  %v570 = add i64 %v8, 0
  %v571 = sdiv i64 %v570, 1
  %v572 = add i64 %v2, 1
  %v573 = mul i64 %v571, %v2
  %v574 = sdiv i64 %v573, %v3
  %v575 = mul i64 %v574, 1
  %v576 = icmp slt i64 %v575, %v8
  %v577 = select i1 %v576, i64 %v575, i64 %v8
  %v578 = mul i64 %v571, %v572
  %v579 = sdiv i64 %v578, %v3
  %v580 = mul i64 %v579, 1
  %v581 = icmp slt i64 %v580, %v8
  %v582 = select i1 %v581, i64 %v580, i64 %v8
  br label %b68
b68:
  %v583 = phi i64 [ %v577, %b64 ], [ %v637, %b73 ]
  %v584 = icmp slt i64 %v583, %v582
  br i1 %v584, label %b69, label %b70
b69:
  %v585 = add i64 %v583, 96
  %v586 = icmp slt i64 %v585, %v582
  %v587 = select i1 %v586, i64 %v585, i64 %v582
  br label %b71
b71:
  %v588 = phi i64 [ 0, %b69 ], [ %v636, %b76 ]
  %v589 = icmp slt i64 %v588, 1
  br i1 %v589, label %b72, label %b73
b72:
  %v590 = sub i64 %v587, %v583
  %v591 = sub i64 8, 1
  %v592 = add i64 %v590, %v591
  %v593 = sdiv i64 %v592, 8
  br label %b74
b74:
  %v594 = phi i64 [ 0, %b72 ], [ %v635, %b81 ]
  %v595 = icmp slt i64 %v594, %v593
  br i1 %v595, label %b75, label %b76
b75:
  %v596 = mul i64 %v590, %v594
  %v597 = sdiv i64 %v596, %v593
  %v598 = add i64 %v583, %v597
  %v599 = add i64 %v594, 1
  %v600 = mul i64 %v590, %v599
  %v601 = sdiv i64 %v600, %v593
  %v602 = add i64 %v583, %v601
  %v603 = mul i64 %v588, 256
  %v604 = getelementptr inbounds float, ptr %v526, i64 %v603
  %v605 = sub i64 %v602, %v598
  %v606 = mul i64 %v598, 32
  %v607 = getelementptr inbounds float, ptr %v42, i64 %v606
  %v608 = getelementptr inbounds float, ptr %v607, i64 0
  %v609 = sub i64 %v605, 1
  %v610 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v609
  %v611 = load ptr, ptr %v610, align 4
  %v612 = getelementptr inbounds float, ptr %v569, i64 0
  %v613 = icmp sgt i64 %v605, 0
  br i1 %v613, label %b77, label %b78
b77:
  call void %v611(ptr %v608, i64 32, ptr %v604, i64 32, ptr %v612, i64 8, i64 0)
  br label %b78
b78:
  %v614 = add i64 %v603, 256
  br label %b79
b79:
  %v615 = phi i64 [ %v598, %b78 ], [ %v634, %b84 ]
  %v616 = icmp slt i64 %v615, %v602
  br i1 %v616, label %b80, label %b81
b80:
  %v617 = sub i64 %v615, %v598
  %v618 = mul i64 %v617, 8
  %v619 = getelementptr inbounds float, ptr %v569, i64 %v618
  %v620 = mul i64 %v615, 8
  %v621 = getelementptr inbounds float, ptr %v30, i64 %v620
  br label %b82
b82:
  %v622 = phi i64 [ 0, %b80 ], [ %v633, %b83 ]
  %v623 = icmp slt i64 %v622, 1
  br i1 %v623, label %b83, label %b84
b83:
  %v624 = mul i64 %v588, 1
  %v625 = add i64 %v624, %v622
  %v626 = mul i64 %v625, 8
  %v627 = add i64 0, %v622
  %v628 = mul i64 %v627, 8
  %v629 = getelementptr inbounds float, ptr %v619, i64 %v628
  %v630 = load <8 x float>, ptr %v629, align 4
  %v631 = add i64 0, %v626
  %v632 = getelementptr inbounds float, ptr %v621, i64 %v631
  store <8 x float> %v630, ptr %v632, align 4
  %v633 = add nsw i64 %v622, 1
  br label %b82
b84:
  %v634 = add nsw i64 %v615, 1
  br label %b79
b81:
  %v635 = add nsw i64 %v594, 1
  br label %b74
b76:
  %v636 = add nsw i64 %v588, 1
  br label %b71
b73:
  %v637 = add nsw i64 %v583, 96
  br label %b68
b70:
  %v638 = icmp sgt i64 %v3, 1
  br i1 %v638, label %b85, label %b86
b85:
  %v639 = getelementptr inbounds i64, ptr %v1, i64 3
  %v640 = atomicrmw add ptr %v639, i64 1 acq_rel
  %v641 = load i64, ptr %v77, align 8
  %v642 = add i64 %v641, 1
  store i64 %v642, ptr %v77, align 8
  %v643 = mul i64 %v3, %v642
  br label %b87
b87:
  %v644 = load atomic i64, ptr %v639 acquire, align 8
  %v645 = icmp slt i64 %v644, %v643
  br i1 %v645, label %b88, label %b89
b88:
  %v646 = call i32 @sched_yield()
  br label %b87
b89:
  br label %b86
b86:
  %v647 = mul i64 0, 32
  %v648 = getelementptr inbounds float, ptr %v42, i64 %v647
  %v649 = getelementptr inbounds float, ptr %v648, i64 0
  %v650 = mul i64 0, 8
  %v651 = getelementptr inbounds float, ptr %v10, i64 %v650
  %v652 = getelementptr inbounds float, ptr %v651, i64 0
  %v653 = getelementptr inbounds float, ptr %v82, i64 12288
  %v654 = add i64 32, 1
  %v655 = sdiv i64 %v654, 2
  %v656 = add i64 %v2, 1
  %v657 = mul i64 %v655, %v2
  %v658 = sdiv i64 %v657, %v3
  %v659 = mul i64 %v658, 2
  %v660 = icmp slt i64 %v659, 32
  %v661 = select i1 %v660, i64 %v659, i64 32
  %v662 = mul i64 %v655, %v656
  %v663 = sdiv i64 %v662, %v3
  %v664 = mul i64 %v663, 2
  %v665 = icmp slt i64 %v664, 32
  %v666 = select i1 %v665, i64 %v664, i64 32
  %v667 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b90
b90:
  %v668 = phi i64 [ %v661, %b86 ], [ %v676, %b95 ]
  %v669 = icmp slt i64 %v668, %v666
  br i1 %v669, label %b91, label %b92
b91:
  %v670 = mul i64 %v668, 8
  %v671 = getelementptr inbounds float, ptr %v667, i64 %v670
  br label %b93
b93:
  %v672 = phi i64 [ 0, %b91 ], [ %v675, %b94 ]
  %v673 = icmp slt i64 %v672, 8
  br i1 %v673, label %b94, label %b95
b94:
  %v674 = getelementptr inbounds float, ptr %v671, i64 %v672
  store float 0x0000000000000000, ptr %v674, align 4
  %v675 = add nsw i64 %v672, 1
  br label %b93
b95:
  %v676 = add nsw i64 %v668, 1
  br label %b90
b92:
  %v677 = mul i64 %v8, 1
  br label %b96
b96:
  %v678 = phi i64 [ 0, %b92 ], [ %v782, %b101 ]
  %v679 = icmp slt i64 %v678, %v677
  br i1 %v679, label %b97, label %b98
b97:
  %v680 = sub i64 %v677, %v678
  %v681 = icmp slt i64 %v680, 384
  %v682 = select i1 %v681, i64 %v680, i64 384
  br label %b99
b99:
  %v683 = phi i64 [ %v661, %b97 ], [ %v781, %b125 ]
  %v684 = icmp slt i64 %v683, %v666
  br i1 %v684, label %b100, label %b101
b100:
  %v685 = sub i64 %v666, %v683
  %v686 = icmp slt i64 %v685, 64
  %v687 = select i1 %v686, i64 %v685, i64 64
  %v688 = sdiv i64 %v687, 2
  %v689 = mul i64 %v688, 2
  %v690 = sub i64 %v687, %v689
  %v691 = mul i64 %v678, 32
  %v692 = add i64 %v691, %v683
  %v693 = getelementptr inbounds float, ptr %v649, i64 %v692
  br label %b102
b102:
  %v694 = phi i64 [ 0, %b100 ], [ %v720, %b110 ]
  %v695 = icmp slt i64 %v694, %v682
  br i1 %v695, label %b103, label %b104
b103:
  %v696 = mul i64 %v694, 32
  %v697 = getelementptr inbounds float, ptr %v693, i64 %v696
  %v698 = mul i64 %v694, 2
  %v699 = getelementptr inbounds float, ptr %v653, i64 %v698
  br label %b105
b105:
  %v700 = phi i64 [ 0, %b103 ], [ %v709, %b106 ]
  %v701 = icmp slt i64 %v700, %v688
  br i1 %v701, label %b106, label %b107
b106:
  %v702 = mul i64 %v700, 2
  %v703 = getelementptr inbounds float, ptr %v697, i64 %v702
  %v704 = mul i64 %v700, 768
  %v705 = getelementptr inbounds float, ptr %v699, i64 %v704
  %v706 = getelementptr inbounds float, ptr %v703, i64 0
  %v707 = load <2 x float>, ptr %v706, align 4
  %v708 = getelementptr inbounds float, ptr %v705, i64 0
  store <2 x float> %v707, ptr %v708, align 4
  %v709 = add nsw i64 %v700, 1
  br label %b105
b107:
  %v710 = mul i64 %v688, 2
  %v711 = getelementptr inbounds float, ptr %v697, i64 %v710
  %v712 = mul i64 %v688, 768
  %v713 = getelementptr inbounds float, ptr %v699, i64 %v712
  br label %b108
b108:
  %v714 = phi i64 [ 0, %b107 ], [ %v719, %b109 ]
  %v715 = icmp slt i64 %v714, %v690
  br i1 %v715, label %b109, label %b110
b109:
  %v716 = getelementptr inbounds float, ptr %v711, i64 %v714
  %v717 = load float, ptr %v716, align 4
  %v718 = getelementptr inbounds float, ptr %v713, i64 %v714
  store float %v717, ptr %v718, align 4
  %v719 = add nsw i64 %v714, 1
  br label %b108, !llvm.loop !0
b110:
  %v720 = add nsw i64 %v694, 1
  br label %b102
b104:
  br label %b111
b111:
  %v721 = phi i64 [ 0, %b104 ], [ %v756, %b119 ]
  %v722 = icmp slt i64 %v721, 0
  br i1 %v722, label %b112, label %b113
b112:
  %v723 = mul i64 %v678, 8
  %v724 = add i64 %v723, %v721
  %v725 = getelementptr inbounds float, ptr %v652, i64 %v724
  br label %b114
b114:
  %v726 = phi i64 [ 0, %b112 ], [ %v744, %b115 ]
  %v727 = icmp slt i64 %v726, %v682
  br i1 %v727, label %b115, label %b116
b115:
  %v728 = mul i64 %v726, 8
  %v729 = getelementptr inbounds float, ptr %v725, i64 %v728
  %v730 = mul i64 %v726, 32
  %v731 = getelementptr inbounds float, ptr %v82, i64 %v730
  %v732 = getelementptr inbounds float, ptr %v729, i64 0
  %v733 = load <8 x float>, ptr %v732, align 4
  %v734 = getelementptr inbounds float, ptr %v731, i64 0
  store <8 x float> %v733, ptr %v734, align 4
  %v735 = getelementptr inbounds float, ptr %v729, i64 8
  %v736 = load <8 x float>, ptr %v735, align 4
  %v737 = getelementptr inbounds float, ptr %v731, i64 8
  store <8 x float> %v736, ptr %v737, align 4
  %v738 = getelementptr inbounds float, ptr %v729, i64 16
  %v739 = load <8 x float>, ptr %v738, align 4
  %v740 = getelementptr inbounds float, ptr %v731, i64 16
  store <8 x float> %v739, ptr %v740, align 4
  %v741 = getelementptr inbounds float, ptr %v729, i64 24
  %v742 = load <8 x float>, ptr %v741, align 4
  %v743 = getelementptr inbounds float, ptr %v731, i64 24
  store <8 x float> %v742, ptr %v743, align 4
  %v744 = add nsw i64 %v726, 1
  br label %b114
b116:
  %v745 = sdiv i64 %v687, 2
  br label %b117
b117:
  %v746 = phi i64 [ 0, %b116 ], [ %v755, %b118 ]
  %v747 = icmp slt i64 %v746, %v745
  br i1 %v747, label %b118, label %b119
b118:
  %v748 = mul i64 %v746, 2
  %v749 = add i64 %v683, %v748
  %v750 = mul i64 %v746, 768
  %v751 = getelementptr inbounds float, ptr %v653, i64 %v750
  %v752 = mul i64 %v749, 8
  %v753 = add i64 %v752, %v721
  %v754 = getelementptr inbounds float, ptr %v667, i64 %v753
  call void @outer_2x32(ptr %v751, ptr %v82, i64 %v682, ptr %v754, i64 8)
  %v755 = add nsw i64 %v746, 1
  br label %b117
b119:
  %v756 = add nsw i64 %v721, 32
  br label %b111
b113:
  %v757 = mul i64 %v678, 8
  %v758 = add i64 %v757, 0
  %v759 = getelementptr inbounds float, ptr %v652, i64 %v758
  br label %b120
b120:
  %v760 = phi i64 [ 0, %b113 ], [ %v769, %b121 ]
  %v761 = icmp slt i64 %v760, %v682
  br i1 %v761, label %b121, label %b122
b121:
  %v762 = mul i64 %v760, 8
  %v763 = getelementptr inbounds float, ptr %v759, i64 %v762
  %v764 = mul i64 %v760, 8
  %v765 = getelementptr inbounds float, ptr %v82, i64 %v764
  %v766 = getelementptr inbounds float, ptr %v763, i64 0
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = getelementptr inbounds float, ptr %v765, i64 0
  store <8 x float> %v767, ptr %v768, align 4
  %v769 = add nsw i64 %v760, 1
  br label %b120
b122:
  %v770 = sdiv i64 %v687, 2
  br label %b123
b123:
  %v771 = phi i64 [ 0, %b122 ], [ %v780, %b124 ]
  %v772 = icmp slt i64 %v771, %v770
  br i1 %v772, label %b124, label %b125
b124:
  %v773 = mul i64 %v771, 2
  %v774 = add i64 %v683, %v773
  %v775 = mul i64 %v771, 768
  %v776 = getelementptr inbounds float, ptr %v653, i64 %v775
  %v777 = mul i64 %v774, 8
  %v778 = add i64 %v777, 0
  %v779 = getelementptr inbounds float, ptr %v667, i64 %v778
  call void @outer_2x8(ptr %v776, ptr %v82, i64 %v682, ptr %v779, i64 8)
  %v780 = add nsw i64 %v771, 1
  br label %b123
b125:
  %v781 = add nsw i64 %v683, 64
  br label %b99
b101:
  %v782 = add nsw i64 %v678, 384
  br label %b96
b98:
  %v783 = icmp sgt i64 %v3, 1
  br i1 %v783, label %b126, label %b127
b126:
  %v784 = getelementptr inbounds i64, ptr %v1, i64 3
  %v785 = atomicrmw add ptr %v784, i64 1 acq_rel
  %v786 = load i64, ptr %v77, align 8
  %v787 = add i64 %v786, 1
  store i64 %v787, ptr %v77, align 8
  %v788 = mul i64 %v3, %v787
  br label %b128
b128:
  %v789 = load atomic i64, ptr %v784 acquire, align 8
  %v790 = icmp slt i64 %v789, %v788
  br i1 %v790, label %b129, label %b130
b129:
  %v791 = call i32 @sched_yield()
  br label %b128
b130:
  br label %b127
b127:
  %v792 = icmp eq i64 %v2, 0
  br i1 %v792, label %b131, label %b132
b131:
  br label %b133
b133:
  %v793 = phi i64 [ 0, %b131 ], [ %v815, %b138 ]
  %v794 = icmp slt i64 %v793, 32
  br i1 %v794, label %b134, label %b135
b134:
  br label %b136
b136:
  %v795 = phi i64 [ 0, %b134 ], [ %v812, %b141 ]
  %v796 = phi <8 x float> [ splat (float 0x0000000000000000), %b134 ], [ %v811, %b141 ]
  %v797 = icmp slt i64 %v795, %v8
  br i1 %v797, label %b137, label %b138
b137:
  %v798 = add i64 %v795, 128
  %v799 = icmp slt i64 %v798, %v8
  %v800 = select i1 %v799, i64 %v798, i64 %v8
  br label %b139
b139:
  %v801 = phi i64 [ %v795, %b137 ], [ %v810, %b140 ]
  %v802 = phi <8 x float> [ splat (float 0x0000000000000000), %b137 ], [ %v809, %b140 ]
  %v803 = icmp slt i64 %v801, %v800
  br i1 %v803, label %b140, label %b141
b140:
  %v804 = mul i64 %v801, 32
  %v805 = getelementptr inbounds float, ptr %v42, i64 %v804
  %v806 = add i64 0, %v793
  %v807 = getelementptr inbounds float, ptr %v805, i64 %v806
  %v808 = load <8 x float>, ptr %v807, align 4
  %v809 = fadd <8 x float> %v802, %v808
  %v810 = add nsw i64 %v801, 1
  br label %b139
b141:
  %v811 = fadd <8 x float> %v796, %v802
  %v812 = add nsw i64 %v795, 128
  br label %b136
b138:
  %v813 = add i64 0, %v793
  %v814 = getelementptr inbounds float, ptr %v34, i64 %v813
  store <8 x float> %v796, ptr %v814, align 4
  %v815 = add nsw i64 %v793, 8
  br label %b133
b135:
  br label %b132
b132:
  %v816 = icmp sgt i64 %v3, 1
  br i1 %v816, label %b142, label %b143
b142:
  %v817 = getelementptr inbounds i64, ptr %v1, i64 3
  %v818 = atomicrmw add ptr %v817, i64 1 acq_rel
  %v819 = load i64, ptr %v77, align 8
  %v820 = add i64 %v819, 1
  store i64 %v820, ptr %v77, align 8
  %v821 = mul i64 %v3, %v820
  br label %b144
b144:
  %v822 = load atomic i64, ptr %v817 acquire, align 8
  %v823 = icmp slt i64 %v822, %v821
  br i1 %v823, label %b145, label %b146
b145:
  %v824 = call i32 @sched_yield()
  br label %b144
b146:
  br label %b143
b143:
  %v825 = mul i64 0, 24
  %v826 = getelementptr inbounds float, ptr %v40, i64 %v825
  %v827 = getelementptr inbounds float, ptr %v826, i64 0
  %v828 = mul i64 0, 8
  %v829 = getelementptr inbounds float, ptr %v22, i64 %v828
  %v830 = getelementptr inbounds float, ptr %v829, i64 0
  %v831 = getelementptr inbounds float, ptr %v82, i64 12288
  %v832 = add i64 24, 1
  %v833 = sdiv i64 %v832, 2
  %v834 = add i64 %v2, 1
  %v835 = mul i64 %v833, %v2
  %v836 = sdiv i64 %v835, %v3
  %v837 = mul i64 %v836, 2
  %v838 = icmp slt i64 %v837, 24
  %v839 = select i1 %v838, i64 %v837, i64 24
  %v840 = mul i64 %v833, %v834
  %v841 = sdiv i64 %v840, %v3
  %v842 = mul i64 %v841, 2
  %v843 = icmp slt i64 %v842, 24
  %v844 = select i1 %v843, i64 %v842, i64 24
  %v845 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b147
b147:
  %v846 = phi i64 [ %v839, %b143 ], [ %v854, %b152 ]
  %v847 = icmp slt i64 %v846, %v844
  br i1 %v847, label %b148, label %b149
b148:
  %v848 = mul i64 %v846, 8
  %v849 = getelementptr inbounds float, ptr %v845, i64 %v848
  br label %b150
b150:
  %v850 = phi i64 [ 0, %b148 ], [ %v853, %b151 ]
  %v851 = icmp slt i64 %v850, 8
  br i1 %v851, label %b151, label %b152
b151:
  %v852 = getelementptr inbounds float, ptr %v849, i64 %v850
  store float 0x0000000000000000, ptr %v852, align 4
  %v853 = add nsw i64 %v850, 1
  br label %b150
b152:
  %v854 = add nsw i64 %v846, 1
  br label %b147
b149:
  %v855 = mul i64 %v8, 1
  br label %b153
b153:
  %v856 = phi i64 [ 0, %b149 ], [ %v960, %b158 ]
  %v857 = icmp slt i64 %v856, %v855
  br i1 %v857, label %b154, label %b155
b154:
  %v858 = sub i64 %v855, %v856
  %v859 = icmp slt i64 %v858, 384
  %v860 = select i1 %v859, i64 %v858, i64 384
  br label %b156
b156:
  %v861 = phi i64 [ %v839, %b154 ], [ %v959, %b182 ]
  %v862 = icmp slt i64 %v861, %v844
  br i1 %v862, label %b157, label %b158
b157:
  %v863 = sub i64 %v844, %v861
  %v864 = icmp slt i64 %v863, 64
  %v865 = select i1 %v864, i64 %v863, i64 64
  %v866 = sdiv i64 %v865, 2
  %v867 = mul i64 %v866, 2
  %v868 = sub i64 %v865, %v867
  %v869 = mul i64 %v856, 24
  %v870 = add i64 %v869, %v861
  %v871 = getelementptr inbounds float, ptr %v827, i64 %v870
  br label %b159
b159:
  %v872 = phi i64 [ 0, %b157 ], [ %v898, %b167 ]
  %v873 = icmp slt i64 %v872, %v860
  br i1 %v873, label %b160, label %b161
b160:
  %v874 = mul i64 %v872, 24
  %v875 = getelementptr inbounds float, ptr %v871, i64 %v874
  %v876 = mul i64 %v872, 2
  %v877 = getelementptr inbounds float, ptr %v831, i64 %v876
  br label %b162
b162:
  %v878 = phi i64 [ 0, %b160 ], [ %v887, %b163 ]
  %v879 = icmp slt i64 %v878, %v866
  br i1 %v879, label %b163, label %b164
b163:
  %v880 = mul i64 %v878, 2
  %v881 = getelementptr inbounds float, ptr %v875, i64 %v880
  %v882 = mul i64 %v878, 768
  %v883 = getelementptr inbounds float, ptr %v877, i64 %v882
  %v884 = getelementptr inbounds float, ptr %v881, i64 0
  %v885 = load <2 x float>, ptr %v884, align 4
  %v886 = getelementptr inbounds float, ptr %v883, i64 0
  store <2 x float> %v885, ptr %v886, align 4
  %v887 = add nsw i64 %v878, 1
  br label %b162
b164:
  %v888 = mul i64 %v866, 2
  %v889 = getelementptr inbounds float, ptr %v875, i64 %v888
  %v890 = mul i64 %v866, 768
  %v891 = getelementptr inbounds float, ptr %v877, i64 %v890
  br label %b165
b165:
  %v892 = phi i64 [ 0, %b164 ], [ %v897, %b166 ]
  %v893 = icmp slt i64 %v892, %v868
  br i1 %v893, label %b166, label %b167
b166:
  %v894 = getelementptr inbounds float, ptr %v889, i64 %v892
  %v895 = load float, ptr %v894, align 4
  %v896 = getelementptr inbounds float, ptr %v891, i64 %v892
  store float %v895, ptr %v896, align 4
  %v897 = add nsw i64 %v892, 1
  br label %b165, !llvm.loop !3
b167:
  %v898 = add nsw i64 %v872, 1
  br label %b159
b161:
  br label %b168
b168:
  %v899 = phi i64 [ 0, %b161 ], [ %v934, %b176 ]
  %v900 = icmp slt i64 %v899, 0
  br i1 %v900, label %b169, label %b170
b169:
  %v901 = mul i64 %v856, 8
  %v902 = add i64 %v901, %v899
  %v903 = getelementptr inbounds float, ptr %v830, i64 %v902
  br label %b171
b171:
  %v904 = phi i64 [ 0, %b169 ], [ %v922, %b172 ]
  %v905 = icmp slt i64 %v904, %v860
  br i1 %v905, label %b172, label %b173
b172:
  %v906 = mul i64 %v904, 8
  %v907 = getelementptr inbounds float, ptr %v903, i64 %v906
  %v908 = mul i64 %v904, 32
  %v909 = getelementptr inbounds float, ptr %v82, i64 %v908
  %v910 = getelementptr inbounds float, ptr %v907, i64 0
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = getelementptr inbounds float, ptr %v909, i64 0
  store <8 x float> %v911, ptr %v912, align 4
  %v913 = getelementptr inbounds float, ptr %v907, i64 8
  %v914 = load <8 x float>, ptr %v913, align 4
  %v915 = getelementptr inbounds float, ptr %v909, i64 8
  store <8 x float> %v914, ptr %v915, align 4
  %v916 = getelementptr inbounds float, ptr %v907, i64 16
  %v917 = load <8 x float>, ptr %v916, align 4
  %v918 = getelementptr inbounds float, ptr %v909, i64 16
  store <8 x float> %v917, ptr %v918, align 4
  %v919 = getelementptr inbounds float, ptr %v907, i64 24
  %v920 = load <8 x float>, ptr %v919, align 4
  %v921 = getelementptr inbounds float, ptr %v909, i64 24
  store <8 x float> %v920, ptr %v921, align 4
  %v922 = add nsw i64 %v904, 1
  br label %b171
b173:
  %v923 = sdiv i64 %v865, 2
  br label %b174
b174:
  %v924 = phi i64 [ 0, %b173 ], [ %v933, %b175 ]
  %v925 = icmp slt i64 %v924, %v923
  br i1 %v925, label %b175, label %b176
b175:
  %v926 = mul i64 %v924, 2
  %v927 = add i64 %v861, %v926
  %v928 = mul i64 %v924, 768
  %v929 = getelementptr inbounds float, ptr %v831, i64 %v928
  %v930 = mul i64 %v927, 8
  %v931 = add i64 %v930, %v899
  %v932 = getelementptr inbounds float, ptr %v845, i64 %v931
  call void @outer_2x32(ptr %v929, ptr %v82, i64 %v860, ptr %v932, i64 8)
  %v933 = add nsw i64 %v924, 1
  br label %b174
b176:
  %v934 = add nsw i64 %v899, 32
  br label %b168
b170:
  %v935 = mul i64 %v856, 8
  %v936 = add i64 %v935, 0
  %v937 = getelementptr inbounds float, ptr %v830, i64 %v936
  br label %b177
b177:
  %v938 = phi i64 [ 0, %b170 ], [ %v947, %b178 ]
  %v939 = icmp slt i64 %v938, %v860
  br i1 %v939, label %b178, label %b179
b178:
  %v940 = mul i64 %v938, 8
  %v941 = getelementptr inbounds float, ptr %v937, i64 %v940
  %v942 = mul i64 %v938, 8
  %v943 = getelementptr inbounds float, ptr %v82, i64 %v942
  %v944 = getelementptr inbounds float, ptr %v941, i64 0
  %v945 = load <8 x float>, ptr %v944, align 4
  %v946 = getelementptr inbounds float, ptr %v943, i64 0
  store <8 x float> %v945, ptr %v946, align 4
  %v947 = add nsw i64 %v938, 1
  br label %b177
b179:
  %v948 = sdiv i64 %v865, 2
  br label %b180
b180:
  %v949 = phi i64 [ 0, %b179 ], [ %v958, %b181 ]
  %v950 = icmp slt i64 %v949, %v948
  br i1 %v950, label %b181, label %b182
b181:
  %v951 = mul i64 %v949, 2
  %v952 = add i64 %v861, %v951
  %v953 = mul i64 %v949, 768
  %v954 = getelementptr inbounds float, ptr %v831, i64 %v953
  %v955 = mul i64 %v952, 8
  %v956 = add i64 %v955, 0
  %v957 = getelementptr inbounds float, ptr %v845, i64 %v956
  call void @outer_2x8(ptr %v954, ptr %v82, i64 %v860, ptr %v957, i64 8)
  %v958 = add nsw i64 %v949, 1
  br label %b180
b182:
  %v959 = add nsw i64 %v861, 64
  br label %b156
b158:
  %v960 = add nsw i64 %v856, 384
  br label %b153
b155:
  %v961 = icmp sgt i64 %v3, 1
  br i1 %v961, label %b183, label %b184
b183:
  %v962 = getelementptr inbounds i64, ptr %v1, i64 3
  %v963 = atomicrmw add ptr %v962, i64 1 acq_rel
  %v964 = load i64, ptr %v77, align 8
  %v965 = add i64 %v964, 1
  store i64 %v965, ptr %v77, align 8
  %v966 = mul i64 %v3, %v965
  br label %b185
b185:
  %v967 = load atomic i64, ptr %v962 acquire, align 8
  %v968 = icmp slt i64 %v967, %v966
  br i1 %v968, label %b186, label %b187
b186:
  %v969 = call i32 @sched_yield()
  br label %b185
b187:
  br label %b184
b184:
  %v970 = mul i64 0, 32
  %v971 = getelementptr inbounds float, ptr %v42, i64 %v970
  %v972 = getelementptr inbounds float, ptr %v971, i64 24
  %v973 = mul i64 1, %v7
  %v974 = add i64 0, %v973
  %v975 = mul i64 %v974, 8
  %v976 = getelementptr inbounds float, ptr %v24, i64 %v975
  %v977 = getelementptr inbounds float, ptr %v976, i64 0
  %v978 = getelementptr inbounds float, ptr %v82, i64 12288
  %v979 = add i64 8, 1
  %v980 = sdiv i64 %v979, 2
  %v981 = add i64 %v2, 1
  %v982 = mul i64 %v980, %v2
  %v983 = sdiv i64 %v982, %v3
  %v984 = mul i64 %v983, 2
  %v985 = icmp slt i64 %v984, 8
  %v986 = select i1 %v985, i64 %v984, i64 8
  %v987 = mul i64 %v980, %v981
  %v988 = sdiv i64 %v987, %v3
  %v989 = mul i64 %v988, 2
  %v990 = icmp slt i64 %v989, 8
  %v991 = select i1 %v990, i64 %v989, i64 8
  %v992 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b188
b188:
  %v993 = phi i64 [ %v986, %b184 ], [ %v1001, %b193 ]
  %v994 = icmp slt i64 %v993, %v991
  br i1 %v994, label %b189, label %b190
b189:
  %v995 = mul i64 %v993, 8
  %v996 = getelementptr inbounds float, ptr %v992, i64 %v995
  br label %b191
b191:
  %v997 = phi i64 [ 0, %b189 ], [ %v1000, %b192 ]
  %v998 = icmp slt i64 %v997, 8
  br i1 %v998, label %b192, label %b193
b192:
  %v999 = getelementptr inbounds float, ptr %v996, i64 %v997
  store float 0x0000000000000000, ptr %v999, align 4
  %v1000 = add nsw i64 %v997, 1
  br label %b191
b193:
  %v1001 = add nsw i64 %v993, 1
  br label %b188
b190:
  %v1002 = mul i64 %v8, 1
  br label %b194
b194:
  %v1003 = phi i64 [ 0, %b190 ], [ %v1107, %b199 ]
  %v1004 = icmp slt i64 %v1003, %v1002
  br i1 %v1004, label %b195, label %b196
b195:
  %v1005 = sub i64 %v1002, %v1003
  %v1006 = icmp slt i64 %v1005, 384
  %v1007 = select i1 %v1006, i64 %v1005, i64 384
  br label %b197
b197:
  %v1008 = phi i64 [ %v986, %b195 ], [ %v1106, %b223 ]
  %v1009 = icmp slt i64 %v1008, %v991
  br i1 %v1009, label %b198, label %b199
b198:
  %v1010 = sub i64 %v991, %v1008
  %v1011 = icmp slt i64 %v1010, 64
  %v1012 = select i1 %v1011, i64 %v1010, i64 64
  %v1013 = sdiv i64 %v1012, 2
  %v1014 = mul i64 %v1013, 2
  %v1015 = sub i64 %v1012, %v1014
  %v1016 = mul i64 %v1003, 32
  %v1017 = add i64 %v1016, %v1008
  %v1018 = getelementptr inbounds float, ptr %v972, i64 %v1017
  br label %b200
b200:
  %v1019 = phi i64 [ 0, %b198 ], [ %v1045, %b208 ]
  %v1020 = icmp slt i64 %v1019, %v1007
  br i1 %v1020, label %b201, label %b202
b201:
  %v1021 = mul i64 %v1019, 32
  %v1022 = getelementptr inbounds float, ptr %v1018, i64 %v1021
  %v1023 = mul i64 %v1019, 2
  %v1024 = getelementptr inbounds float, ptr %v978, i64 %v1023
  br label %b203
b203:
  %v1025 = phi i64 [ 0, %b201 ], [ %v1034, %b204 ]
  %v1026 = icmp slt i64 %v1025, %v1013
  br i1 %v1026, label %b204, label %b205
b204:
  %v1027 = mul i64 %v1025, 2
  %v1028 = getelementptr inbounds float, ptr %v1022, i64 %v1027
  %v1029 = mul i64 %v1025, 768
  %v1030 = getelementptr inbounds float, ptr %v1024, i64 %v1029
  %v1031 = getelementptr inbounds float, ptr %v1028, i64 0
  %v1032 = load <2 x float>, ptr %v1031, align 4
  %v1033 = getelementptr inbounds float, ptr %v1030, i64 0
  store <2 x float> %v1032, ptr %v1033, align 4
  %v1034 = add nsw i64 %v1025, 1
  br label %b203
b205:
  %v1035 = mul i64 %v1013, 2
  %v1036 = getelementptr inbounds float, ptr %v1022, i64 %v1035
  %v1037 = mul i64 %v1013, 768
  %v1038 = getelementptr inbounds float, ptr %v1024, i64 %v1037
  br label %b206
b206:
  %v1039 = phi i64 [ 0, %b205 ], [ %v1044, %b207 ]
  %v1040 = icmp slt i64 %v1039, %v1015
  br i1 %v1040, label %b207, label %b208
b207:
  %v1041 = getelementptr inbounds float, ptr %v1036, i64 %v1039
  %v1042 = load float, ptr %v1041, align 4
  %v1043 = getelementptr inbounds float, ptr %v1038, i64 %v1039
  store float %v1042, ptr %v1043, align 4
  %v1044 = add nsw i64 %v1039, 1
  br label %b206, !llvm.loop !6
b208:
  %v1045 = add nsw i64 %v1019, 1
  br label %b200
b202:
  br label %b209
b209:
  %v1046 = phi i64 [ 0, %b202 ], [ %v1081, %b217 ]
  %v1047 = icmp slt i64 %v1046, 0
  br i1 %v1047, label %b210, label %b211
b210:
  %v1048 = mul i64 %v1003, 8
  %v1049 = add i64 %v1048, %v1046
  %v1050 = getelementptr inbounds float, ptr %v977, i64 %v1049
  br label %b212
b212:
  %v1051 = phi i64 [ 0, %b210 ], [ %v1069, %b213 ]
  %v1052 = icmp slt i64 %v1051, %v1007
  br i1 %v1052, label %b213, label %b214
b213:
  %v1053 = mul i64 %v1051, 8
  %v1054 = getelementptr inbounds float, ptr %v1050, i64 %v1053
  %v1055 = mul i64 %v1051, 32
  %v1056 = getelementptr inbounds float, ptr %v82, i64 %v1055
  %v1057 = getelementptr inbounds float, ptr %v1054, i64 0
  %v1058 = load <8 x float>, ptr %v1057, align 4
  %v1059 = getelementptr inbounds float, ptr %v1056, i64 0
  store <8 x float> %v1058, ptr %v1059, align 4
  %v1060 = getelementptr inbounds float, ptr %v1054, i64 8
  %v1061 = load <8 x float>, ptr %v1060, align 4
  %v1062 = getelementptr inbounds float, ptr %v1056, i64 8
  store <8 x float> %v1061, ptr %v1062, align 4
  %v1063 = getelementptr inbounds float, ptr %v1054, i64 16
  %v1064 = load <8 x float>, ptr %v1063, align 4
  %v1065 = getelementptr inbounds float, ptr %v1056, i64 16
  store <8 x float> %v1064, ptr %v1065, align 4
  %v1066 = getelementptr inbounds float, ptr %v1054, i64 24
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = getelementptr inbounds float, ptr %v1056, i64 24
  store <8 x float> %v1067, ptr %v1068, align 4
  %v1069 = add nsw i64 %v1051, 1
  br label %b212
b214:
  %v1070 = sdiv i64 %v1012, 2
  br label %b215
b215:
  %v1071 = phi i64 [ 0, %b214 ], [ %v1080, %b216 ]
  %v1072 = icmp slt i64 %v1071, %v1070
  br i1 %v1072, label %b216, label %b217
b216:
  %v1073 = mul i64 %v1071, 2
  %v1074 = add i64 %v1008, %v1073
  %v1075 = mul i64 %v1071, 768
  %v1076 = getelementptr inbounds float, ptr %v978, i64 %v1075
  %v1077 = mul i64 %v1074, 8
  %v1078 = add i64 %v1077, %v1046
  %v1079 = getelementptr inbounds float, ptr %v992, i64 %v1078
  call void @outer_2x32(ptr %v1076, ptr %v82, i64 %v1007, ptr %v1079, i64 8)
  %v1080 = add nsw i64 %v1071, 1
  br label %b215
b217:
  %v1081 = add nsw i64 %v1046, 32
  br label %b209
b211:
  %v1082 = mul i64 %v1003, 8
  %v1083 = add i64 %v1082, 0
  %v1084 = getelementptr inbounds float, ptr %v977, i64 %v1083
  br label %b218
b218:
  %v1085 = phi i64 [ 0, %b211 ], [ %v1094, %b219 ]
  %v1086 = icmp slt i64 %v1085, %v1007
  br i1 %v1086, label %b219, label %b220
b219:
  %v1087 = mul i64 %v1085, 8
  %v1088 = getelementptr inbounds float, ptr %v1084, i64 %v1087
  %v1089 = mul i64 %v1085, 8
  %v1090 = getelementptr inbounds float, ptr %v82, i64 %v1089
  %v1091 = getelementptr inbounds float, ptr %v1088, i64 0
  %v1092 = load <8 x float>, ptr %v1091, align 4
  %v1093 = getelementptr inbounds float, ptr %v1090, i64 0
  store <8 x float> %v1092, ptr %v1093, align 4
  %v1094 = add nsw i64 %v1085, 1
  br label %b218
b220:
  %v1095 = sdiv i64 %v1012, 2
  br label %b221
b221:
  %v1096 = phi i64 [ 0, %b220 ], [ %v1105, %b222 ]
  %v1097 = icmp slt i64 %v1096, %v1095
  br i1 %v1097, label %b222, label %b223
b222:
  %v1098 = mul i64 %v1096, 2
  %v1099 = add i64 %v1008, %v1098
  %v1100 = mul i64 %v1096, 768
  %v1101 = getelementptr inbounds float, ptr %v978, i64 %v1100
  %v1102 = mul i64 %v1099, 8
  %v1103 = add i64 %v1102, 0
  %v1104 = getelementptr inbounds float, ptr %v992, i64 %v1103
  call void @outer_2x8(ptr %v1101, ptr %v82, i64 %v1007, ptr %v1104, i64 8)
  %v1105 = add nsw i64 %v1096, 1
  br label %b221
b223:
  %v1106 = add nsw i64 %v1008, 64
  br label %b197
b199:
  %v1107 = add nsw i64 %v1003, 384
  br label %b194
b196:
  %v1108 = icmp sgt i64 %v3, 1
  br i1 %v1108, label %b224, label %b225
b224:
  %v1109 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1110 = atomicrmw add ptr %v1109, i64 1 acq_rel
  %v1111 = load i64, ptr %v77, align 8
  %v1112 = add i64 %v1111, 1
  store i64 %v1112, ptr %v77, align 8
  %v1113 = mul i64 %v3, %v1112
  br label %b226
b226:
  %v1114 = load atomic i64, ptr %v1109 acquire, align 8
  %v1115 = icmp slt i64 %v1114, %v1113
  br i1 %v1115, label %b227, label %b228
b227:
  %v1116 = call i32 @sched_yield()
  br label %b226
b228:
  br label %b225
b225:
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
