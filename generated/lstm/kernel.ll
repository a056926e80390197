; generated from specs/lstm.yaml by `make generated`: do not edit
; lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v69 = alloca i64, i64 1, align 8
  %v321 = alloca float, i64 64, align 4
  %v406 = alloca float, i64 64, align 4
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
  %v57 = getelementptr inbounds i64, ptr %v1, i64 15
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 19
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 22
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 25
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 0
  %v73 = add i64 %v72, 512
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds i64, ptr %v1, i64 4
  %v76 = load i64, ptr %v75, align 8
  %v77 = icmp eq i64 %v76, 0
  br i1 %v77, label %b0, label %b1
b0:
  %v78 = icmp eq i64 %v2, 0
  br i1 %v78, label %b2, label %b3
b2:
  %v79 = add i64 0, 0
  %v80 = getelementptr inbounds float, ptr %v38, i64 %v79
  %v81 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v82, ptr %v80, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v83 = icmp sgt i64 %v3, 1
  br i1 %v83, label %b4, label %b5
b4:
  %v84 = getelementptr inbounds i64, ptr %v1, i64 3
  %v85 = atomicrmw add ptr %v84, i64 1 acq_rel
  %v86 = load i64, ptr %v69, align 8
  %v87 = add i64 %v86, 1
  store i64 %v87, ptr %v69, align 8
  %v88 = mul i64 %v3, %v87
  br label %b6
b6:
  %v89 = load atomic i64, ptr %v84 acquire, align 8
  %v90 = icmp slt i64 %v89, %v88
  br i1 %v90, label %b7, label %b8
b7:
  %v91 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v92 = getelementptr inbounds i64, ptr %v1, i64 4
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b9, label %b10
b9:
  %v95 = getelementptr inbounds i64, ptr %v1, i64 26
  %v96 = load i64, ptr %v95, align 8
  %v97 = icmp eq i64 %v96, 0
  br i1 %v97, label %b11, label %b12
b11:
  %v98 = add i64 %v7, 0
  %v99 = sdiv i64 %v98, 1
  %v100 = add i64 %v2, 1
  %v101 = mul i64 %v99, %v2
  %v102 = sdiv i64 %v101, %v3
  %v103 = mul i64 %v102, 1
  %v104 = icmp slt i64 %v103, %v7
  %v105 = select i1 %v104, i64 %v103, i64 %v7
  %v106 = mul i64 %v99, %v100
  %v107 = sdiv i64 %v106, %v3
  %v108 = mul i64 %v107, 1
  %v109 = icmp slt i64 %v108, %v7
  %v110 = select i1 %v109, i64 %v108, i64 %v7
  br label %b13
b13:
  %v111 = phi i64 [ %v105, %b11 ], [ %v122, %b14 ]
  %v112 = icmp slt i64 %v111, %v110
  br i1 %v112, label %b14, label %b15
b14:
  %v113 = and i64 0, %v54
  %v114 = mul i64 %v113, %v7
  %v115 = add i64 %v114, %v111
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr inbounds float, ptr %v20, i64 %v116
  %v118 = add i64 0, 0
  %v119 = getelementptr inbounds float, ptr %v117, i64 %v118
  %v120 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v121, ptr %v119, align 4
  %v122 = add nsw i64 %v111, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v123 = icmp sgt i64 %v3, 1
  br i1 %v123, label %b16, label %b17
b16:
  %v124 = getelementptr inbounds i64, ptr %v1, i64 3
  %v125 = atomicrmw add ptr %v124, i64 1 acq_rel
  %v126 = load i64, ptr %v69, align 8
  %v127 = add i64 %v126, 1
  store i64 %v127, ptr %v69, align 8
  %v128 = mul i64 %v3, %v127
  br label %b18
b18:
  %v129 = load atomic i64, ptr %v124 acquire, align 8
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b19, label %b20
b19:
  %v131 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v132 = getelementptr inbounds i64, ptr %v1, i64 4
  %v133 = load i64, ptr %v132, align 8
  %v134 = icmp eq i64 %v133, 0
  br i1 %v134, label %b21, label %b22
b21:
  %v135 = getelementptr inbounds i64, ptr %v1, i64 27
  %v136 = load i64, ptr %v135, align 8
  %v137 = icmp eq i64 %v136, 0
  br i1 %v137, label %b23, label %b24
b23:
  %v138 = add i64 %v7, 0
  %v139 = sdiv i64 %v138, 1
  %v140 = add i64 %v2, 1
  %v141 = mul i64 %v139, %v2
  %v142 = sdiv i64 %v141, %v3
  %v143 = mul i64 %v142, 1
  %v144 = icmp slt i64 %v143, %v7
  %v145 = select i1 %v144, i64 %v143, i64 %v7
  %v146 = mul i64 %v139, %v140
  %v147 = sdiv i64 %v146, %v3
  %v148 = mul i64 %v147, 1
  %v149 = icmp slt i64 %v148, %v7
  %v150 = select i1 %v149, i64 %v148, i64 %v7
  br label %b25
b25:
  %v151 = phi i64 [ %v145, %b23 ], [ %v162, %b26 ]
  %v152 = icmp slt i64 %v151, %v150
  br i1 %v152, label %b26, label %b27
b26:
  %v153 = and i64 0, %v56
  %v154 = mul i64 %v153, %v7
  %v155 = add i64 %v154, %v151
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr inbounds float, ptr %v22, i64 %v156
  %v158 = add i64 0, 0
  %v159 = getelementptr inbounds float, ptr %v157, i64 %v158
  %v160 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v161, ptr %v159, align 4
  %v162 = add nsw i64 %v151, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v163 = icmp sgt i64 %v3, 1
  br i1 %v163, label %b28, label %b29
b28:
  %v164 = getelementptr inbounds i64, ptr %v1, i64 3
  %v165 = atomicrmw add ptr %v164, i64 1 acq_rel
  %v166 = load i64, ptr %v69, align 8
  %v167 = add i64 %v166, 1
  store i64 %v167, ptr %v69, align 8
  %v168 = mul i64 %v3, %v167
  br label %b30
b30:
  %v169 = load atomic i64, ptr %v164 acquire, align 8
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b31, label %b32
b31:
  %v171 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v172 = getelementptr inbounds float, ptr %v71, i64 0
  %v173 = getelementptr inbounds i64, ptr %v1, i64 4
  %v174 = load i64, ptr %v173, align 8
  %v175 = icmp eq i64 %v174, 0
  br i1 %v175, label %b33, label %b34
b33:
  %v176 = add i64 1, 0
  %v177 = sdiv i64 %v176, 1
  %v178 = add i64 %v2, 1
  %v179 = mul i64 %v177, %v2
  %v180 = sdiv i64 %v179, %v3
  %v181 = mul i64 %v180, 1
  %v182 = icmp slt i64 %v181, 1
  %v183 = select i1 %v182, i64 %v181, i64 1
  %v184 = mul i64 %v177, %v178
  %v185 = sdiv i64 %v184, %v3
  %v186 = mul i64 %v185, 1
  %v187 = icmp slt i64 %v186, 1
  %v188 = select i1 %v187, i64 %v186, i64 1
  %v189 = icmp slt i64 %v188, 1
  %v190 = select i1 %v189, i64 %v188, i64 1
  br label %b35
b35:
  %v191 = phi i64 [ %v183, %b33 ], [ %v232, %b36 ]
  %v192 = icmp slt i64 %v191, %v190
  br i1 %v192, label %b36, label %b37
b36:
  %v193 = mul i64 %v191, 256
  %v194 = mul i64 %v191, 32
  %v195 = add i64 %v193, 0
  %v196 = add i64 %v194, 0
  %v197 = getelementptr inbounds float, ptr %v172, i64 %v195
  %v198 = sub i64 32, %v196
  %v199 = icmp slt i64 %v198, 0
  %v200 = select i1 %v199, i64 0, i64 %v198
  %v201 = mul i64 %v196, 8
  %v202 = add i64 0, %v201
  %v203 = getelementptr inbounds float, ptr %v12, i64 %v202
  call void @pack_turned(ptr %v203, i64 8, i64 1, i64 8, i64 %v200, ptr %v197, i64 32)
  %v204 = add i64 %v193, 8
  %v205 = add i64 %v194, 8
  %v206 = getelementptr inbounds float, ptr %v172, i64 %v204
  %v207 = sub i64 32, %v205
  %v208 = icmp slt i64 %v207, 0
  %v209 = select i1 %v208, i64 0, i64 %v207
  %v210 = mul i64 %v205, 8
  %v211 = add i64 0, %v210
  %v212 = getelementptr inbounds float, ptr %v12, i64 %v211
  call void @pack_turned(ptr %v212, i64 8, i64 1, i64 8, i64 %v209, ptr %v206, i64 32)
  %v213 = add i64 %v193, 16
  %v214 = add i64 %v194, 16
  %v215 = getelementptr inbounds float, ptr %v172, i64 %v213
  %v216 = sub i64 32, %v214
  %v217 = icmp slt i64 %v216, 0
  %v218 = select i1 %v217, i64 0, i64 %v216
  %v219 = mul i64 %v214, 8
  %v220 = add i64 0, %v219
  %v221 = getelementptr inbounds float, ptr %v12, i64 %v220
  call void @pack_turned(ptr %v221, i64 8, i64 1, i64 8, i64 %v218, ptr %v215, i64 32)
  %v222 = add i64 %v193, 24
  %v223 = add i64 %v194, 24
  %v224 = getelementptr inbounds float, ptr %v172, i64 %v222
  %v225 = sub i64 32, %v223
  %v226 = icmp slt i64 %v225, 0
  %v227 = select i1 %v226, i64 0, i64 %v225
  %v228 = mul i64 %v223, 8
  %v229 = add i64 0, %v228
  %v230 = getelementptr inbounds float, ptr %v12, i64 %v229
  call void @pack_turned(ptr %v230, i64 8, i64 1, i64 8, i64 %v227, ptr %v224, i64 32)
  %v231 = add i64 %v193, 256
  %v232 = add nsw i64 %v191, 1
  br label %b35
b37:
  br label %b34
b34:
  %v233 = icmp sgt i64 %v3, 1
  br i1 %v233, label %b38, label %b39
b38:
  %v234 = getelementptr inbounds i64, ptr %v1, i64 3
  %v235 = atomicrmw add ptr %v234, i64 1 acq_rel
  %v236 = load i64, ptr %v69, align 8
  %v237 = add i64 %v236, 1
  store i64 %v237, ptr %v69, align 8
  %v238 = mul i64 %v3, %v237
  br label %b40
b40:
  %v239 = load atomic i64, ptr %v234 acquire, align 8
  %v240 = icmp slt i64 %v239, %v238
  br i1 %v240, label %b41, label %b42
b41:
  %v241 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v242 = getelementptr inbounds float, ptr %v71, i64 256
  %v243 = getelementptr inbounds i64, ptr %v1, i64 4
  %v244 = load i64, ptr %v243, align 8
  %v245 = icmp eq i64 %v244, 0
  br i1 %v245, label %b43, label %b44
b43:
  %v246 = add i64 1, 0
  %v247 = sdiv i64 %v246, 1
  %v248 = add i64 %v2, 1
  %v249 = mul i64 %v247, %v2
  %v250 = sdiv i64 %v249, %v3
  %v251 = mul i64 %v250, 1
  %v252 = icmp slt i64 %v251, 1
  %v253 = select i1 %v252, i64 %v251, i64 1
  %v254 = mul i64 %v247, %v248
  %v255 = sdiv i64 %v254, %v3
  %v256 = mul i64 %v255, 1
  %v257 = icmp slt i64 %v256, 1
  %v258 = select i1 %v257, i64 %v256, i64 1
  %v259 = icmp slt i64 %v258, 1
  %v260 = select i1 %v259, i64 %v258, i64 1
  br label %b45
b45:
  %v261 = phi i64 [ %v253, %b43 ], [ %v302, %b46 ]
  %v262 = icmp slt i64 %v261, %v260
  br i1 %v262, label %b46, label %b47
b46:
  %v263 = mul i64 %v261, 256
  %v264 = mul i64 %v261, 8
  %v265 = add i64 %v263, 0
  %v266 = add i64 %v264, 0
  %v267 = getelementptr inbounds float, ptr %v242, i64 %v265
  %v268 = sub i64 8, %v266
  %v269 = icmp slt i64 %v268, 0
  %v270 = select i1 %v269, i64 0, i64 %v268
  %v271 = mul i64 %v266, 8
  %v272 = add i64 64, %v271
  %v273 = getelementptr inbounds float, ptr %v14, i64 %v272
  call void @pack_turned(ptr %v273, i64 8, i64 1, i64 8, i64 %v270, ptr %v267, i64 32)
  %v274 = add i64 %v263, 8
  %v275 = add i64 %v264, 0
  %v276 = getelementptr inbounds float, ptr %v242, i64 %v274
  %v277 = sub i64 8, %v275
  %v278 = icmp slt i64 %v277, 0
  %v279 = select i1 %v278, i64 0, i64 %v277
  %v280 = mul i64 %v275, 8
  %v281 = add i64 0, %v280
  %v282 = getelementptr inbounds float, ptr %v14, i64 %v281
  call void @pack_turned(ptr %v282, i64 8, i64 1, i64 8, i64 %v279, ptr %v276, i64 32)
  %v283 = add i64 %v263, 16
  %v284 = add i64 %v264, 0
  %v285 = getelementptr inbounds float, ptr %v242, i64 %v283
  %v286 = sub i64 8, %v284
  %v287 = icmp slt i64 %v286, 0
  %v288 = select i1 %v287, i64 0, i64 %v286
  %v289 = mul i64 %v284, 8
  %v290 = add i64 128, %v289
  %v291 = getelementptr inbounds float, ptr %v14, i64 %v290
  call void @pack_turned(ptr %v291, i64 8, i64 1, i64 8, i64 %v288, ptr %v285, i64 32)
  %v292 = add i64 %v263, 24
  %v293 = add i64 %v264, 0
  %v294 = getelementptr inbounds float, ptr %v242, i64 %v292
  %v295 = sub i64 8, %v293
  %v296 = icmp slt i64 %v295, 0
  %v297 = select i1 %v296, i64 0, i64 %v295
  %v298 = mul i64 %v293, 8
  %v299 = add i64 192, %v298
  %v300 = getelementptr inbounds float, ptr %v14, i64 %v299
  call void @pack_turned(ptr %v300, i64 8, i64 1, i64 8, i64 %v297, ptr %v294, i64 32)
  %v301 = add i64 %v263, 256
  %v302 = add nsw i64 %v261, 1
  br label %b45
b47:
  br label %b44
b44:
  %v303 = icmp sgt i64 %v3, 1
  br i1 %v303, label %b48, label %b49
b48:
  %v304 = getelementptr inbounds i64, ptr %v1, i64 3
  %v305 = atomicrmw add ptr %v304, i64 1 acq_rel
  %v306 = load i64, ptr %v69, align 8
  %v307 = add i64 %v306, 1
  store i64 %v307, ptr %v69, align 8
  %v308 = mul i64 %v3, %v307
  br label %b50
b50:
  %v309 = load atomic i64, ptr %v304 acquire, align 8
  %v310 = icmp slt i64 %v309, %v308
  br i1 %v310, label %b51, label %b52
b51:
  %v311 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v312 = getelementptr inbounds i64, ptr %v1, i64 5
  %v313 = load i64, ptr %v312, align 8
  br label %b53
b53:
  %v314 = phi i64 [ 0, %b49 ], [ %v729, %b99 ]
  %v315 = icmp slt i64 %v314, %v5
  br i1 %v315, label %b54, label %b55
b54:
  %v316 = add i64 %v314, %v313
  %v317 = icmp slt i64 %v316, %v5
  %v318 = select i1 %v317, i64 %v316, i64 %v5
  %v319 = sub i64 %v318, %v314
  %v320 = mul i64 %v319, %v7
  %v322 = add i64 %v320, 0
  %v323 = sdiv i64 %v322, 1
  %v324 = add i64 %v2, 1
  %v325 = mul i64 %v323, %v2
  %v326 = sdiv i64 %v325, %v3
  %v327 = mul i64 %v326, 1
  %v328 = icmp slt i64 %v327, %v320
  %v329 = select i1 %v328, i64 %v327, i64 %v320
  %v330 = mul i64 %v323, %v324
  %v331 = sdiv i64 %v330, %v3
  %v332 = mul i64 %v331, 1
  %v333 = icmp slt i64 %v332, %v320
  %v334 = select i1 %v333, i64 %v332, i64 %v320
  %v335 = mul i64 %v314, %v7
  %v336 = add i64 %v329, %v335
  %v337 = add i64 %v334, %v335
  br label %b56
b56:
  %v338 = phi i64 [ %v336, %b54 ], [ %v394, %b61 ]
  %v339 = icmp slt i64 %v338, %v337
  br i1 %v339, label %b57, label %b58
b57:
  %v340 = add i64 %v338, 96
  %v341 = icmp slt i64 %v340, %v337
  %v342 = select i1 %v341, i64 %v340, i64 %v337
  br label %b59
b59:
  %v343 = phi i64 [ 0, %b57 ], [ %v393, %b64 ]
  %v344 = icmp slt i64 %v343, 1
  br i1 %v344, label %b60, label %b61
b60:
  %v345 = sub i64 %v342, %v338
  %v346 = sub i64 2, 1
  %v347 = add i64 %v345, %v346
  %v348 = sdiv i64 %v347, 2
  br label %b62
b62:
  %v349 = phi i64 [ 0, %b60 ], [ %v392, %b69 ]
  %v350 = icmp slt i64 %v349, %v348
  br i1 %v350, label %b63, label %b64
b63:
  %v351 = mul i64 %v345, %v349
  %v352 = sdiv i64 %v351, %v348
  %v353 = add i64 %v338, %v352
  %v354 = add i64 %v349, 1
  %v355 = mul i64 %v345, %v354
  %v356 = sdiv i64 %v355, %v348
  %v357 = add i64 %v338, %v356
  %v358 = mul i64 %v343, 256
  %v359 = getelementptr inbounds float, ptr %v172, i64 %v358
  %v360 = sub i64 %v357, %v353
  %v361 = mul i64 %v353, 8
  %v362 = getelementptr inbounds float, ptr %v10, i64 %v361
  %v363 = getelementptr inbounds float, ptr %v362, i64 0
  %v364 = sub i64 %v360, 1
  %v365 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v364
  %v366 = load ptr, ptr %v365, align 4
  %v367 = getelementptr inbounds float, ptr %v321, i64 0
  %v368 = icmp sgt i64 %v360, 0
  br i1 %v368, label %b65, label %b66
b65:
  call void %v366(ptr %v363, i64 8, ptr %v359, i64 8, ptr %v367, i64 32, i64 8)
  br label %b66
b66:
  %v369 = add i64 %v358, 256
  br label %b67
b67:
  %v370 = phi i64 [ %v353, %b66 ], [ %v391, %b72 ]
  %v371 = icmp slt i64 %v370, %v357
  br i1 %v371, label %b68, label %b69
b68:
  %v372 = sub i64 %v370, %v353
  %v373 = mul i64 %v372, 32
  %v374 = getelementptr inbounds float, ptr %v321, i64 %v373
  %v375 = mul i64 %v314, %v7
  %v376 = sub i64 %v370, %v375
  %v377 = mul i64 %v376, 32
  %v378 = getelementptr inbounds float, ptr %v40, i64 %v377
  br label %b70
b70:
  %v379 = phi i64 [ 0, %b68 ], [ %v390, %b71 ]
  %v380 = icmp slt i64 %v379, 4
  br i1 %v380, label %b71, label %b72
b71:
  %v381 = mul i64 %v343, 4
  %v382 = add i64 %v381, %v379
  %v383 = mul i64 %v382, 8
  %v384 = add i64 0, %v379
  %v385 = mul i64 %v384, 8
  %v386 = getelementptr inbounds float, ptr %v374, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = add i64 0, %v383
  %v389 = getelementptr inbounds float, ptr %v378, i64 %v388
  store <8 x float> %v387, ptr %v389, align 4
  %v390 = add nsw i64 %v379, 1
  br label %b70
b72:
  %v391 = add nsw i64 %v370, 1
  br label %b67
b69:
  %v392 = add nsw i64 %v349, 1
  br label %b62
b64:
  %v393 = add nsw i64 %v343, 1
  br label %b59
b61:
  %v394 = add nsw i64 %v338, 96
  br label %b56
b58:
  %v395 = icmp sgt i64 %v3, 1
  br i1 %v395, label %b73, label %b74
b73:
  %v396 = getelementptr inbounds i64, ptr %v1, i64 3
  %v397 = atomicrmw add ptr %v396, i64 1 acq_rel
  %v398 = load i64, ptr %v69, align 8
  %v399 = add i64 %v398, 1
  store i64 %v399, ptr %v69, align 8
  %v400 = mul i64 %v3, %v399
  br label %b75
b75:
  %v401 = load atomic i64, ptr %v396 acquire, align 8
  %v402 = icmp slt i64 %v401, %v400
  br i1 %v402, label %b76, label %b77
b76:
  %v403 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  br label %b78
b78:
  %v404 = phi i64 [ %v314, %b74 ], [ %v719, %b83 ]
  %v405 = icmp slt i64 %v404, %v318
  br i1 %v405, label %b79, label %b80
b79:
  %v407 = add i64 %v7, 0
  %v408 = sdiv i64 %v407, 1
  %v409 = add i64 %v2, 1
  %v410 = mul i64 %v408, %v2
  %v411 = sdiv i64 %v410, %v3
  %v412 = mul i64 %v411, 1
  %v413 = icmp slt i64 %v412, %v7
  %v414 = select i1 %v413, i64 %v412, i64 %v7
  %v415 = mul i64 %v408, %v409
  %v416 = sdiv i64 %v415, %v3
  %v417 = mul i64 %v416, 1
  %v418 = icmp slt i64 %v417, %v7
  %v419 = select i1 %v418, i64 %v417, i64 %v7
  br label %b81
b81:
  %v420 = phi i64 [ %v414, %b79 ], [ %v718, %b86 ]
  %v421 = icmp slt i64 %v420, %v419
  br i1 %v421, label %b82, label %b83
b82:
  %v422 = add i64 %v420, 96
  %v423 = icmp slt i64 %v422, %v419
  %v424 = select i1 %v423, i64 %v422, i64 %v419
  br label %b84
b84:
  %v425 = phi i64 [ 0, %b82 ], [ %v717, %b89 ]
  %v426 = icmp slt i64 %v425, 1
  br i1 %v426, label %b85, label %b86
b85:
  %v427 = sub i64 %v424, %v420
  %v428 = sub i64 2, 1
  %v429 = add i64 %v427, %v428
  %v430 = sdiv i64 %v429, 2
  br label %b87
b87:
  %v431 = phi i64 [ 0, %b85 ], [ %v716, %b94 ]
  %v432 = icmp slt i64 %v431, %v430
  br i1 %v432, label %b88, label %b89
b88:
  %v433 = mul i64 %v427, %v431
  %v434 = sdiv i64 %v433, %v430
  %v435 = add i64 %v420, %v434
  %v436 = add i64 %v431, 1
  %v437 = mul i64 %v427, %v436
  %v438 = sdiv i64 %v437, %v430
  %v439 = add i64 %v420, %v438
  %v440 = mul i64 %v425, 256
  %v441 = getelementptr inbounds float, ptr %v242, i64 %v440
  %v442 = sub i64 %v439, %v435
  %v443 = add i64 %v404, 0
  %v444 = and i64 %v443, %v54
  %v445 = mul i64 %v444, %v7
  %v446 = add i64 %v445, %v435
  %v447 = mul i64 %v446, 8
  %v448 = getelementptr inbounds float, ptr %v20, i64 %v447
  %v449 = getelementptr inbounds float, ptr %v448, i64 0
  %v450 = sub i64 %v442, 1
  %v451 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v450
  %v452 = load ptr, ptr %v451, align 4
  %v453 = getelementptr inbounds float, ptr %v406, i64 0
  %v454 = icmp sgt i64 %v442, 0
  br i1 %v454, label %b90, label %b91
b90:
  call void %v452(ptr %v449, i64 8, ptr %v441, i64 8, ptr %v453, i64 32, i64 8)
  br label %b91
b91:
  %v455 = add i64 %v440, 256
  br label %b92
b92:
  %v456 = phi i64 [ %v435, %b91 ], [ %v715, %b97 ]
  %v457 = icmp slt i64 %v456, %v439
  br i1 %v457, label %b93, label %b94
b93:
  %v458 = sub i64 %v456, %v435
  %v459 = mul i64 %v458, 32
  %v460 = getelementptr inbounds float, ptr %v406, i64 %v459
  %v461 = add i64 %v404, 0
  %v462 = sub i64 %v461, %v314
  %v463 = mul i64 %v462, %v7
  %v464 = add i64 %v463, %v456
  %v465 = mul i64 %v464, 32
  %v466 = getelementptr inbounds float, ptr %v40, i64 %v465
  %v467 = add i64 %v404, 0
  %v468 = and i64 %v467, %v56
  %v469 = mul i64 %v468, %v7
  %v470 = add i64 %v469, %v456
  %v471 = mul i64 %v470, 8
  %v472 = getelementptr inbounds float, ptr %v22, i64 %v471
  %v473 = add i64 %v404, 0
  %v474 = and i64 %v473, %v62
  %v475 = mul i64 %v474, %v7
  %v476 = add i64 %v475, %v456
  %v477 = mul i64 %v476, 8
  %v478 = getelementptr inbounds float, ptr %v42, i64 %v477
  %v479 = add i64 %v404, 0
  %v480 = and i64 %v479, %v64
  %v481 = mul i64 %v480, %v7
  %v482 = add i64 %v481, %v456
  %v483 = mul i64 %v482, 8
  %v484 = getelementptr inbounds float, ptr %v44, i64 %v483
  %v485 = add i64 %v404, 0
  %v486 = and i64 %v485, %v66
  %v487 = mul i64 %v486, %v7
  %v488 = add i64 %v487, %v456
  %v489 = mul i64 %v488, 8
  %v490 = getelementptr inbounds float, ptr %v46, i64 %v489
  %v491 = add i64 %v404, 1
  %v492 = and i64 %v491, %v56
  %v493 = mul i64 %v492, %v7
  %v494 = add i64 %v493, %v456
  %v495 = mul i64 %v494, 8
  %v496 = getelementptr inbounds float, ptr %v22, i64 %v495
  %v497 = add i64 %v404, 0
  %v498 = and i64 %v497, %v68
  %v499 = mul i64 %v498, %v7
  %v500 = add i64 %v499, %v456
  %v501 = mul i64 %v500, 8
  %v502 = getelementptr inbounds float, ptr %v48, i64 %v501
  %v503 = add i64 %v404, 1
  %v504 = and i64 %v503, %v54
  %v505 = mul i64 %v504, %v7
  %v506 = add i64 %v505, %v456
  %v507 = mul i64 %v506, 8
  %v508 = getelementptr inbounds float, ptr %v20, i64 %v507
  br label %b95
b95:
  %v509 = phi i64 [ 0, %b93 ], [ %v714, %b96 ]
  %v510 = icmp slt i64 %v509, 1
  br i1 %v510, label %b96, label %b97
b96:
  %v511 = mul i64 %v425, 1
  %v512 = add i64 %v511, %v509
  %v513 = mul i64 %v512, 8
  %v514 = add i64 0, %v509
  %v515 = mul i64 %v514, 8
  %v516 = getelementptr inbounds float, ptr %v460, i64 %v515
  %v517 = load <8 x float>, ptr %v516, align 4
  %v518 = add i64 1, %v509
  %v519 = mul i64 %v518, 8
  %v520 = getelementptr inbounds float, ptr %v460, i64 %v519
  %v521 = load <8 x float>, ptr %v520, align 4
  %v522 = add i64 2, %v509
  %v523 = mul i64 %v522, 8
  %v524 = getelementptr inbounds float, ptr %v460, i64 %v523
  %v525 = load <8 x float>, ptr %v524, align 4
  %v526 = add i64 3, %v509
  %v527 = mul i64 %v526, 8
  %v528 = getelementptr inbounds float, ptr %v460, i64 %v527
  %v529 = load <8 x float>, ptr %v528, align 4
  %v530 = add i64 8, %v513
  %v531 = getelementptr inbounds float, ptr %v466, i64 %v530
  %v532 = load <8 x float>, ptr %v531, align 4
  %v533 = fadd <8 x float> %v532, %v517
  %v534 = add i64 8, %v513
  %v535 = getelementptr inbounds float, ptr %v16, i64 %v534
  %v536 = load <8 x float>, ptr %v535, align 4
  %v537 = fadd <8 x float> %v533, %v536
  %v538 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v537)
  %v539 = fneg <8 x float> %v538
  %v540 = fcmp olt <8 x float> %v539, splat (float 0xC05A400000000000)
  %v541 = select <8 x i1> %v540, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v539
  %v542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v541, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v543 = fsub <8 x float> %v542, splat (float 0x4168000000000000)
  %v544 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v543, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v541)
  %v545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v543, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v544)
  %v546 = bitcast <8 x float> %v542 to <8 x i32>
  %v547 = fmul <8 x float> %v545, %v545
  %v548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v545, <8 x float> splat (float 0x3F81227F40000000))
  %v549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v548, <8 x float> %v545, <8 x float> splat (float 0x3FA5556740000000))
  %v550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v549, <8 x float> %v545, <8 x float> splat (float 0x3FC5554B00000000))
  %v551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v550, <8 x float> %v545, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v552 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v547, <8 x float> %v551, <8 x float> %v545)
  %v553 = sub <8 x i32> %v546, splat (i32 1262485250)
  %v554 = lshr <8 x i32> %v553, splat (i32 1)
  %v555 = sub <8 x i32> %v553, %v554
  %v556 = shl <8 x i32> %v554, splat (i32 23)
  %v557 = bitcast <8 x i32> %v556 to <8 x float>
  %v558 = shl <8 x i32> %v555, splat (i32 23)
  %v559 = bitcast <8 x i32> %v558 to <8 x float>
  %v560 = fadd <8 x float> %v552, splat (float 0x3FF0000000000000)
  %v561 = fmul <8 x float> %v560, %v557
  %v562 = fmul <8 x float> %v561, %v559
  %v563 = fcmp olt <8 x float> %v537, splat (float 0x0000000000000000)
  %v564 = select <8 x i1> %v563, <8 x float> %v562, <8 x float> splat (float 0x3FF0000000000000)
  %v565 = fadd <8 x float> %v562, splat (float 0x3FF0000000000000)
  %v566 = fdiv <8 x float> %v564, %v565
  %v567 = add i64 0, %v513
  %v568 = getelementptr inbounds float, ptr %v466, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = fadd <8 x float> %v569, %v521
  %v571 = add i64 0, %v513
  %v572 = getelementptr inbounds float, ptr %v16, i64 %v571
  %v573 = load <8 x float>, ptr %v572, align 4
  %v574 = fadd <8 x float> %v570, %v573
  %v575 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v574)
  %v576 = fneg <8 x float> %v575
  %v577 = fcmp olt <8 x float> %v576, splat (float 0xC05A400000000000)
  %v578 = select <8 x i1> %v577, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v576
  %v579 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v578, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v580 = fsub <8 x float> %v579, splat (float 0x4168000000000000)
  %v581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v580, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v578)
  %v582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v580, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v581)
  %v583 = bitcast <8 x float> %v579 to <8 x i32>
  %v584 = fmul <8 x float> %v582, %v582
  %v585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v582, <8 x float> splat (float 0x3F81227F40000000))
  %v586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v585, <8 x float> %v582, <8 x float> splat (float 0x3FA5556740000000))
  %v587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v586, <8 x float> %v582, <8 x float> splat (float 0x3FC5554B00000000))
  %v588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v587, <8 x float> %v582, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v584, <8 x float> %v588, <8 x float> %v582)
  %v590 = sub <8 x i32> %v583, splat (i32 1262485250)
  %v591 = lshr <8 x i32> %v590, splat (i32 1)
  %v592 = sub <8 x i32> %v590, %v591
  %v593 = shl <8 x i32> %v591, splat (i32 23)
  %v594 = bitcast <8 x i32> %v593 to <8 x float>
  %v595 = shl <8 x i32> %v592, splat (i32 23)
  %v596 = bitcast <8 x i32> %v595 to <8 x float>
  %v597 = fadd <8 x float> %v589, splat (float 0x3FF0000000000000)
  %v598 = fmul <8 x float> %v597, %v594
  %v599 = fmul <8 x float> %v598, %v596
  %v600 = fcmp olt <8 x float> %v574, splat (float 0x0000000000000000)
  %v601 = select <8 x i1> %v600, <8 x float> %v599, <8 x float> splat (float 0x3FF0000000000000)
  %v602 = fadd <8 x float> %v599, splat (float 0x3FF0000000000000)
  %v603 = fdiv <8 x float> %v601, %v602
  %v604 = add i64 16, %v513
  %v605 = getelementptr inbounds float, ptr %v466, i64 %v604
  %v606 = load <8 x float>, ptr %v605, align 4
  %v607 = fadd <8 x float> %v606, %v525
  %v608 = add i64 16, %v513
  %v609 = getelementptr inbounds float, ptr %v16, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = fadd <8 x float> %v607, %v610
  %v612 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v611)
  %v613 = fcmp ogt <8 x float> %v612, splat (float 0x4023000000000000)
  %v614 = select <8 x i1> %v613, <8 x float> splat (float 0x4023000000000000), <8 x float> %v612
  %v615 = fadd <8 x float> %v614, %v614
  %v616 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v615, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v617 = fsub <8 x float> %v616, splat (float 0x4168000000000000)
  %v618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v617, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v615)
  %v619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v617, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v618)
  %v620 = bitcast <8 x float> %v616 to <8 x i32>
  %v621 = fmul <8 x float> %v619, %v619
  %v622 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v619, <8 x float> splat (float 0x3F81227F40000000))
  %v623 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v622, <8 x float> %v619, <8 x float> splat (float 0x3FA5556740000000))
  %v624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v623, <8 x float> %v619, <8 x float> splat (float 0x3FC5554B00000000))
  %v625 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v624, <8 x float> %v619, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v626 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v621, <8 x float> %v625, <8 x float> %v619)
  %v627 = shl <8 x i32> %v620, splat (i32 23)
  %v628 = add <8 x i32> %v627, splat (i32 1065353216)
  %v629 = bitcast <8 x i32> %v628 to <8 x float>
  %v630 = fsub <8 x float> %v629, splat (float 0x3FF0000000000000)
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v629, <8 x float> %v626, <8 x float> %v630)
  %v632 = fadd <8 x float> %v631, splat (float 0x4000000000000000)
  %v633 = fdiv <8 x float> %v631, %v632
  %v634 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v633, <8 x float> %v611)
  %v635 = add i64 0, %v513
  %v636 = getelementptr inbounds float, ptr %v472, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = fmul <8 x float> %v566, %v637
  %v639 = fmul <8 x float> %v603, %v634
  %v640 = fadd <8 x float> %v638, %v639
  %v641 = add i64 24, %v513
  %v642 = getelementptr inbounds float, ptr %v466, i64 %v641
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = fadd <8 x float> %v643, %v529
  %v645 = add i64 24, %v513
  %v646 = getelementptr inbounds float, ptr %v16, i64 %v645
  %v647 = load <8 x float>, ptr %v646, align 4
  %v648 = fadd <8 x float> %v644, %v647
  %v649 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v648)
  %v650 = fneg <8 x float> %v649
  %v651 = fcmp olt <8 x float> %v650, splat (float 0xC05A400000000000)
  %v652 = select <8 x i1> %v651, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v650
  %v653 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v652, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v654 = fsub <8 x float> %v653, splat (float 0x4168000000000000)
  %v655 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v654, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v652)
  %v656 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v654, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v655)
  %v657 = bitcast <8 x float> %v653 to <8 x i32>
  %v658 = fmul <8 x float> %v656, %v656
  %v659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v656, <8 x float> splat (float 0x3F81227F40000000))
  %v660 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v659, <8 x float> %v656, <8 x float> splat (float 0x3FA5556740000000))
  %v661 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v660, <8 x float> %v656, <8 x float> splat (float 0x3FC5554B00000000))
  %v662 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v661, <8 x float> %v656, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v663 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v658, <8 x float> %v662, <8 x float> %v656)
  %v664 = sub <8 x i32> %v657, splat (i32 1262485250)
  %v665 = lshr <8 x i32> %v664, splat (i32 1)
  %v666 = sub <8 x i32> %v664, %v665
  %v667 = shl <8 x i32> %v665, splat (i32 23)
  %v668 = bitcast <8 x i32> %v667 to <8 x float>
  %v669 = shl <8 x i32> %v666, splat (i32 23)
  %v670 = bitcast <8 x i32> %v669 to <8 x float>
  %v671 = fadd <8 x float> %v663, splat (float 0x3FF0000000000000)
  %v672 = fmul <8 x float> %v671, %v668
  %v673 = fmul <8 x float> %v672, %v670
  %v674 = fcmp olt <8 x float> %v648, splat (float 0x0000000000000000)
  %v675 = select <8 x i1> %v674, <8 x float> %v673, <8 x float> splat (float 0x3FF0000000000000)
  %v676 = fadd <8 x float> %v673, splat (float 0x3FF0000000000000)
  %v677 = fdiv <8 x float> %v675, %v676
  %v678 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v640)
  %v679 = fcmp ogt <8 x float> %v678, splat (float 0x4023000000000000)
  %v680 = select <8 x i1> %v679, <8 x float> splat (float 0x4023000000000000), <8 x float> %v678
  %v681 = fadd <8 x float> %v680, %v680
  %v682 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v681, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v683 = fsub <8 x float> %v682, splat (float 0x4168000000000000)
  %v684 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v683, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v681)
  %v685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v683, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v684)
  %v686 = bitcast <8 x float> %v682 to <8 x i32>
  %v687 = fmul <8 x float> %v685, %v685
  %v688 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v685, <8 x float> splat (float 0x3F81227F40000000))
  %v689 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v688, <8 x float> %v685, <8 x float> splat (float 0x3FA5556740000000))
  %v690 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v689, <8 x float> %v685, <8 x float> splat (float 0x3FC5554B00000000))
  %v691 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v690, <8 x float> %v685, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v692 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v687, <8 x float> %v691, <8 x float> %v685)
  %v693 = shl <8 x i32> %v686, splat (i32 23)
  %v694 = add <8 x i32> %v693, splat (i32 1065353216)
  %v695 = bitcast <8 x i32> %v694 to <8 x float>
  %v696 = fsub <8 x float> %v695, splat (float 0x3FF0000000000000)
  %v697 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v695, <8 x float> %v692, <8 x float> %v696)
  %v698 = fadd <8 x float> %v697, splat (float 0x4000000000000000)
  %v699 = fdiv <8 x float> %v697, %v698
  %v700 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v699, <8 x float> %v640)
  %v701 = fmul <8 x float> %v677, %v700
  %v702 = add i64 0, %v513
  %v703 = getelementptr inbounds float, ptr %v478, i64 %v702
  store <8 x float> %v566, ptr %v703, align 4
  %v704 = add i64 0, %v513
  %v705 = getelementptr inbounds float, ptr %v484, i64 %v704
  store <8 x float> %v603, ptr %v705, align 4
  %v706 = add i64 0, %v513
  %v707 = getelementptr inbounds float, ptr %v490, i64 %v706
  store <8 x float> %v634, ptr %v707, align 4
  %v708 = add i64 0, %v513
  %v709 = getelementptr inbounds float, ptr %v496, i64 %v708
  store <8 x float> %v640, ptr %v709, align 4
  %v710 = add i64 0, %v513
  %v711 = getelementptr inbounds float, ptr %v502, i64 %v710
  store <8 x float> %v677, ptr %v711, align 4
  %v712 = add i64 0, %v513
  %v713 = getelementptr inbounds float, ptr %v508, i64 %v712
  store <8 x float> %v701, ptr %v713, align 4
  %v714 = add nsw i64 %v509, 1
  br label %b95
b97:
  %v715 = add nsw i64 %v456, 1
  br label %b92
b94:
  %v716 = add nsw i64 %v431, 1
  br label %b87
b89:
  %v717 = add nsw i64 %v425, 1
  br label %b84
b86:
  %v718 = add nsw i64 %v420, 96
  br label %b81
b83:
  %v719 = add nsw i64 %v404, 1
  br label %b78
b80:
  %v720 = icmp sgt i64 %v3, 1
  br i1 %v720, label %b98, label %b99
b98:
  %v721 = getelementptr inbounds i64, ptr %v1, i64 3
  %v722 = atomicrmw add ptr %v721, i64 1 acq_rel
  %v723 = load i64, ptr %v69, align 8
  %v724 = add i64 %v723, 1
  store i64 %v724, ptr %v69, align 8
  %v725 = mul i64 %v3, %v724
  br label %b100
b100:
  %v726 = load atomic i64, ptr %v721 acquire, align 8
  %v727 = icmp slt i64 %v726, %v725
  br i1 %v727, label %b101, label %b102
b101:
  %v728 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  %v729 = add nsw i64 %v314, %v313
  br label %b53
b55:
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
  %v69 = alloca i64, i64 1, align 8
  %v289 = alloca float, i64 64, align 4
  %v419 = alloca float, i64 64, align 4
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
  %v57 = getelementptr inbounds i64, ptr %v1, i64 15
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 19
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 22
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 25
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 24576
  %v73 = add i64 %v72, 512
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v71, i64 0
  %v76 = getelementptr inbounds i64, ptr %v1, i64 4
  %v77 = load i64, ptr %v76, align 8
  %v78 = icmp eq i64 %v77, 0
  br i1 %v78, label %b0, label %b1
b0:
  %v79 = add i64 1, 0
  %v80 = sdiv i64 %v79, 1
  %v81 = add i64 %v2, 1
  %v82 = mul i64 %v80, %v2
  %v83 = sdiv i64 %v82, %v3
  %v84 = mul i64 %v83, 1
  %v85 = icmp slt i64 %v84, 1
  %v86 = select i1 %v85, i64 %v84, i64 1
  %v87 = mul i64 %v80, %v81
  %v88 = sdiv i64 %v87, %v3
  %v89 = mul i64 %v88, 1
  %v90 = icmp slt i64 %v89, 1
  %v91 = select i1 %v90, i64 %v89, i64 1
  %v92 = icmp slt i64 %v91, 1
  %v93 = select i1 %v92, i64 %v91, i64 1
  br label %b2
b2:
  %v94 = phi i64 [ %v86, %b0 ], [ %v108, %b3 ]
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b3, label %b4
b3:
  %v96 = mul i64 %v94, 256
  %v97 = mul i64 %v94, 8
  %v98 = add i64 %v96, 0
  %v99 = add i64 %v97, 0
  %v100 = getelementptr inbounds float, ptr %v75, i64 %v98
  %v101 = sub i64 8, %v99
  %v102 = icmp slt i64 %v101, 0
  %v103 = select i1 %v102, i64 0, i64 %v101
  %v104 = mul i64 %v99, 1
  %v105 = add i64 0, %v104
  %v106 = getelementptr inbounds float, ptr %v14, i64 %v105
  call void @pack_rows(ptr %v106, i64 1, i64 8, i64 32, i64 %v103, ptr %v100, i64 8)
  %v107 = add i64 %v96, 256
  %v108 = add nsw i64 %v94, 1
  br label %b2
b4:
  br label %b1
b1:
  %v109 = icmp sgt i64 %v3, 1
  br i1 %v109, label %b5, label %b6
b5:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 3
  %v111 = atomicrmw add ptr %v110, i64 1 acq_rel
  %v112 = load i64, ptr %v69, align 8
  %v113 = add i64 %v112, 1
  store i64 %v113, ptr %v69, align 8
  %v114 = mul i64 %v3, %v113
  br label %b7
b7:
  %v115 = load atomic i64, ptr %v110 acquire, align 8
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b8, label %b9
b8:
  %v117 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v118 = phi i64 [ 0, %b6 ], [ %v366, %b18 ]
  %v119 = icmp slt i64 %v118, %v5
  br i1 %v119, label %b11, label %b12
b11:
  %v120 = sub i64 %v5, 1
  %v121 = sub i64 %v120, %v118
  %v122 = add i64 %v7, 0
  %v123 = sdiv i64 %v122, 1
  %v124 = add i64 %v2, 1
  %v125 = mul i64 %v123, %v2
  %v126 = sdiv i64 %v125, %v3
  %v127 = mul i64 %v126, 1
  %v128 = icmp slt i64 %v127, %v7
  %v129 = select i1 %v128, i64 %v127, i64 %v7
  %v130 = mul i64 %v123, %v124
  %v131 = sdiv i64 %v130, %v3
  %v132 = mul i64 %v131, 1
  %v133 = icmp slt i64 %v132, %v7
  %v134 = select i1 %v133, i64 %v132, i64 %v7
  br label %b13
b13:
  %v135 = phi i64 [ %v129, %b11 ], [ %v288, %b14 ]
  %v136 = icmp slt i64 %v135, %v134
  br i1 %v136, label %b14, label %b15
b14:
  %v137 = add i64 %v121, 1
  %v138 = and i64 %v137, 1
  %v139 = mul i64 %v138, %v7
  %v140 = add i64 %v139, %v135
  %v141 = mul i64 %v140, 8
  %v142 = getelementptr inbounds float, ptr %v24, i64 %v141
  %v143 = add i64 %v121, 0
  %v144 = and i64 %v143, %v52
  %v145 = mul i64 %v144, %v7
  %v146 = add i64 %v145, %v135
  %v147 = mul i64 %v146, 8
  %v148 = getelementptr inbounds float, ptr %v18, i64 %v147
  %v149 = add i64 %v121, 1
  %v150 = and i64 %v149, %v56
  %v151 = mul i64 %v150, %v7
  %v152 = add i64 %v151, %v135
  %v153 = mul i64 %v152, 8
  %v154 = getelementptr inbounds float, ptr %v22, i64 %v153
  %v155 = add i64 %v121, 0
  %v156 = and i64 %v155, %v68
  %v157 = mul i64 %v156, %v7
  %v158 = add i64 %v157, %v135
  %v159 = mul i64 %v158, 8
  %v160 = getelementptr inbounds float, ptr %v48, i64 %v159
  %v161 = add i64 %v121, 1
  %v162 = and i64 %v161, 1
  %v163 = mul i64 %v162, %v7
  %v164 = add i64 %v163, %v135
  %v165 = mul i64 %v164, 8
  %v166 = getelementptr inbounds float, ptr %v26, i64 %v165
  %v167 = add i64 %v121, 0
  %v168 = and i64 %v167, %v64
  %v169 = mul i64 %v168, %v7
  %v170 = add i64 %v169, %v135
  %v171 = mul i64 %v170, 8
  %v172 = getelementptr inbounds float, ptr %v44, i64 %v171
  %v173 = add i64 %v121, 0
  %v174 = and i64 %v173, %v66
  %v175 = mul i64 %v174, %v7
  %v176 = add i64 %v175, %v135
  %v177 = mul i64 %v176, 8
  %v178 = getelementptr inbounds float, ptr %v46, i64 %v177
  %v179 = add i64 %v121, 0
  %v180 = and i64 %v179, %v62
  %v181 = mul i64 %v180, %v7
  %v182 = add i64 %v181, %v135
  %v183 = mul i64 %v182, 8
  %v184 = getelementptr inbounds float, ptr %v42, i64 %v183
  %v185 = add i64 %v121, 0
  %v186 = and i64 %v185, %v56
  %v187 = mul i64 %v186, %v7
  %v188 = add i64 %v187, %v135
  %v189 = mul i64 %v188, 8
  %v190 = getelementptr inbounds float, ptr %v22, i64 %v189
  %v191 = add i64 %v121, 0
  %v192 = and i64 %v191, %v60
  %v193 = mul i64 %v192, %v7
  %v194 = add i64 %v193, %v135
  %v195 = mul i64 %v194, 32
  %v196 = getelementptr inbounds float, ptr %v36, i64 %v195
  %v197 = add i64 %v121, 0
  %v198 = and i64 %v197, 1
  %v199 = mul i64 %v198, %v7
  %v200 = add i64 %v199, %v135
  %v201 = mul i64 %v200, 8
  %v202 = getelementptr inbounds float, ptr %v26, i64 %v201
  %v203 = add i64 0, 0
  %v204 = getelementptr inbounds float, ptr %v142, i64 %v203
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = add i64 0, 0
  %v207 = getelementptr inbounds float, ptr %v148, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v205, %v208
  %v210 = add i64 0, 0
  %v211 = getelementptr inbounds float, ptr %v154, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v212)
  %v214 = fcmp ogt <8 x float> %v213, splat (float 0x4023000000000000)
  %v215 = select <8 x i1> %v214, <8 x float> splat (float 0x4023000000000000), <8 x float> %v213
  %v216 = fadd <8 x float> %v215, %v215
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v218 = fsub <8 x float> %v217, splat (float 0x4168000000000000)
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v216)
  %v220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v219)
  %v221 = bitcast <8 x float> %v217 to <8 x i32>
  %v222 = fmul <8 x float> %v220, %v220
  %v223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v220, <8 x float> splat (float 0x3F81227F40000000))
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v220, <8 x float> splat (float 0x3FA5556740000000))
  %v225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v224, <8 x float> %v220, <8 x float> splat (float 0x3FC5554B00000000))
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v220, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v222, <8 x float> %v226, <8 x float> %v220)
  %v228 = shl <8 x i32> %v221, splat (i32 23)
  %v229 = add <8 x i32> %v228, splat (i32 1065353216)
  %v230 = bitcast <8 x i32> %v229 to <8 x float>
  %v231 = fsub <8 x float> %v230, splat (float 0x3FF0000000000000)
  %v232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v230, <8 x float> %v227, <8 x float> %v231)
  %v233 = fadd <8 x float> %v232, splat (float 0x4000000000000000)
  %v234 = fdiv <8 x float> %v232, %v233
  %v235 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v234, <8 x float> %v212)
  %v236 = fmul <8 x float> %v209, %v235
  %v237 = add i64 0, 0
  %v238 = getelementptr inbounds float, ptr %v160, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fmul <8 x float> %v236, %v239
  %v241 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v242 = shufflevector <8 x float> %v241, <8 x float> poison, <8 x i32> zeroinitializer
  %v243 = fsub <8 x float> %v242, %v239
  %v244 = fmul <8 x float> %v240, %v243
  %v245 = add i64 0, 0
  %v246 = getelementptr inbounds float, ptr %v166, i64 %v245
  %v247 = load <8 x float>, ptr %v246, align 4
  %v248 = fmul <8 x float> %v209, %v239
  %v249 = fmul <8 x float> %v235, %v235
  %v250 = fsub <8 x float> %v242, %v249
  %v251 = fmul <8 x float> %v248, %v250
  %v252 = fadd <8 x float> %v247, %v251
  %v253 = add i64 0, 0
  %v254 = getelementptr inbounds float, ptr %v172, i64 %v253
  %v255 = load <8 x float>, ptr %v254, align 4
  %v256 = fmul <8 x float> %v252, %v255
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v178, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = fmul <8 x float> %v259, %v259
  %v261 = fsub <8 x float> %v242, %v260
  %v262 = fmul <8 x float> %v256, %v261
  %v263 = fmul <8 x float> %v252, %v259
  %v264 = fmul <8 x float> %v263, %v255
  %v265 = fsub <8 x float> %v242, %v255
  %v266 = fmul <8 x float> %v264, %v265
  %v267 = add i64 0, 0
  %v268 = getelementptr inbounds float, ptr %v184, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = fmul <8 x float> %v252, %v269
  %v271 = add i64 0, 0
  %v272 = getelementptr inbounds float, ptr %v190, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = fmul <8 x float> %v252, %v273
  %v275 = fmul <8 x float> %v274, %v269
  %v276 = fsub <8 x float> %v242, %v269
  %v277 = fmul <8 x float> %v275, %v276
  %v278 = add i64 24, 0
  %v279 = getelementptr inbounds float, ptr %v196, i64 %v278
  store <8 x float> %v244, ptr %v279, align 4
  %v280 = add i64 16, 0
  %v281 = getelementptr inbounds float, ptr %v196, i64 %v280
  store <8 x float> %v262, ptr %v281, align 4
  %v282 = add i64 0, 0
  %v283 = getelementptr inbounds float, ptr %v196, i64 %v282
  store <8 x float> %v266, ptr %v283, align 4
  %v284 = add i64 0, 0
  %v285 = getelementptr inbounds float, ptr %v202, i64 %v284
  store <8 x float> %v270, ptr %v285, align 4
  %v286 = add i64 8, 0
  %v287 = getelementptr inbounds float, ptr %v196, i64 %v286
  store <8 x float> %v277, ptr %v287, align 4
  %v288 = add nsw i64 %v135, 1
  br label %b13
b15:
  %v290 = add i64 %v7, 0
  %v291 = sdiv i64 %v290, 1
  %v292 = add i64 %v2, 1
  %v293 = mul i64 %v291, %v2
  %v294 = sdiv i64 %v293, %v3
  %v295 = mul i64 %v294, 1
  %v296 = icmp slt i64 %v295, %v7
  %v297 = select i1 %v296, i64 %v295, i64 %v7
  %v298 = mul i64 %v291, %v292
  %v299 = sdiv i64 %v298, %v3
  %v300 = mul i64 %v299, 1
  %v301 = icmp slt i64 %v300, %v7
  %v302 = select i1 %v301, i64 %v300, i64 %v7
  br label %b16
b16:
  %v303 = phi i64 [ %v297, %b15 ], [ %v365, %b21 ]
  %v304 = icmp slt i64 %v303, %v302
  br i1 %v304, label %b17, label %b18
b17:
  %v305 = add i64 %v303, 96
  %v306 = icmp slt i64 %v305, %v302
  %v307 = select i1 %v306, i64 %v305, i64 %v302
  br label %b19
b19:
  %v308 = phi i64 [ 0, %b17 ], [ %v364, %b24 ]
  %v309 = icmp slt i64 %v308, 1
  br i1 %v309, label %b20, label %b21
b20:
  %v310 = sub i64 %v307, %v303
  %v311 = sub i64 8, 1
  %v312 = add i64 %v310, %v311
  %v313 = sdiv i64 %v312, 8
  br label %b22
b22:
  %v314 = phi i64 [ 0, %b20 ], [ %v363, %b29 ]
  %v315 = icmp slt i64 %v314, %v313
  br i1 %v315, label %b23, label %b24
b23:
  %v316 = mul i64 %v310, %v314
  %v317 = sdiv i64 %v316, %v313
  %v318 = add i64 %v303, %v317
  %v319 = add i64 %v314, 1
  %v320 = mul i64 %v310, %v319
  %v321 = sdiv i64 %v320, %v313
  %v322 = add i64 %v303, %v321
  %v323 = mul i64 %v308, 256
  %v324 = getelementptr inbounds float, ptr %v75, i64 %v323
  %v325 = sub i64 %v322, %v318
  %v326 = add i64 %v121, 0
  %v327 = and i64 %v326, %v60
  %v328 = mul i64 %v327, %v7
  %v329 = add i64 %v328, %v318
  %v330 = mul i64 %v329, 32
  %v331 = getelementptr inbounds float, ptr %v36, i64 %v330
  %v332 = getelementptr inbounds float, ptr %v331, i64 0
  %v333 = sub i64 %v325, 1
  %v334 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v333
  %v335 = load ptr, ptr %v334, align 4
  %v336 = getelementptr inbounds float, ptr %v289, i64 0
  %v337 = icmp sgt i64 %v325, 0
  br i1 %v337, label %b25, label %b26
b25:
  call void %v335(ptr %v332, i64 32, ptr %v324, i64 32, ptr %v336, i64 8, i64 0)
  br label %b26
b26:
  %v338 = add i64 %v323, 256
  br label %b27
b27:
  %v339 = phi i64 [ %v318, %b26 ], [ %v362, %b32 ]
  %v340 = icmp slt i64 %v339, %v322
  br i1 %v340, label %b28, label %b29
b28:
  %v341 = sub i64 %v339, %v318
  %v342 = mul i64 %v341, 8
  %v343 = getelementptr inbounds float, ptr %v289, i64 %v342
  %v344 = add i64 %v121, 0
  %v345 = and i64 %v344, 1
  %v346 = mul i64 %v345, %v7
  %v347 = add i64 %v346, %v339
  %v348 = mul i64 %v347, 8
  %v349 = getelementptr inbounds float, ptr %v24, i64 %v348
  br label %b30
b30:
  %v350 = phi i64 [ 0, %b28 ], [ %v361, %b31 ]
  %v351 = icmp slt i64 %v350, 1
  br i1 %v351, label %b31, label %b32
b31:
  %v352 = mul i64 %v308, 1
  %v353 = add i64 %v352, %v350
  %v354 = mul i64 %v353, 8
  %v355 = add i64 0, %v350
  %v356 = mul i64 %v355, 8
  %v357 = getelementptr inbounds float, ptr %v343, i64 %v356
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = add i64 0, %v354
  %v360 = getelementptr inbounds float, ptr %v349, i64 %v359
  store <8 x float> %v358, ptr %v360, align 4
  %v361 = add nsw i64 %v350, 1
  br label %b30
b32:
  %v362 = add nsw i64 %v339, 1
  br label %b27
b29:
  %v363 = add nsw i64 %v314, 1
  br label %b22
b24:
  %v364 = add nsw i64 %v308, 1
  br label %b19
b21:
  %v365 = add nsw i64 %v303, 96
  br label %b16
b18:
  %v366 = add nsw i64 %v118, 1
  br label %b10
b12:
  %v367 = icmp sgt i64 %v3, 1
  br i1 %v367, label %b33, label %b34
b33:
  %v368 = getelementptr inbounds i64, ptr %v1, i64 3
  %v369 = atomicrmw add ptr %v368, i64 1 acq_rel
  %v370 = load i64, ptr %v69, align 8
  %v371 = add i64 %v370, 1
  store i64 %v371, ptr %v69, align 8
  %v372 = mul i64 %v3, %v371
  br label %b35
b35:
  %v373 = load atomic i64, ptr %v368 acquire, align 8
  %v374 = icmp slt i64 %v373, %v372
  br i1 %v374, label %b36, label %b37
b36:
  %v375 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v376 = getelementptr inbounds float, ptr %v71, i64 256
  %v377 = getelementptr inbounds i64, ptr %v1, i64 4
  %v378 = load i64, ptr %v377, align 8
  %v379 = icmp eq i64 %v378, 0
  br i1 %v379, label %b38, label %b39
b38:
  %v380 = add i64 1, 0
  %v381 = sdiv i64 %v380, 1
  %v382 = add i64 %v2, 1
  %v383 = mul i64 %v381, %v2
  %v384 = sdiv i64 %v383, %v3
  %v385 = mul i64 %v384, 1
  %v386 = icmp slt i64 %v385, 1
  %v387 = select i1 %v386, i64 %v385, i64 1
  %v388 = mul i64 %v381, %v382
  %v389 = sdiv i64 %v388, %v3
  %v390 = mul i64 %v389, 1
  %v391 = icmp slt i64 %v390, 1
  %v392 = select i1 %v391, i64 %v390, i64 1
  %v393 = icmp slt i64 %v392, 1
  %v394 = select i1 %v393, i64 %v392, i64 1
  br label %b40
b40:
  %v395 = phi i64 [ %v387, %b38 ], [ %v409, %b41 ]
  %v396 = icmp slt i64 %v395, %v394
  br i1 %v396, label %b41, label %b42
b41:
  %v397 = mul i64 %v395, 256
  %v398 = mul i64 %v395, 8
  %v399 = add i64 %v397, 0
  %v400 = add i64 %v398, 0
  %v401 = getelementptr inbounds float, ptr %v376, i64 %v399
  %v402 = sub i64 8, %v400
  %v403 = icmp slt i64 %v402, 0
  %v404 = select i1 %v403, i64 0, i64 %v402
  %v405 = mul i64 %v400, 1
  %v406 = add i64 0, %v405
  %v407 = getelementptr inbounds float, ptr %v12, i64 %v406
  call void @pack_rows(ptr %v407, i64 1, i64 8, i64 32, i64 %v404, ptr %v401, i64 8)
  %v408 = add i64 %v397, 256
  %v409 = add nsw i64 %v395, 1
  br label %b40
b42:
  br label %b39
b39:
  %v410 = icmp sgt i64 %v3, 1
  br i1 %v410, label %b43, label %b44
b43:
  %v411 = getelementptr inbounds i64, ptr %v1, i64 3
  %v412 = atomicrmw add ptr %v411, i64 1 acq_rel
  %v413 = load i64, ptr %v69, align 8
  %v414 = add i64 %v413, 1
  store i64 %v414, ptr %v69, align 8
  %v415 = mul i64 %v3, %v414
  br label %b45
b45:
  %v416 = load atomic i64, ptr %v411 acquire, align 8
  %v417 = icmp slt i64 %v416, %v415
  br i1 %v417, label %b46, label %b47
b46:
  %v418 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v420 = add i64 %v8, 0
  %v421 = sdiv i64 %v420, 1
  %v422 = add i64 %v2, 1
  %v423 = mul i64 %v421, %v2
  %v424 = sdiv i64 %v423, %v3
  %v425 = mul i64 %v424, 1
  %v426 = icmp slt i64 %v425, %v8
  %v427 = select i1 %v426, i64 %v425, i64 %v8
  %v428 = mul i64 %v421, %v422
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 1
  %v431 = icmp slt i64 %v430, %v8
  %v432 = select i1 %v431, i64 %v430, i64 %v8
  br label %b48
b48:
  %v433 = phi i64 [ %v427, %b44 ], [ %v487, %b53 ]
  %v434 = icmp slt i64 %v433, %v432
  br i1 %v434, label %b49, label %b50
b49:
  %v435 = add i64 %v433, 96
  %v436 = icmp slt i64 %v435, %v432
  %v437 = select i1 %v436, i64 %v435, i64 %v432
  br label %b51
b51:
  %v438 = phi i64 [ 0, %b49 ], [ %v486, %b56 ]
  %v439 = icmp slt i64 %v438, 1
  br i1 %v439, label %b52, label %b53
b52:
  %v440 = sub i64 %v437, %v433
  %v441 = sub i64 8, 1
  %v442 = add i64 %v440, %v441
  %v443 = sdiv i64 %v442, 8
  br label %b54
b54:
  %v444 = phi i64 [ 0, %b52 ], [ %v485, %b61 ]
  %v445 = icmp slt i64 %v444, %v443
  br i1 %v445, label %b55, label %b56
b55:
  %v446 = mul i64 %v440, %v444
  %v447 = sdiv i64 %v446, %v443
  %v448 = add i64 %v433, %v447
  %v449 = add i64 %v444, 1
  %v450 = mul i64 %v440, %v449
  %v451 = sdiv i64 %v450, %v443
  %v452 = add i64 %v433, %v451
  %v453 = mul i64 %v438, 256
  %v454 = getelementptr inbounds float, ptr %v376, i64 %v453
  %v455 = sub i64 %v452, %v448
  %v456 = mul i64 %v448, 32
  %v457 = getelementptr inbounds float, ptr %v36, i64 %v456
  %v458 = getelementptr inbounds float, ptr %v457, i64 0
  %v459 = sub i64 %v455, 1
  %v460 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v459
  %v461 = load ptr, ptr %v460, align 4
  %v462 = getelementptr inbounds float, ptr %v419, i64 0
  %v463 = icmp sgt i64 %v455, 0
  br i1 %v463, label %b57, label %b58
b57:
  call void %v461(ptr %v458, i64 32, ptr %v454, i64 32, ptr %v462, i64 8, i64 0)
  br label %b58
b58:
  %v464 = add i64 %v453, 256
  br label %b59
b59:
  %v465 = phi i64 [ %v448, %b58 ], [ %v484, %b64 ]
  %v466 = icmp slt i64 %v465, %v452
  br i1 %v466, label %b60, label %b61
b60:
  %v467 = sub i64 %v465, %v448
  %v468 = mul i64 %v467, 8
  %v469 = getelementptr inbounds float, ptr %v419, i64 %v468
  %v470 = mul i64 %v465, 8
  %v471 = getelementptr inbounds float, ptr %v28, i64 %v470
  br label %b62
b62:
  %v472 = phi i64 [ 0, %b60 ], [ %v483, %b63 ]
  %v473 = icmp slt i64 %v472, 1
  br i1 %v473, label %b63, label %b64
b63:
  %v474 = mul i64 %v438, 1
  %v475 = add i64 %v474, %v472
  %v476 = mul i64 %v475, 8
  %v477 = add i64 0, %v472
  %v478 = mul i64 %v477, 8
  %v479 = getelementptr inbounds float, ptr %v469, i64 %v478
  %v480 = load <8 x float>, ptr %v479, align 4
  %v481 = add i64 0, %v476
  %v482 = getelementptr inbounds float, ptr %v471, i64 %v481
  store <8 x float> %v480, ptr %v482, align 4
  %v483 = add nsw i64 %v472, 1
  br label %b62
b64:
  %v484 = add nsw i64 %v465, 1
  br label %b59
b61:
  %v485 = add nsw i64 %v444, 1
  br label %b54
b56:
  %v486 = add nsw i64 %v438, 1
  br label %b51
b53:
  %v487 = add nsw i64 %v433, 96
  br label %b48
b50:
  %v488 = icmp sgt i64 %v3, 1
  br i1 %v488, label %b65, label %b66
b65:
  %v489 = getelementptr inbounds i64, ptr %v1, i64 3
  %v490 = atomicrmw add ptr %v489, i64 1 acq_rel
  %v491 = load i64, ptr %v69, align 8
  %v492 = add i64 %v491, 1
  store i64 %v492, ptr %v69, align 8
  %v493 = mul i64 %v3, %v492
  br label %b67
b67:
  %v494 = load atomic i64, ptr %v489 acquire, align 8
  %v495 = icmp slt i64 %v494, %v493
  br i1 %v495, label %b68, label %b69
b68:
  %v496 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v497 = mul i64 0, 32
  %v498 = getelementptr inbounds float, ptr %v36, i64 %v497
  %v499 = getelementptr inbounds float, ptr %v498, i64 0
  %v500 = mul i64 0, 8
  %v501 = getelementptr inbounds float, ptr %v10, i64 %v500
  %v502 = getelementptr inbounds float, ptr %v501, i64 0
  %v503 = getelementptr inbounds float, ptr %v74, i64 12288
  %v504 = add i64 32, 1
  %v505 = sdiv i64 %v504, 2
  %v506 = add i64 %v2, 1
  %v507 = mul i64 %v505, %v2
  %v508 = sdiv i64 %v507, %v3
  %v509 = mul i64 %v508, 2
  %v510 = icmp slt i64 %v509, 32
  %v511 = select i1 %v510, i64 %v509, i64 32
  %v512 = mul i64 %v505, %v506
  %v513 = sdiv i64 %v512, %v3
  %v514 = mul i64 %v513, 2
  %v515 = icmp slt i64 %v514, 32
  %v516 = select i1 %v515, i64 %v514, i64 32
  %v517 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b70
b70:
  %v518 = phi i64 [ %v511, %b66 ], [ %v526, %b75 ]
  %v519 = icmp slt i64 %v518, %v516
  br i1 %v519, label %b71, label %b72
b71:
  %v520 = mul i64 %v518, 8
  %v521 = getelementptr inbounds float, ptr %v517, i64 %v520
  br label %b73
b73:
  %v522 = phi i64 [ 0, %b71 ], [ %v525, %b74 ]
  %v523 = icmp slt i64 %v522, 8
  br i1 %v523, label %b74, label %b75
b74:
  %v524 = getelementptr inbounds float, ptr %v521, i64 %v522
  store float 0x0000000000000000, ptr %v524, align 4
  %v525 = add nsw i64 %v522, 1
  br label %b73
b75:
  %v526 = add nsw i64 %v518, 1
  br label %b70
b72:
  %v527 = mul i64 %v8, 1
  br label %b76
b76:
  %v528 = phi i64 [ 0, %b72 ], [ %v632, %b81 ]
  %v529 = icmp slt i64 %v528, %v527
  br i1 %v529, label %b77, label %b78
b77:
  %v530 = sub i64 %v527, %v528
  %v531 = icmp slt i64 %v530, 384
  %v532 = select i1 %v531, i64 %v530, i64 384
  br label %b79
b79:
  %v533 = phi i64 [ %v511, %b77 ], [ %v631, %b105 ]
  %v534 = icmp slt i64 %v533, %v516
  br i1 %v534, label %b80, label %b81
b80:
  %v535 = sub i64 %v516, %v533
  %v536 = icmp slt i64 %v535, 64
  %v537 = select i1 %v536, i64 %v535, i64 64
  %v538 = sdiv i64 %v537, 2
  %v539 = mul i64 %v538, 2
  %v540 = sub i64 %v537, %v539
  %v541 = mul i64 %v528, 32
  %v542 = add i64 %v541, %v533
  %v543 = getelementptr inbounds float, ptr %v499, i64 %v542
  br label %b82
b82:
  %v544 = phi i64 [ 0, %b80 ], [ %v570, %b90 ]
  %v545 = icmp slt i64 %v544, %v532
  br i1 %v545, label %b83, label %b84
b83:
  %v546 = mul i64 %v544, 32
  %v547 = getelementptr inbounds float, ptr %v543, i64 %v546
  %v548 = mul i64 %v544, 2
  %v549 = getelementptr inbounds float, ptr %v503, i64 %v548
  br label %b85
b85:
  %v550 = phi i64 [ 0, %b83 ], [ %v559, %b86 ]
  %v551 = icmp slt i64 %v550, %v538
  br i1 %v551, label %b86, label %b87
b86:
  %v552 = mul i64 %v550, 2
  %v553 = getelementptr inbounds float, ptr %v547, i64 %v552
  %v554 = mul i64 %v550, 768
  %v555 = getelementptr inbounds float, ptr %v549, i64 %v554
  %v556 = getelementptr inbounds float, ptr %v553, i64 0
  %v557 = load <2 x float>, ptr %v556, align 4
  %v558 = getelementptr inbounds float, ptr %v555, i64 0
  store <2 x float> %v557, ptr %v558, align 4
  %v559 = add nsw i64 %v550, 1
  br label %b85
b87:
  %v560 = mul i64 %v538, 2
  %v561 = getelementptr inbounds float, ptr %v547, i64 %v560
  %v562 = mul i64 %v538, 768
  %v563 = getelementptr inbounds float, ptr %v549, i64 %v562
  br label %b88
b88:
  %v564 = phi i64 [ 0, %b87 ], [ %v569, %b89 ]
  %v565 = icmp slt i64 %v564, %v540
  br i1 %v565, label %b89, label %b90
b89:
  %v566 = getelementptr inbounds float, ptr %v561, i64 %v564
  %v567 = load float, ptr %v566, align 4
  %v568 = getelementptr inbounds float, ptr %v563, i64 %v564
  store float %v567, ptr %v568, align 4
  %v569 = add nsw i64 %v564, 1
  br label %b88, !llvm.loop !0
b90:
  %v570 = add nsw i64 %v544, 1
  br label %b82
b84:
  br label %b91
b91:
  %v571 = phi i64 [ 0, %b84 ], [ %v606, %b99 ]
  %v572 = icmp slt i64 %v571, 0
  br i1 %v572, label %b92, label %b93
b92:
  %v573 = mul i64 %v528, 8
  %v574 = add i64 %v573, %v571
  %v575 = getelementptr inbounds float, ptr %v502, i64 %v574
  br label %b94
b94:
  %v576 = phi i64 [ 0, %b92 ], [ %v594, %b95 ]
  %v577 = icmp slt i64 %v576, %v532
  br i1 %v577, label %b95, label %b96
b95:
  %v578 = mul i64 %v576, 8
  %v579 = getelementptr inbounds float, ptr %v575, i64 %v578
  %v580 = mul i64 %v576, 32
  %v581 = getelementptr inbounds float, ptr %v74, i64 %v580
  %v582 = getelementptr inbounds float, ptr %v579, i64 0
  %v583 = load <8 x float>, ptr %v582, align 4
  %v584 = getelementptr inbounds float, ptr %v581, i64 0
  store <8 x float> %v583, ptr %v584, align 4
  %v585 = getelementptr inbounds float, ptr %v579, i64 8
  %v586 = load <8 x float>, ptr %v585, align 4
  %v587 = getelementptr inbounds float, ptr %v581, i64 8
  store <8 x float> %v586, ptr %v587, align 4
  %v588 = getelementptr inbounds float, ptr %v579, i64 16
  %v589 = load <8 x float>, ptr %v588, align 4
  %v590 = getelementptr inbounds float, ptr %v581, i64 16
  store <8 x float> %v589, ptr %v590, align 4
  %v591 = getelementptr inbounds float, ptr %v579, i64 24
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = getelementptr inbounds float, ptr %v581, i64 24
  store <8 x float> %v592, ptr %v593, align 4
  %v594 = add nsw i64 %v576, 1
  br label %b94
b96:
  %v595 = sdiv i64 %v537, 2
  br label %b97
b97:
  %v596 = phi i64 [ 0, %b96 ], [ %v605, %b98 ]
  %v597 = icmp slt i64 %v596, %v595
  br i1 %v597, label %b98, label %b99
b98:
  %v598 = mul i64 %v596, 2
  %v599 = add i64 %v533, %v598
  %v600 = mul i64 %v596, 768
  %v601 = getelementptr inbounds float, ptr %v503, i64 %v600
  %v602 = mul i64 %v599, 8
  %v603 = add i64 %v602, %v571
  %v604 = getelementptr inbounds float, ptr %v517, i64 %v603
  call void @outer_2x32(ptr %v601, ptr %v74, i64 %v532, ptr %v604, i64 8)
  %v605 = add nsw i64 %v596, 1
  br label %b97
b99:
  %v606 = add nsw i64 %v571, 32
  br label %b91
b93:
  %v607 = mul i64 %v528, 8
  %v608 = add i64 %v607, 0
  %v609 = getelementptr inbounds float, ptr %v502, i64 %v608
  br label %b100
b100:
  %v610 = phi i64 [ 0, %b93 ], [ %v619, %b101 ]
  %v611 = icmp slt i64 %v610, %v532
  br i1 %v611, label %b101, label %b102
b101:
  %v612 = mul i64 %v610, 8
  %v613 = getelementptr inbounds float, ptr %v609, i64 %v612
  %v614 = mul i64 %v610, 8
  %v615 = getelementptr inbounds float, ptr %v74, i64 %v614
  %v616 = getelementptr inbounds float, ptr %v613, i64 0
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = getelementptr inbounds float, ptr %v615, i64 0
  store <8 x float> %v617, ptr %v618, align 4
  %v619 = add nsw i64 %v610, 1
  br label %b100
b102:
  %v620 = sdiv i64 %v537, 2
  br label %b103
b103:
  %v621 = phi i64 [ 0, %b102 ], [ %v630, %b104 ]
  %v622 = icmp slt i64 %v621, %v620
  br i1 %v622, label %b104, label %b105
b104:
  %v623 = mul i64 %v621, 2
  %v624 = add i64 %v533, %v623
  %v625 = mul i64 %v621, 768
  %v626 = getelementptr inbounds float, ptr %v503, i64 %v625
  %v627 = mul i64 %v624, 8
  %v628 = add i64 %v627, 0
  %v629 = getelementptr inbounds float, ptr %v517, i64 %v628
  call void @outer_2x8(ptr %v626, ptr %v74, i64 %v532, ptr %v629, i64 8)
  %v630 = add nsw i64 %v621, 1
  br label %b103
b105:
  %v631 = add nsw i64 %v533, 64
  br label %b79
b81:
  %v632 = add nsw i64 %v528, 384
  br label %b76
b78:
  %v633 = icmp sgt i64 %v3, 1
  br i1 %v633, label %b106, label %b107
b106:
  %v634 = getelementptr inbounds i64, ptr %v1, i64 3
  %v635 = atomicrmw add ptr %v634, i64 1 acq_rel
  %v636 = load i64, ptr %v69, align 8
  %v637 = add i64 %v636, 1
  store i64 %v637, ptr %v69, align 8
  %v638 = mul i64 %v3, %v637
  br label %b108
b108:
  %v639 = load atomic i64, ptr %v634 acquire, align 8
  %v640 = icmp slt i64 %v639, %v638
  br i1 %v640, label %b109, label %b110
b109:
  %v641 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v642 = mul i64 0, 32
  %v643 = getelementptr inbounds float, ptr %v36, i64 %v642
  %v644 = getelementptr inbounds float, ptr %v643, i64 0
  %v645 = mul i64 0, 8
  %v646 = getelementptr inbounds float, ptr %v20, i64 %v645
  %v647 = getelementptr inbounds float, ptr %v646, i64 0
  %v648 = getelementptr inbounds float, ptr %v74, i64 12288
  %v649 = add i64 32, 1
  %v650 = sdiv i64 %v649, 2
  %v651 = add i64 %v2, 1
  %v652 = mul i64 %v650, %v2
  %v653 = sdiv i64 %v652, %v3
  %v654 = mul i64 %v653, 2
  %v655 = icmp slt i64 %v654, 32
  %v656 = select i1 %v655, i64 %v654, i64 32
  %v657 = mul i64 %v650, %v651
  %v658 = sdiv i64 %v657, %v3
  %v659 = mul i64 %v658, 2
  %v660 = icmp slt i64 %v659, 32
  %v661 = select i1 %v660, i64 %v659, i64 32
  %v662 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b111
b111:
  %v663 = phi i64 [ %v656, %b107 ], [ %v671, %b116 ]
  %v664 = icmp slt i64 %v663, %v661
  br i1 %v664, label %b112, label %b113
b112:
  %v665 = mul i64 %v663, 8
  %v666 = getelementptr inbounds float, ptr %v662, i64 %v665
  br label %b114
b114:
  %v667 = phi i64 [ 0, %b112 ], [ %v670, %b115 ]
  %v668 = icmp slt i64 %v667, 8
  br i1 %v668, label %b115, label %b116
b115:
  %v669 = getelementptr inbounds float, ptr %v666, i64 %v667
  store float 0x0000000000000000, ptr %v669, align 4
  %v670 = add nsw i64 %v667, 1
  br label %b114
b116:
  %v671 = add nsw i64 %v663, 1
  br label %b111
b113:
  %v672 = mul i64 %v8, 1
  br label %b117
b117:
  %v673 = phi i64 [ 0, %b113 ], [ %v777, %b122 ]
  %v674 = icmp slt i64 %v673, %v672
  br i1 %v674, label %b118, label %b119
b118:
  %v675 = sub i64 %v672, %v673
  %v676 = icmp slt i64 %v675, 384
  %v677 = select i1 %v676, i64 %v675, i64 384
  br label %b120
b120:
  %v678 = phi i64 [ %v656, %b118 ], [ %v776, %b146 ]
  %v679 = icmp slt i64 %v678, %v661
  br i1 %v679, label %b121, label %b122
b121:
  %v680 = sub i64 %v661, %v678
  %v681 = icmp slt i64 %v680, 64
  %v682 = select i1 %v681, i64 %v680, i64 64
  %v683 = sdiv i64 %v682, 2
  %v684 = mul i64 %v683, 2
  %v685 = sub i64 %v682, %v684
  %v686 = mul i64 %v673, 32
  %v687 = add i64 %v686, %v678
  %v688 = getelementptr inbounds float, ptr %v644, i64 %v687
  br label %b123
b123:
  %v689 = phi i64 [ 0, %b121 ], [ %v715, %b131 ]
  %v690 = icmp slt i64 %v689, %v677
  br i1 %v690, label %b124, label %b125
b124:
  %v691 = mul i64 %v689, 32
  %v692 = getelementptr inbounds float, ptr %v688, i64 %v691
  %v693 = mul i64 %v689, 2
  %v694 = getelementptr inbounds float, ptr %v648, i64 %v693
  br label %b126
b126:
  %v695 = phi i64 [ 0, %b124 ], [ %v704, %b127 ]
  %v696 = icmp slt i64 %v695, %v683
  br i1 %v696, label %b127, label %b128
b127:
  %v697 = mul i64 %v695, 2
  %v698 = getelementptr inbounds float, ptr %v692, i64 %v697
  %v699 = mul i64 %v695, 768
  %v700 = getelementptr inbounds float, ptr %v694, i64 %v699
  %v701 = getelementptr inbounds float, ptr %v698, i64 0
  %v702 = load <2 x float>, ptr %v701, align 4
  %v703 = getelementptr inbounds float, ptr %v700, i64 0
  store <2 x float> %v702, ptr %v703, align 4
  %v704 = add nsw i64 %v695, 1
  br label %b126
b128:
  %v705 = mul i64 %v683, 2
  %v706 = getelementptr inbounds float, ptr %v692, i64 %v705
  %v707 = mul i64 %v683, 768
  %v708 = getelementptr inbounds float, ptr %v694, i64 %v707
  br label %b129
b129:
  %v709 = phi i64 [ 0, %b128 ], [ %v714, %b130 ]
  %v710 = icmp slt i64 %v709, %v685
  br i1 %v710, label %b130, label %b131
b130:
  %v711 = getelementptr inbounds float, ptr %v706, i64 %v709
  %v712 = load float, ptr %v711, align 4
  %v713 = getelementptr inbounds float, ptr %v708, i64 %v709
  store float %v712, ptr %v713, align 4
  %v714 = add nsw i64 %v709, 1
  br label %b129, !llvm.loop !3
b131:
  %v715 = add nsw i64 %v689, 1
  br label %b123
b125:
  br label %b132
b132:
  %v716 = phi i64 [ 0, %b125 ], [ %v751, %b140 ]
  %v717 = icmp slt i64 %v716, 0
  br i1 %v717, label %b133, label %b134
b133:
  %v718 = mul i64 %v673, 8
  %v719 = add i64 %v718, %v716
  %v720 = getelementptr inbounds float, ptr %v647, i64 %v719
  br label %b135
b135:
  %v721 = phi i64 [ 0, %b133 ], [ %v739, %b136 ]
  %v722 = icmp slt i64 %v721, %v677
  br i1 %v722, label %b136, label %b137
b136:
  %v723 = mul i64 %v721, 8
  %v724 = getelementptr inbounds float, ptr %v720, i64 %v723
  %v725 = mul i64 %v721, 32
  %v726 = getelementptr inbounds float, ptr %v74, i64 %v725
  %v727 = getelementptr inbounds float, ptr %v724, i64 0
  %v728 = load <8 x float>, ptr %v727, align 4
  %v729 = getelementptr inbounds float, ptr %v726, i64 0
  store <8 x float> %v728, ptr %v729, align 4
  %v730 = getelementptr inbounds float, ptr %v724, i64 8
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = getelementptr inbounds float, ptr %v726, i64 8
  store <8 x float> %v731, ptr %v732, align 4
  %v733 = getelementptr inbounds float, ptr %v724, i64 16
  %v734 = load <8 x float>, ptr %v733, align 4
  %v735 = getelementptr inbounds float, ptr %v726, i64 16
  store <8 x float> %v734, ptr %v735, align 4
  %v736 = getelementptr inbounds float, ptr %v724, i64 24
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = getelementptr inbounds float, ptr %v726, i64 24
  store <8 x float> %v737, ptr %v738, align 4
  %v739 = add nsw i64 %v721, 1
  br label %b135
b137:
  %v740 = sdiv i64 %v682, 2
  br label %b138
b138:
  %v741 = phi i64 [ 0, %b137 ], [ %v750, %b139 ]
  %v742 = icmp slt i64 %v741, %v740
  br i1 %v742, label %b139, label %b140
b139:
  %v743 = mul i64 %v741, 2
  %v744 = add i64 %v678, %v743
  %v745 = mul i64 %v741, 768
  %v746 = getelementptr inbounds float, ptr %v648, i64 %v745
  %v747 = mul i64 %v744, 8
  %v748 = add i64 %v747, %v716
  %v749 = getelementptr inbounds float, ptr %v662, i64 %v748
  call void @outer_2x32(ptr %v746, ptr %v74, i64 %v677, ptr %v749, i64 8)
  %v750 = add nsw i64 %v741, 1
  br label %b138
b140:
  %v751 = add nsw i64 %v716, 32
  br label %b132
b134:
  %v752 = mul i64 %v673, 8
  %v753 = add i64 %v752, 0
  %v754 = getelementptr inbounds float, ptr %v647, i64 %v753
  br label %b141
b141:
  %v755 = phi i64 [ 0, %b134 ], [ %v764, %b142 ]
  %v756 = icmp slt i64 %v755, %v677
  br i1 %v756, label %b142, label %b143
b142:
  %v757 = mul i64 %v755, 8
  %v758 = getelementptr inbounds float, ptr %v754, i64 %v757
  %v759 = mul i64 %v755, 8
  %v760 = getelementptr inbounds float, ptr %v74, i64 %v759
  %v761 = getelementptr inbounds float, ptr %v758, i64 0
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = getelementptr inbounds float, ptr %v760, i64 0
  store <8 x float> %v762, ptr %v763, align 4
  %v764 = add nsw i64 %v755, 1
  br label %b141
b143:
  %v765 = sdiv i64 %v682, 2
  br label %b144
b144:
  %v766 = phi i64 [ 0, %b143 ], [ %v775, %b145 ]
  %v767 = icmp slt i64 %v766, %v765
  br i1 %v767, label %b145, label %b146
b145:
  %v768 = mul i64 %v766, 2
  %v769 = add i64 %v678, %v768
  %v770 = mul i64 %v766, 768
  %v771 = getelementptr inbounds float, ptr %v648, i64 %v770
  %v772 = mul i64 %v769, 8
  %v773 = add i64 %v772, 0
  %v774 = getelementptr inbounds float, ptr %v662, i64 %v773
  call void @outer_2x8(ptr %v771, ptr %v74, i64 %v677, ptr %v774, i64 8)
  %v775 = add nsw i64 %v766, 1
  br label %b144
b146:
  %v776 = add nsw i64 %v678, 64
  br label %b120
b122:
  %v777 = add nsw i64 %v673, 384
  br label %b117
b119:
  %v778 = icmp sgt i64 %v3, 1
  br i1 %v778, label %b147, label %b148
b147:
  %v779 = getelementptr inbounds i64, ptr %v1, i64 3
  %v780 = atomicrmw add ptr %v779, i64 1 acq_rel
  %v781 = load i64, ptr %v69, align 8
  %v782 = add i64 %v781, 1
  store i64 %v782, ptr %v69, align 8
  %v783 = mul i64 %v3, %v782
  br label %b149
b149:
  %v784 = load atomic i64, ptr %v779 acquire, align 8
  %v785 = icmp slt i64 %v784, %v783
  br i1 %v785, label %b150, label %b151
b150:
  %v786 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
  %v787 = icmp eq i64 %v2, 0
  br i1 %v787, label %b152, label %b153
b152:
  br label %b154
b154:
  %v788 = phi i64 [ 0, %b152 ], [ %v810, %b159 ]
  %v789 = icmp slt i64 %v788, 32
  br i1 %v789, label %b155, label %b156
b155:
  br label %b157
b157:
  %v790 = phi i64 [ 0, %b155 ], [ %v807, %b162 ]
  %v791 = phi <8 x float> [ splat (float 0x0000000000000000), %b155 ], [ %v806, %b162 ]
  %v792 = icmp slt i64 %v790, %v8
  br i1 %v792, label %b158, label %b159
b158:
  %v793 = add i64 %v790, 128
  %v794 = icmp slt i64 %v793, %v8
  %v795 = select i1 %v794, i64 %v793, i64 %v8
  br label %b160
b160:
  %v796 = phi i64 [ %v790, %b158 ], [ %v805, %b161 ]
  %v797 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v804, %b161 ]
  %v798 = icmp slt i64 %v796, %v795
  br i1 %v798, label %b161, label %b162
b161:
  %v799 = mul i64 %v796, 32
  %v800 = getelementptr inbounds float, ptr %v36, i64 %v799
  %v801 = add i64 0, %v788
  %v802 = getelementptr inbounds float, ptr %v800, i64 %v801
  %v803 = load <8 x float>, ptr %v802, align 4
  %v804 = fadd <8 x float> %v797, %v803
  %v805 = add nsw i64 %v796, 1
  br label %b160
b162:
  %v806 = fadd <8 x float> %v791, %v797
  %v807 = add nsw i64 %v790, 128
  br label %b157
b159:
  %v808 = add i64 0, %v788
  %v809 = getelementptr inbounds float, ptr %v34, i64 %v808
  store <8 x float> %v791, ptr %v809, align 4
  %v810 = add nsw i64 %v788, 8
  br label %b154
b156:
  br label %b153
b153:
  %v811 = icmp sgt i64 %v3, 1
  br i1 %v811, label %b163, label %b164
b163:
  %v812 = getelementptr inbounds i64, ptr %v1, i64 3
  %v813 = atomicrmw add ptr %v812, i64 1 acq_rel
  %v814 = load i64, ptr %v69, align 8
  %v815 = add i64 %v814, 1
  store i64 %v815, ptr %v69, align 8
  %v816 = mul i64 %v3, %v815
  br label %b165
b165:
  %v817 = load atomic i64, ptr %v812 acquire, align 8
  %v818 = icmp slt i64 %v817, %v816
  br i1 %v818, label %b166, label %b167
b166:
  %v819 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
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
