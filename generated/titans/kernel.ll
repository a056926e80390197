; generated from specs/titans.yaml by `make generated`: do not edit
; titans I=8 N=2 K=8 V=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x3, ptr @tile_2x3], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v163 = alloca i64, i64 1, align 8
  %v460 = alloca float, i64 64, align 4
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
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds i64, ptr %v1, i64 6
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 12
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 13
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 14
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 17
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 18
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 25
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 27
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 28
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 29
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 30
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 31
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 32
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 33
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 34
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 35
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 37
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 38
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 39
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 40
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 41
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 42
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 43
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 44
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 45
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 46
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 47
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 48
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 49
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 50
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 51
  %v162 = load i64, ptr %v161, align 8
  store i64 0, ptr %v163, align 8
  %v164 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v165 = load ptr, ptr %v164, align 4
  %v166 = mul i64 %v2, 0
  %v167 = add i64 %v166, 448
  %v168 = getelementptr inbounds float, ptr %v165, i64 %v167
  %v169 = getelementptr inbounds i64, ptr %v1, i64 4
  %v170 = load i64, ptr %v169, align 8
  %v171 = icmp eq i64 %v170, 0
  br i1 %v171, label %b0, label %b1
b0:
  %v172 = icmp eq i64 %v2, 0
  br i1 %v172, label %b2, label %b3
b2:
  br label %b4
b4:
  %v173 = phi i64 [ 0, %b2 ], [ %v179, %b5 ]
  %v174 = icmp slt i64 %v173, 128
  br i1 %v174, label %b5, label %b6
b5:
  %v175 = add i64 0, %v173
  %v176 = getelementptr inbounds float, ptr %v50, i64 %v175
  %v177 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v178 = shufflevector <8 x float> %v177, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = add nsw i64 %v173, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v180 = icmp sgt i64 %v3, 1
  br i1 %v180, label %b7, label %b8
b7:
  %v181 = getelementptr inbounds i64, ptr %v1, i64 3
  %v182 = atomicrmw add ptr %v181, i64 1 acq_rel
  %v183 = load i64, ptr %v163, align 8
  %v184 = add i64 %v183, 1
  store i64 %v184, ptr %v163, align 8
  %v185 = mul i64 %v3, %v184
  br label %b9
b9:
  %v186 = load atomic i64, ptr %v181 acquire, align 8
  %v187 = icmp slt i64 %v186, %v185
  br i1 %v187, label %b10, label %b11
b10:
  %v188 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v189 = getelementptr inbounds i64, ptr %v1, i64 4
  %v190 = load i64, ptr %v189, align 8
  %v191 = icmp eq i64 %v190, 0
  br i1 %v191, label %b12, label %b13
b12:
  %v192 = icmp eq i64 %v2, 0
  br i1 %v192, label %b14, label %b15
b14:
  br label %b16
b16:
  %v193 = phi i64 [ 0, %b14 ], [ %v200, %b17 ]
  %v194 = icmp slt i64 %v193, 128
  br i1 %v194, label %b17, label %b18
b17:
  %v195 = add i64 0, %v193
  %v196 = getelementptr inbounds float, ptr %v12, i64 %v195
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = add i64 0, %v193
  %v199 = getelementptr inbounds float, ptr %v46, i64 %v198
  store <8 x float> %v197, ptr %v199, align 4
  %v200 = add nsw i64 %v193, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v201 = icmp sgt i64 %v3, 1
  br i1 %v201, label %b19, label %b20
b19:
  %v202 = getelementptr inbounds i64, ptr %v1, i64 3
  %v203 = atomicrmw add ptr %v202, i64 1 acq_rel
  %v204 = load i64, ptr %v163, align 8
  %v205 = add i64 %v204, 1
  store i64 %v205, ptr %v163, align 8
  %v206 = mul i64 %v3, %v205
  br label %b21
b21:
  %v207 = load atomic i64, ptr %v202 acquire, align 8
  %v208 = icmp slt i64 %v207, %v206
  br i1 %v208, label %b22, label %b23
b22:
  %v209 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v210 = getelementptr inbounds i64, ptr %v1, i64 4
  %v211 = load i64, ptr %v210, align 8
  %v212 = icmp eq i64 %v211, 0
  br i1 %v212, label %b24, label %b25
b24:
  %v213 = icmp eq i64 %v2, 0
  br i1 %v213, label %b26, label %b27
b26:
  br label %b28
b28:
  %v214 = phi i64 [ 0, %b26 ], [ %v221, %b29 ]
  %v215 = icmp slt i64 %v214, 128
  br i1 %v215, label %b29, label %b30
b29:
  %v216 = add i64 0, %v214
  %v217 = getelementptr inbounds float, ptr %v14, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = add i64 128, %v214
  %v220 = getelementptr inbounds float, ptr %v46, i64 %v219
  store <8 x float> %v218, ptr %v220, align 4
  %v221 = add nsw i64 %v214, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v222 = icmp sgt i64 %v3, 1
  br i1 %v222, label %b31, label %b32
b31:
  %v223 = getelementptr inbounds i64, ptr %v1, i64 3
  %v224 = atomicrmw add ptr %v223, i64 1 acq_rel
  %v225 = load i64, ptr %v163, align 8
  %v226 = add i64 %v225, 1
  store i64 %v226, ptr %v163, align 8
  %v227 = mul i64 %v3, %v226
  br label %b33
b33:
  %v228 = load atomic i64, ptr %v223 acquire, align 8
  %v229 = icmp slt i64 %v228, %v227
  br i1 %v229, label %b34, label %b35
b34:
  %v230 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v231 = getelementptr inbounds i64, ptr %v1, i64 4
  %v232 = load i64, ptr %v231, align 8
  %v233 = icmp eq i64 %v232, 0
  br i1 %v233, label %b36, label %b37
b36:
  %v234 = icmp eq i64 %v2, 0
  br i1 %v234, label %b38, label %b39
b38:
  br label %b40
b40:
  %v235 = phi i64 [ 0, %b38 ], [ %v242, %b41 ]
  %v236 = icmp slt i64 %v235, 128
  br i1 %v236, label %b41, label %b42
b41:
  %v237 = add i64 0, %v235
  %v238 = getelementptr inbounds float, ptr %v16, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = add i64 256, %v235
  %v241 = getelementptr inbounds float, ptr %v46, i64 %v240
  store <8 x float> %v239, ptr %v241, align 4
  %v242 = add nsw i64 %v235, 8
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v243 = icmp sgt i64 %v3, 1
  br i1 %v243, label %b43, label %b44
b43:
  %v244 = getelementptr inbounds i64, ptr %v1, i64 3
  %v245 = atomicrmw add ptr %v244, i64 1 acq_rel
  %v246 = load i64, ptr %v163, align 8
  %v247 = add i64 %v246, 1
  store i64 %v247, ptr %v163, align 8
  %v248 = mul i64 %v3, %v247
  br label %b45
b45:
  %v249 = load atomic i64, ptr %v244 acquire, align 8
  %v250 = icmp slt i64 %v249, %v248
  br i1 %v250, label %b46, label %b47
b46:
  %v251 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v252 = getelementptr inbounds i64, ptr %v1, i64 4
  %v253 = load i64, ptr %v252, align 8
  %v254 = icmp eq i64 %v253, 0
  br i1 %v254, label %b48, label %b49
b48:
  %v255 = icmp eq i64 %v2, 0
  br i1 %v255, label %b50, label %b51
b50:
  br label %b52
b52:
  %v256 = phi i64 [ 0, %b50 ], [ %v263, %b53 ]
  %v257 = icmp slt i64 %v256, 48
  br i1 %v257, label %b53, label %b54
b53:
  %v258 = add i64 0, %v256
  %v259 = getelementptr inbounds float, ptr %v18, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = add i64 384, %v256
  %v262 = getelementptr inbounds float, ptr %v46, i64 %v261
  store <8 x float> %v260, ptr %v262, align 4
  %v263 = add nsw i64 %v256, 8
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v264 = icmp sgt i64 %v3, 1
  br i1 %v264, label %b55, label %b56
b55:
  %v265 = getelementptr inbounds i64, ptr %v1, i64 3
  %v266 = atomicrmw add ptr %v265, i64 1 acq_rel
  %v267 = load i64, ptr %v163, align 8
  %v268 = add i64 %v267, 1
  store i64 %v268, ptr %v163, align 8
  %v269 = mul i64 %v3, %v268
  br label %b57
b57:
  %v270 = load atomic i64, ptr %v265 acquire, align 8
  %v271 = icmp slt i64 %v270, %v269
  br i1 %v271, label %b58, label %b59
b58:
  %v272 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v273 = getelementptr inbounds i64, ptr %v1, i64 4
  %v274 = load i64, ptr %v273, align 8
  %v275 = icmp eq i64 %v274, 0
  br i1 %v275, label %b60, label %b61
b60:
  %v276 = getelementptr inbounds i64, ptr %v1, i64 52
  %v277 = load i64, ptr %v276, align 8
  %v278 = icmp eq i64 %v277, 0
  br i1 %v278, label %b62, label %b63
b62:
  %v279 = add i64 %v7, 0
  %v280 = sdiv i64 %v279, 1
  %v281 = add i64 %v2, 1
  %v282 = mul i64 %v280, %v2
  %v283 = sdiv i64 %v282, %v3
  %v284 = mul i64 %v283, 1
  %v285 = icmp slt i64 %v284, %v7
  %v286 = select i1 %v285, i64 %v284, i64 %v7
  %v287 = mul i64 %v280, %v281
  %v288 = sdiv i64 %v287, %v3
  %v289 = mul i64 %v288, 1
  %v290 = icmp slt i64 %v289, %v7
  %v291 = select i1 %v290, i64 %v289, i64 %v7
  br label %b64
b64:
  %v292 = phi i64 [ %v286, %b62 ], [ %v306, %b69 ]
  %v293 = icmp slt i64 %v292, %v291
  br i1 %v293, label %b65, label %b66
b65:
  %v294 = and i64 0, %v106
  %v295 = mul i64 %v294, %v7
  %v296 = add i64 %v295, %v292
  %v297 = mul i64 %v296, 128
  %v298 = getelementptr inbounds float, ptr %v24, i64 %v297
  br label %b67
b67:
  %v299 = phi i64 [ 0, %b65 ], [ %v305, %b68 ]
  %v300 = icmp slt i64 %v299, 128
  br i1 %v300, label %b68, label %b69
b68:
  %v301 = add i64 0, %v299
  %v302 = getelementptr inbounds float, ptr %v298, i64 %v301
  %v303 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v304 = shufflevector <8 x float> %v303, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v304, ptr %v302, align 4
  %v305 = add nsw i64 %v299, 8
  br label %b67
b69:
  %v306 = add nsw i64 %v292, 1
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v307 = icmp sgt i64 %v3, 1
  br i1 %v307, label %b70, label %b71
b70:
  %v308 = getelementptr inbounds i64, ptr %v1, i64 3
  %v309 = atomicrmw add ptr %v308, i64 1 acq_rel
  %v310 = load i64, ptr %v163, align 8
  %v311 = add i64 %v310, 1
  store i64 %v311, ptr %v163, align 8
  %v312 = mul i64 %v3, %v311
  br label %b72
b72:
  %v313 = load atomic i64, ptr %v308 acquire, align 8
  %v314 = icmp slt i64 %v313, %v312
  br i1 %v314, label %b73, label %b74
b73:
  %v315 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  %v316 = getelementptr inbounds i64, ptr %v1, i64 4
  %v317 = load i64, ptr %v316, align 8
  %v318 = icmp eq i64 %v317, 0
  br i1 %v318, label %b75, label %b76
b75:
  %v319 = getelementptr inbounds i64, ptr %v1, i64 53
  %v320 = load i64, ptr %v319, align 8
  %v321 = icmp eq i64 %v320, 0
  br i1 %v321, label %b77, label %b78
b77:
  %v322 = add i64 %v7, 0
  %v323 = sdiv i64 %v322, 1
  %v324 = add i64 %v2, 1
  %v325 = mul i64 %v323, %v2
  %v326 = sdiv i64 %v325, %v3
  %v327 = mul i64 %v326, 1
  %v328 = icmp slt i64 %v327, %v7
  %v329 = select i1 %v328, i64 %v327, i64 %v7
  %v330 = mul i64 %v323, %v324
  %v331 = sdiv i64 %v330, %v3
  %v332 = mul i64 %v331, 1
  %v333 = icmp slt i64 %v332, %v7
  %v334 = select i1 %v333, i64 %v332, i64 %v7
  br label %b79
b79:
  %v335 = phi i64 [ %v329, %b77 ], [ %v349, %b84 ]
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b80, label %b81
b80:
  %v337 = and i64 0, %v108
  %v338 = mul i64 %v337, %v7
  %v339 = add i64 %v338, %v335
  %v340 = mul i64 %v339, 128
  %v341 = getelementptr inbounds float, ptr %v26, i64 %v340
  br label %b82
b82:
  %v342 = phi i64 [ 0, %b80 ], [ %v348, %b83 ]
  %v343 = icmp slt i64 %v342, 128
  br i1 %v343, label %b83, label %b84
b83:
  %v344 = add i64 0, %v342
  %v345 = getelementptr inbounds float, ptr %v341, i64 %v344
  %v346 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v347 = shufflevector <8 x float> %v346, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v347, ptr %v345, align 4
  %v348 = add nsw i64 %v342, 8
  br label %b82
b84:
  %v349 = add nsw i64 %v335, 1
  br label %b79
b81:
  br label %b78
b78:
  br label %b76
b76:
  %v350 = icmp sgt i64 %v3, 1
  br i1 %v350, label %b85, label %b86
b85:
  %v351 = getelementptr inbounds i64, ptr %v1, i64 3
  %v352 = atomicrmw add ptr %v351, i64 1 acq_rel
  %v353 = load i64, ptr %v163, align 8
  %v354 = add i64 %v353, 1
  store i64 %v354, ptr %v163, align 8
  %v355 = mul i64 %v3, %v354
  br label %b87
b87:
  %v356 = load atomic i64, ptr %v351 acquire, align 8
  %v357 = icmp slt i64 %v356, %v355
  br i1 %v357, label %b88, label %b89
b88:
  %v358 = call i32 @sched_yield()
  br label %b87
b89:
  br label %b86
b86:
  %v359 = getelementptr inbounds float, ptr %v165, i64 0
  %v360 = getelementptr inbounds i64, ptr %v1, i64 4
  %v361 = load i64, ptr %v360, align 8
  %v362 = icmp eq i64 %v361, 0
  br i1 %v362, label %b90, label %b91
b90:
  %v363 = add i64 2, 0
  %v364 = sdiv i64 %v363, 1
  %v365 = add i64 %v2, 1
  %v366 = mul i64 %v364, %v2
  %v367 = sdiv i64 %v366, %v3
  %v368 = mul i64 %v367, 1
  %v369 = icmp slt i64 %v368, 2
  %v370 = select i1 %v369, i64 %v368, i64 2
  %v371 = mul i64 %v364, %v365
  %v372 = sdiv i64 %v371, %v3
  %v373 = mul i64 %v372, 1
  %v374 = icmp slt i64 %v373, 2
  %v375 = select i1 %v374, i64 %v373, i64 2
  %v376 = icmp slt i64 %v375, 1
  %v377 = select i1 %v376, i64 %v375, i64 1
  br label %b92
b92:
  %v378 = phi i64 [ %v370, %b90 ], [ %v419, %b93 ]
  %v379 = icmp slt i64 %v378, %v377
  br i1 %v379, label %b93, label %b94
b93:
  %v380 = mul i64 %v378, 256
  %v381 = mul i64 %v378, 32
  %v382 = add i64 %v380, 0
  %v383 = add i64 %v381, 0
  %v384 = getelementptr inbounds float, ptr %v359, i64 %v382
  %v385 = sub i64 54, %v383
  %v386 = icmp slt i64 %v385, 0
  %v387 = select i1 %v386, i64 0, i64 %v385
  %v388 = mul i64 %v383, 8
  %v389 = add i64 0, %v388
  %v390 = getelementptr inbounds float, ptr %v46, i64 %v389
  call void @pack_turned(ptr %v390, i64 8, i64 1, i64 8, i64 %v387, ptr %v384, i64 32)
  %v391 = add i64 %v380, 8
  %v392 = add i64 %v381, 8
  %v393 = getelementptr inbounds float, ptr %v359, i64 %v391
  %v394 = sub i64 54, %v392
  %v395 = icmp slt i64 %v394, 0
  %v396 = select i1 %v395, i64 0, i64 %v394
  %v397 = mul i64 %v392, 8
  %v398 = add i64 0, %v397
  %v399 = getelementptr inbounds float, ptr %v46, i64 %v398
  call void @pack_turned(ptr %v399, i64 8, i64 1, i64 8, i64 %v396, ptr %v393, i64 32)
  %v400 = add i64 %v380, 16
  %v401 = add i64 %v381, 16
  %v402 = getelementptr inbounds float, ptr %v359, i64 %v400
  %v403 = sub i64 54, %v401
  %v404 = icmp slt i64 %v403, 0
  %v405 = select i1 %v404, i64 0, i64 %v403
  %v406 = mul i64 %v401, 8
  %v407 = add i64 0, %v406
  %v408 = getelementptr inbounds float, ptr %v46, i64 %v407
  call void @pack_turned(ptr %v408, i64 8, i64 1, i64 8, i64 %v405, ptr %v402, i64 32)
  %v409 = add i64 %v380, 24
  %v410 = add i64 %v381, 24
  %v411 = getelementptr inbounds float, ptr %v359, i64 %v409
  %v412 = sub i64 54, %v410
  %v413 = icmp slt i64 %v412, 0
  %v414 = select i1 %v413, i64 0, i64 %v412
  %v415 = mul i64 %v410, 8
  %v416 = add i64 0, %v415
  %v417 = getelementptr inbounds float, ptr %v46, i64 %v416
  call void @pack_turned(ptr %v417, i64 8, i64 1, i64 8, i64 %v414, ptr %v411, i64 32)
  %v418 = add i64 %v380, 256
  %v419 = add nsw i64 %v378, 1
  br label %b92
b94:
  %v420 = icmp eq i64 %v375, 2
  br i1 %v420, label %b95, label %b96
b95:
  %v421 = mul i64 1, 256
  %v422 = mul i64 1, 32
  %v423 = add i64 %v421, 0
  %v424 = add i64 %v422, 0
  %v425 = getelementptr inbounds float, ptr %v359, i64 %v423
  %v426 = sub i64 54, %v424
  %v427 = icmp slt i64 %v426, 0
  %v428 = select i1 %v427, i64 0, i64 %v426
  %v429 = mul i64 %v424, 8
  %v430 = add i64 0, %v429
  %v431 = getelementptr inbounds float, ptr %v46, i64 %v430
  call void @pack_turned(ptr %v431, i64 8, i64 1, i64 8, i64 %v428, ptr %v425, i64 24)
  %v432 = add i64 %v421, 8
  %v433 = add i64 %v422, 8
  %v434 = getelementptr inbounds float, ptr %v359, i64 %v432
  %v435 = sub i64 54, %v433
  %v436 = icmp slt i64 %v435, 0
  %v437 = select i1 %v436, i64 0, i64 %v435
  %v438 = mul i64 %v433, 8
  %v439 = add i64 0, %v438
  %v440 = getelementptr inbounds float, ptr %v46, i64 %v439
  call void @pack_turned(ptr %v440, i64 8, i64 1, i64 8, i64 %v437, ptr %v434, i64 24)
  %v441 = add i64 %v421, 16
  %v442 = add i64 %v422, 16
  %v443 = getelementptr inbounds float, ptr %v359, i64 %v441
  %v444 = sub i64 54, %v442
  %v445 = icmp slt i64 %v444, 0
  %v446 = select i1 %v445, i64 0, i64 %v444
  %v447 = mul i64 %v442, 8
  %v448 = add i64 0, %v447
  %v449 = getelementptr inbounds float, ptr %v46, i64 %v448
  call void @pack_turned(ptr %v449, i64 8, i64 1, i64 8, i64 %v446, ptr %v443, i64 24)
  %v450 = add i64 %v421, 192
  br label %b96
b96:
  br label %b91
b91:
  %v451 = icmp sgt i64 %v3, 1
  br i1 %v451, label %b97, label %b98
b97:
  %v452 = getelementptr inbounds i64, ptr %v1, i64 3
  %v453 = atomicrmw add ptr %v452, i64 1 acq_rel
  %v454 = load i64, ptr %v163, align 8
  %v455 = add i64 %v454, 1
  store i64 %v455, ptr %v163, align 8
  %v456 = mul i64 %v3, %v455
  br label %b99
b99:
  %v457 = load atomic i64, ptr %v452 acquire, align 8
  %v458 = icmp slt i64 %v457, %v456
  br i1 %v458, label %b100, label %b101
b100:
  %v459 = call i32 @sched_yield()
  br label %b99
b101:
  br label %b98
b98:
  %v461 = add i64 %v8, 0
  %v462 = sdiv i64 %v461, 1
  %v463 = add i64 %v2, 1
  %v464 = mul i64 %v462, %v2
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, %v8
  %v468 = select i1 %v467, i64 %v466, i64 %v8
  %v469 = mul i64 %v462, %v463
  %v470 = sdiv i64 %v469, %v3
  %v471 = mul i64 %v470, 1
  %v472 = icmp slt i64 %v471, %v8
  %v473 = select i1 %v472, i64 %v471, i64 %v8
  br label %b102
b102:
  %v474 = phi i64 [ %v468, %b98 ], [ %v550, %b107 ]
  %v475 = icmp slt i64 %v474, %v473
  br i1 %v475, label %b103, label %b104
b103:
  %v476 = add i64 %v474, 96
  %v477 = icmp slt i64 %v476, %v473
  %v478 = select i1 %v477, i64 %v476, i64 %v473
  br label %b105
b105:
  %v479 = phi i64 [ 0, %b103 ], [ %v549, %b110 ]
  %v480 = icmp slt i64 %v479, 2
  br i1 %v480, label %b106, label %b107
b106:
  %v481 = sub i64 %v478, %v474
  %v482 = sub i64 2, 1
  %v483 = add i64 %v481, %v482
  %v484 = sdiv i64 %v483, 2
  br label %b108
b108:
  %v485 = phi i64 [ 0, %b106 ], [ %v548, %b115 ]
  %v486 = icmp slt i64 %v485, %v484
  br i1 %v486, label %b109, label %b110
b109:
  %v487 = mul i64 %v481, %v485
  %v488 = sdiv i64 %v487, %v484
  %v489 = add i64 %v474, %v488
  %v490 = add i64 %v485, 1
  %v491 = mul i64 %v481, %v490
  %v492 = sdiv i64 %v491, %v484
  %v493 = add i64 %v474, %v492
  %v494 = mul i64 %v479, 256
  %v495 = getelementptr inbounds float, ptr %v359, i64 %v494
  %v496 = sub i64 %v493, %v489
  %v497 = mul i64 %v489, 8
  %v498 = getelementptr inbounds float, ptr %v10, i64 %v497
  %v499 = getelementptr inbounds float, ptr %v498, i64 0
  %v500 = icmp eq i64 %v479, 1
  %v501 = select i1 %v500, ptr @table_tile_2x3, ptr @table_tile_2x4
  %v502 = icmp eq i64 %v479, 1
  %v503 = select i1 %v502, i64 8, i64 8
  %v504 = sub i64 %v496, 1
  %v505 = getelementptr inbounds ptr, ptr %v501, i64 %v504
  %v506 = load ptr, ptr %v505, align 4
  %v507 = getelementptr inbounds float, ptr %v460, i64 0
  %v508 = icmp sgt i64 %v496, 0
  br i1 %v508, label %b111, label %b112
b111:
  call void %v506(ptr %v499, i64 8, ptr %v495, i64 8, ptr %v507, i64 32, i64 %v503)
  br label %b112
b112:
  %v509 = icmp eq i64 %v479, 1
  %v510 = select i1 %v509, i64 192, i64 256
  %v511 = add i64 %v494, %v510
  br label %b113
b113:
  %v512 = phi i64 [ %v489, %b112 ], [ %v547, %b118 ]
  %v513 = icmp slt i64 %v512, %v493
  br i1 %v513, label %b114, label %b115
b114:
  %v514 = sub i64 %v512, %v489
  %v515 = mul i64 %v514, 32
  %v516 = getelementptr inbounds float, ptr %v460, i64 %v515
  %v517 = mul i64 %v512, 54
  %v518 = getelementptr inbounds float, ptr %v52, i64 %v517
  %v519 = icmp eq i64 %v479, 1
  %v520 = select i1 %v519, i64 3, i64 4
  br label %b116
b116:
  %v521 = phi i64 [ 0, %b114 ], [ %v546, %b122 ]
  %v522 = icmp slt i64 %v521, %v520
  br i1 %v522, label %b117, label %b118
b117:
  %v523 = mul i64 %v479, 4
  %v524 = add i64 %v523, %v521
  %v525 = mul i64 %v524, 8
  %v526 = icmp slt i64 %v525, 48
  br i1 %v526, label %b119, label %b120
b119:
  %v527 = add i64 0, %v521
  %v528 = mul i64 %v527, 8
  %v529 = getelementptr inbounds float, ptr %v516, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = add i64 0, %v525
  %v532 = getelementptr inbounds float, ptr %v518, i64 %v531
  store <8 x float> %v530, ptr %v532, align 4
  br label %b120
b120:
  %v533 = icmp eq i64 %v525, 48
  br i1 %v533, label %b121, label %b122
b121:
  %v534 = icmp ult i64 6, 8
  %v535 = select i1 %v534, i64 6, i64 8
  %v536 = trunc i64 %v535 to i32
  %v537 = insertelement <8 x i32> poison, i32 %v536, i64 0
  %v538 = shufflevector <8 x i32> %v537, <8 x i32> poison, <8 x i32> zeroinitializer
  %v539 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v538
  %v540 = add i64 0, %v521
  %v541 = mul i64 %v540, 8
  %v542 = getelementptr inbounds float, ptr %v516, i64 %v541
  %v543 = load <8 x float>, ptr %v542, align 4
  %v544 = add i64 0, %v525
  %v545 = getelementptr inbounds float, ptr %v518, i64 %v544
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v543, ptr align 4 %v545, <8 x i1> %v539)
  br label %b122
b122:
  %v546 = add nsw i64 %v521, 1
  br label %b116
b118:
  %v547 = add nsw i64 %v512, 1
  br label %b113
b115:
  %v548 = add nsw i64 %v485, 1
  br label %b108
b110:
  %v549 = add nsw i64 %v479, 1
  br label %b105
b107:
  %v550 = add nsw i64 %v474, 96
  br label %b102
b104:
  %v551 = add i64 %v8, 0
  %v552 = sdiv i64 %v551, 1
  %v553 = add i64 %v2, 1
  %v554 = mul i64 %v552, %v2
  %v555 = sdiv i64 %v554, %v3
  %v556 = mul i64 %v555, 1
  %v557 = icmp slt i64 %v556, %v8
  %v558 = select i1 %v557, i64 %v556, i64 %v8
  %v559 = mul i64 %v552, %v553
  %v560 = sdiv i64 %v559, %v3
  %v561 = mul i64 %v560, 1
  %v562 = icmp slt i64 %v561, %v8
  %v563 = select i1 %v562, i64 %v561, i64 %v8
  br label %b123
b123:
  %v564 = phi i64 [ %v558, %b104 ], [ %v592, %b128 ]
  %v565 = icmp slt i64 %v564, %v563
  br i1 %v565, label %b124, label %b125
b124:
  %v566 = mul i64 %v564, 54
  %v567 = getelementptr inbounds float, ptr %v52, i64 %v566
  %v568 = mul i64 %v564, 16
  %v569 = getelementptr inbounds float, ptr %v54, i64 %v568
  %v570 = mul i64 %v564, 16
  %v571 = getelementptr inbounds float, ptr %v56, i64 %v570
  %v572 = mul i64 %v564, 16
  %v573 = getelementptr inbounds float, ptr %v58, i64 %v572
  br label %b126
b126:
  %v574 = phi i64 [ 0, %b124 ], [ %v591, %b127 ]
  %v575 = icmp slt i64 %v574, 16
  br i1 %v575, label %b127, label %b128
b127:
  %v576 = add i64 0, %v574
  %v577 = getelementptr inbounds float, ptr %v567, i64 %v576
  %v578 = load <8 x float>, ptr %v577, align 4
  %v579 = add i64 16, %v574
  %v580 = getelementptr inbounds float, ptr %v567, i64 %v579
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = add i64 32, %v574
  %v583 = getelementptr inbounds float, ptr %v567, i64 %v582
  %v584 = load <8 x float>, ptr %v583, align 4
  %v585 = add i64 0, %v574
  %v586 = getelementptr inbounds float, ptr %v569, i64 %v585
  store <8 x float> %v578, ptr %v586, align 4
  %v587 = add i64 0, %v574
  %v588 = getelementptr inbounds float, ptr %v571, i64 %v587
  store <8 x float> %v581, ptr %v588, align 4
  %v589 = add i64 0, %v574
  %v590 = getelementptr inbounds float, ptr %v573, i64 %v589
  store <8 x float> %v584, ptr %v590, align 4
  %v591 = add nsw i64 %v574, 8
  br label %b126
b128:
  %v592 = add nsw i64 %v564, 1
  br label %b123
b125:
  %v593 = add i64 %v8, 0
  %v594 = sdiv i64 %v593, 1
  %v595 = add i64 %v2, 1
  %v596 = mul i64 %v594, %v2
  %v597 = sdiv i64 %v596, %v3
  %v598 = mul i64 %v597, 1
  %v599 = icmp slt i64 %v598, %v8
  %v600 = select i1 %v599, i64 %v598, i64 %v8
  %v601 = mul i64 %v594, %v595
  %v602 = sdiv i64 %v601, %v3
  %v603 = mul i64 %v602, 1
  %v604 = icmp slt i64 %v603, %v8
  %v605 = select i1 %v604, i64 %v603, i64 %v8
  br label %b129
b129:
  %v606 = phi i64 [ %v600, %b125 ], [ %v656, %b130 ]
  %v607 = icmp slt i64 %v606, %v605
  br i1 %v607, label %b130, label %b131
b130:
  %v608 = mul i64 %v606, 54
  %v609 = getelementptr inbounds float, ptr %v52, i64 %v608
  %v610 = mul i64 %v606, 6
  %v611 = getelementptr inbounds float, ptr %v60, i64 %v610
  %v612 = icmp ult i64 6, 8
  %v613 = select i1 %v612, i64 6, i64 8
  %v614 = trunc i64 %v613 to i32
  %v615 = insertelement <8 x i32> poison, i32 %v614, i64 0
  %v616 = shufflevector <8 x i32> %v615, <8 x i32> poison, <8 x i32> zeroinitializer
  %v617 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v616
  %v618 = add i64 48, 0
  %v619 = getelementptr inbounds float, ptr %v609, i64 %v618
  %v620 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v619, <8 x i1> %v617, <8 x float> zeroinitializer)
  %v621 = add i64 0, 0
  %v622 = getelementptr inbounds float, ptr %v20, i64 %v621
  %v623 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v622, <8 x i1> %v617, <8 x float> zeroinitializer)
  %v624 = fadd <8 x float> %v620, %v623
  %v625 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v624)
  %v626 = fneg <8 x float> %v625
  %v627 = fcmp olt <8 x float> %v626, splat (float 0xC05A400000000000)
  %v628 = select <8 x i1> %v627, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v626
  %v629 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v628, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v630 = fsub <8 x float> %v629, splat (float 0x4168000000000000)
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v628)
  %v632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v631)
  %v633 = bitcast <8 x float> %v629 to <8 x i32>
  %v634 = fmul <8 x float> %v632, %v632
  %v635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v632, <8 x float> splat (float 0x3F81227F40000000))
  %v636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v635, <8 x float> %v632, <8 x float> splat (float 0x3FA5556740000000))
  %v637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v636, <8 x float> %v632, <8 x float> splat (float 0x3FC5554B00000000))
  %v638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v637, <8 x float> %v632, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v634, <8 x float> %v638, <8 x float> %v632)
  %v640 = sub <8 x i32> %v633, splat (i32 1262485250)
  %v641 = lshr <8 x i32> %v640, splat (i32 1)
  %v642 = sub <8 x i32> %v640, %v641
  %v643 = shl <8 x i32> %v641, splat (i32 23)
  %v644 = bitcast <8 x i32> %v643 to <8 x float>
  %v645 = shl <8 x i32> %v642, splat (i32 23)
  %v646 = bitcast <8 x i32> %v645 to <8 x float>
  %v647 = fadd <8 x float> %v639, splat (float 0x3FF0000000000000)
  %v648 = fmul <8 x float> %v647, %v644
  %v649 = fmul <8 x float> %v648, %v646
  %v650 = fcmp olt <8 x float> %v624, splat (float 0x0000000000000000)
  %v651 = select <8 x i1> %v650, <8 x float> %v649, <8 x float> splat (float 0x3FF0000000000000)
  %v652 = fadd <8 x float> %v649, splat (float 0x3FF0000000000000)
  %v653 = fdiv <8 x float> %v651, %v652
  %v654 = add i64 0, 0
  %v655 = getelementptr inbounds float, ptr %v611, i64 %v654
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v653, ptr align 4 %v655, <8 x i1> %v617)
  %v656 = add nsw i64 %v606, 1
  br label %b129
b131:
  %v657 = add i64 %v8, 0
  %v658 = sdiv i64 %v657, 1
  %v659 = add i64 %v2, 1
  %v660 = mul i64 %v658, %v2
  %v661 = sdiv i64 %v660, %v3
  %v662 = mul i64 %v661, 1
  %v663 = icmp slt i64 %v662, %v8
  %v664 = select i1 %v663, i64 %v662, i64 %v8
  %v665 = mul i64 %v658, %v659
  %v666 = sdiv i64 %v665, %v3
  %v667 = mul i64 %v666, 1
  %v668 = icmp slt i64 %v667, %v8
  %v669 = select i1 %v668, i64 %v667, i64 %v8
  br label %b132
b132:
  %v670 = phi i64 [ %v664, %b131 ], [ %v703, %b137 ]
  %v671 = icmp slt i64 %v670, %v669
  br i1 %v671, label %b133, label %b134
b133:
  br label %b135
b135:
  %v672 = phi i64 [ 0, %b133 ], [ %v702, %b140 ]
  %v673 = icmp slt i64 %v672, 2
  br i1 %v673, label %b136, label %b137
b136:
  br label %b138
b138:
  %v674 = phi i64 [ 0, %b136 ], [ %v686, %b139 ]
  %v675 = phi <8 x float> [ splat (float 0x0000000000000000), %b136 ], [ %v685, %b139 ]
  %v676 = icmp slt i64 %v674, 8
  br i1 %v676, label %b139, label %b140
b139:
  %v677 = mul i64 %v670, 16
  %v678 = getelementptr inbounds float, ptr %v54, i64 %v677
  %v679 = mul i64 %v672, 8
  %v680 = add i64 0, %v679
  %v681 = add i64 %v680, %v674
  %v682 = getelementptr inbounds float, ptr %v678, i64 %v681
  %v683 = load <8 x float>, ptr %v682, align 4
  %v684 = fmul <8 x float> %v683, %v683
  %v685 = fadd <8 x float> %v675, %v684
  %v686 = add nsw i64 %v674, 8
  br label %b138
b140:
  %v687 = shufflevector <8 x float> %v675, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v688 = shufflevector <8 x float> %v675, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v689 = fadd <4 x float> %v687, %v688
  %v690 = shufflevector <4 x float> %v689, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v691 = shufflevector <4 x float> %v689, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v692 = fadd <2 x float> %v690, %v691
  %v693 = extractelement <2 x float> %v692, i64 0
  %v694 = extractelement <2 x float> %v692, i64 1
  %v695 = fadd float %v693, %v694
  %v696 = fadd float %v695, 0x0000000000000000
  %v697 = mul i64 %v670, 2
  %v698 = getelementptr inbounds float, ptr %v62, i64 %v697
  %v699 = add i64 0, %v672
  %v700 = add i64 %v699, 0
  %v701 = getelementptr inbounds float, ptr %v698, i64 %v700
  store float %v696, ptr %v701, align 4
  %v702 = add nsw i64 %v672, 1
  br label %b135
b137:
  %v703 = add nsw i64 %v670, 1
  br label %b132
b134:
  %v704 = add i64 %v8, 0
  %v705 = sdiv i64 %v704, 1
  %v706 = add i64 %v2, 1
  %v707 = mul i64 %v705, %v2
  %v708 = sdiv i64 %v707, %v3
  %v709 = mul i64 %v708, 1
  %v710 = icmp slt i64 %v709, %v8
  %v711 = select i1 %v710, i64 %v709, i64 %v8
  %v712 = mul i64 %v705, %v706
  %v713 = sdiv i64 %v712, %v3
  %v714 = mul i64 %v713, 1
  %v715 = icmp slt i64 %v714, %v8
  %v716 = select i1 %v715, i64 %v714, i64 %v8
  br label %b141
b141:
  %v717 = phi i64 [ %v711, %b134 ], [ %v750, %b146 ]
  %v718 = icmp slt i64 %v717, %v716
  br i1 %v718, label %b142, label %b143
b142:
  br label %b144
b144:
  %v719 = phi i64 [ 0, %b142 ], [ %v749, %b149 ]
  %v720 = icmp slt i64 %v719, 2
  br i1 %v720, label %b145, label %b146
b145:
  br label %b147
b147:
  %v721 = phi i64 [ 0, %b145 ], [ %v733, %b148 ]
  %v722 = phi <8 x float> [ splat (float 0x0000000000000000), %b145 ], [ %v732, %b148 ]
  %v723 = icmp slt i64 %v721, 8
  br i1 %v723, label %b148, label %b149
b148:
  %v724 = mul i64 %v717, 16
  %v725 = getelementptr inbounds float, ptr %v56, i64 %v724
  %v726 = mul i64 %v719, 8
  %v727 = add i64 0, %v726
  %v728 = add i64 %v727, %v721
  %v729 = getelementptr inbounds float, ptr %v725, i64 %v728
  %v730 = load <8 x float>, ptr %v729, align 4
  %v731 = fmul <8 x float> %v730, %v730
  %v732 = fadd <8 x float> %v722, %v731
  %v733 = add nsw i64 %v721, 8
  br label %b147
b149:
  %v734 = shufflevector <8 x float> %v722, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v735 = shufflevector <8 x float> %v722, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v736 = fadd <4 x float> %v734, %v735
  %v737 = shufflevector <4 x float> %v736, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v738 = shufflevector <4 x float> %v736, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v739 = fadd <2 x float> %v737, %v738
  %v740 = extractelement <2 x float> %v739, i64 0
  %v741 = extractelement <2 x float> %v739, i64 1
  %v742 = fadd float %v740, %v741
  %v743 = fadd float %v742, 0x0000000000000000
  %v744 = mul i64 %v717, 2
  %v745 = getelementptr inbounds float, ptr %v64, i64 %v744
  %v746 = add i64 0, %v719
  %v747 = add i64 %v746, 0
  %v748 = getelementptr inbounds float, ptr %v745, i64 %v747
  store float %v743, ptr %v748, align 4
  %v749 = add nsw i64 %v719, 1
  br label %b144
b146:
  %v750 = add nsw i64 %v717, 1
  br label %b141
b143:
  %v751 = add i64 %v8, 0
  %v752 = sdiv i64 %v751, 1
  %v753 = add i64 %v2, 1
  %v754 = mul i64 %v752, %v2
  %v755 = sdiv i64 %v754, %v3
  %v756 = mul i64 %v755, 1
  %v757 = icmp slt i64 %v756, %v8
  %v758 = select i1 %v757, i64 %v756, i64 %v8
  %v759 = mul i64 %v752, %v753
  %v760 = sdiv i64 %v759, %v3
  %v761 = mul i64 %v760, 1
  %v762 = icmp slt i64 %v761, %v8
  %v763 = select i1 %v762, i64 %v761, i64 %v8
  br label %b150
b150:
  %v764 = phi i64 [ %v758, %b143 ], [ %v800, %b151 ]
  %v765 = icmp slt i64 %v764, %v763
  br i1 %v765, label %b151, label %b152
b151:
  %v766 = mul i64 %v764, 2
  %v767 = getelementptr inbounds float, ptr %v62, i64 %v766
  %v768 = mul i64 %v764, 2
  %v769 = getelementptr inbounds float, ptr %v64, i64 %v768
  %v770 = mul i64 %v764, 2
  %v771 = getelementptr inbounds float, ptr %v66, i64 %v770
  %v772 = mul i64 %v764, 2
  %v773 = getelementptr inbounds float, ptr %v68, i64 %v772
  %v774 = icmp ult i64 2, 8
  %v775 = select i1 %v774, i64 2, i64 8
  %v776 = trunc i64 %v775 to i32
  %v777 = insertelement <8 x i32> poison, i32 %v776, i64 0
  %v778 = shufflevector <8 x i32> %v777, <8 x i32> poison, <8 x i32> zeroinitializer
  %v779 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v778
  %v780 = add i64 0, 0
  %v781 = getelementptr inbounds float, ptr %v767, i64 %v780
  %v782 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v781, <8 x i1> %v779, <8 x float> zeroinitializer)
  %v783 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v784 = shufflevector <8 x float> %v783, <8 x float> poison, <8 x i32> zeroinitializer
  %v785 = fadd <8 x float> %v782, %v784
  %v786 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v785)
  %v787 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v788 = shufflevector <8 x float> %v787, <8 x float> poison, <8 x i32> zeroinitializer
  %v789 = fdiv <8 x float> %v788, %v786
  %v790 = add i64 0, 0
  %v791 = getelementptr inbounds float, ptr %v769, i64 %v790
  %v792 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v791, <8 x i1> %v779, <8 x float> zeroinitializer)
  %v793 = fadd <8 x float> %v792, %v784
  %v794 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v793)
  %v795 = fdiv <8 x float> %v788, %v794
  %v796 = add i64 0, 0
  %v797 = getelementptr inbounds float, ptr %v771, i64 %v796
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v789, ptr align 4 %v797, <8 x i1> %v779)
  %v798 = add i64 0, 0
  %v799 = getelementptr inbounds float, ptr %v773, i64 %v798
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v795, ptr align 4 %v799, <8 x i1> %v779)
  %v800 = add nsw i64 %v764, 1
  br label %b150
b152:
  %v801 = icmp sgt i64 %v3, 1
  br i1 %v801, label %b153, label %b154
b153:
  %v802 = getelementptr inbounds i64, ptr %v1, i64 3
  %v803 = atomicrmw add ptr %v802, i64 1 acq_rel
  %v804 = load i64, ptr %v163, align 8
  %v805 = add i64 %v804, 1
  store i64 %v805, ptr %v163, align 8
  %v806 = mul i64 %v3, %v805
  br label %b155
b155:
  %v807 = load atomic i64, ptr %v802 acquire, align 8
  %v808 = icmp slt i64 %v807, %v806
  br i1 %v808, label %b156, label %b157
b156:
  %v809 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  br label %b158
b158:
  %v810 = phi i64 [ 0, %b154 ], [ %v1056, %b178 ]
  %v811 = icmp slt i64 %v810, %v5
  br i1 %v811, label %b159, label %b160
b159:
  %v812 = add i64 %v7, 0
  %v813 = sdiv i64 %v812, 1
  %v814 = add i64 %v2, 1
  %v815 = mul i64 %v813, %v2
  %v816 = sdiv i64 %v815, %v3
  %v817 = mul i64 %v816, 1
  %v818 = icmp slt i64 %v817, %v7
  %v819 = select i1 %v818, i64 %v817, i64 %v7
  %v820 = mul i64 %v813, %v814
  %v821 = sdiv i64 %v820, %v3
  %v822 = mul i64 %v821, 1
  %v823 = icmp slt i64 %v822, %v7
  %v824 = select i1 %v823, i64 %v822, i64 %v7
  br label %b161
b161:
  %v825 = phi i64 [ %v819, %b159 ], [ %v880, %b166 ]
  %v826 = icmp slt i64 %v825, %v824
  br i1 %v826, label %b162, label %b163
b162:
  br label %b164
b164:
  %v827 = phi i64 [ 0, %b162 ], [ %v879, %b169 ]
  %v828 = icmp slt i64 %v827, 2
  br i1 %v828, label %b165, label %b166
b165:
  br label %b167
b167:
  %v829 = phi i64 [ 0, %b165 ], [ %v870, %b168 ]
  %v830 = phi <8 x float> [ splat (float 0x0000000000000000), %b165 ], [ %v869, %b168 ]
  %v831 = icmp slt i64 %v829, 8
  br i1 %v831, label %b168, label %b169
b168:
  %v832 = add i64 %v810, 0
  %v833 = and i64 %v832, %v120
  %v834 = mul i64 %v833, %v7
  %v835 = add i64 %v834, %v825
  %v836 = mul i64 %v835, 16
  %v837 = getelementptr inbounds float, ptr %v56, i64 %v836
  %v838 = mul i64 %v827, 8
  %v839 = add i64 0, %v838
  %v840 = add i64 %v839, %v829
  %v841 = getelementptr inbounds float, ptr %v837, i64 %v840
  %v842 = load float, ptr %v841, align 4
  %v843 = add i64 %v810, 0
  %v844 = and i64 %v843, %v132
  %v845 = mul i64 %v844, %v7
  %v846 = add i64 %v845, %v825
  %v847 = mul i64 %v846, 2
  %v848 = getelementptr inbounds float, ptr %v68, i64 %v847
  %v849 = add i64 0, %v827
  %v850 = getelementptr inbounds float, ptr %v848, i64 %v849
  %v851 = load float, ptr %v850, align 4
  %v852 = fmul float %v842, %v851
  %v853 = add i64 %v810, 0
  %v854 = and i64 %v853, %v106
  %v855 = mul i64 %v854, %v7
  %v856 = add i64 %v855, %v825
  %v857 = mul i64 %v856, 128
  %v858 = getelementptr inbounds float, ptr %v24, i64 %v857
  %v859 = mul i64 %v827, 64
  %v860 = add i64 0, %v859
  %v861 = add i64 %v860, 0
  %v862 = mul i64 %v829, 8
  %v863 = add i64 %v861, %v862
  %v864 = getelementptr inbounds float, ptr %v858, i64 %v863
  %v865 = load <8 x float>, ptr %v864, align 4
  %v866 = insertelement <8 x float> poison, float %v852, i64 0
  %v867 = shufflevector <8 x float> %v866, <8 x float> poison, <8 x i32> zeroinitializer
  %v868 = fmul <8 x float> %v867, %v865
  %v869 = fadd <8 x float> %v830, %v868
  %v870 = add nsw i64 %v829, 1
  br label %b167
b169:
  %v871 = mul i64 %v825, 16
  %v872 = getelementptr inbounds float, ptr %v70, i64 %v871
  %v873 = mul i64 %v827, 8
  %v874 = add i64 0, %v873
  %v875 = mul i64 0, 8
  %v876 = add i64 %v874, %v875
  %v877 = add i64 %v876, 0
  %v878 = getelementptr inbounds float, ptr %v872, i64 %v877
  store <8 x float> %v830, ptr %v878, align 4
  %v879 = add nsw i64 %v827, 1
  br label %b164
b166:
  %v880 = add nsw i64 %v825, 1
  br label %b161
b163:
  %v881 = add i64 %v7, 0
  %v882 = sdiv i64 %v881, 1
  %v883 = add i64 %v2, 1
  %v884 = mul i64 %v882, %v2
  %v885 = sdiv i64 %v884, %v3
  %v886 = mul i64 %v885, 1
  %v887 = icmp slt i64 %v886, %v7
  %v888 = select i1 %v887, i64 %v886, i64 %v7
  %v889 = mul i64 %v882, %v883
  %v890 = sdiv i64 %v889, %v3
  %v891 = mul i64 %v890, 1
  %v892 = icmp slt i64 %v891, %v7
  %v893 = select i1 %v892, i64 %v891, i64 %v7
  br label %b170
b170:
  %v894 = phi i64 [ %v888, %b163 ], [ %v922, %b175 ]
  %v895 = icmp slt i64 %v894, %v893
  br i1 %v895, label %b171, label %b172
b171:
  %v896 = mul i64 %v894, 16
  %v897 = getelementptr inbounds float, ptr %v70, i64 %v896
  %v898 = add i64 %v810, 0
  %v899 = and i64 %v898, %v122
  %v900 = mul i64 %v899, %v7
  %v901 = add i64 %v900, %v894
  %v902 = mul i64 %v901, 16
  %v903 = getelementptr inbounds float, ptr %v58, i64 %v902
  %v904 = add i64 %v810, 0
  %v905 = and i64 %v904, %v134
  %v906 = mul i64 %v905, %v7
  %v907 = add i64 %v906, %v894
  %v908 = mul i64 %v907, 16
  %v909 = getelementptr inbounds float, ptr %v72, i64 %v908
  br label %b173
b173:
  %v910 = phi i64 [ 0, %b171 ], [ %v921, %b174 ]
  %v911 = icmp slt i64 %v910, 16
  br i1 %v911, label %b174, label %b175
b174:
  %v912 = add i64 0, %v910
  %v913 = getelementptr inbounds float, ptr %v897, i64 %v912
  %v914 = load <8 x float>, ptr %v913, align 4
  %v915 = add i64 0, %v910
  %v916 = getelementptr inbounds float, ptr %v903, i64 %v915
  %v917 = load <8 x float>, ptr %v916, align 4
  %v918 = fsub <8 x float> %v914, %v917
  %v919 = add i64 0, %v910
  %v920 = getelementptr inbounds float, ptr %v909, i64 %v919
  store <8 x float> %v918, ptr %v920, align 4
  %v921 = add nsw i64 %v910, 8
  br label %b173
b175:
  %v922 = add nsw i64 %v894, 1
  br label %b170
b172:
  %v923 = add i64 %v7, 0
  %v924 = sdiv i64 %v923, 1
  %v925 = add i64 %v2, 1
  %v926 = mul i64 %v924, %v2
  %v927 = sdiv i64 %v926, %v3
  %v928 = mul i64 %v927, 1
  %v929 = icmp slt i64 %v928, %v7
  %v930 = select i1 %v929, i64 %v928, i64 %v7
  %v931 = mul i64 %v924, %v925
  %v932 = sdiv i64 %v931, %v3
  %v933 = mul i64 %v932, 1
  %v934 = icmp slt i64 %v933, %v7
  %v935 = select i1 %v934, i64 %v933, i64 %v7
  br label %b176
b176:
  %v936 = phi i64 [ %v930, %b172 ], [ %v1055, %b181 ]
  %v937 = icmp slt i64 %v936, %v935
  br i1 %v937, label %b177, label %b178
b177:
  br label %b179
b179:
  %v938 = phi i64 [ 0, %b177 ], [ %v1054, %b184 ]
  %v939 = icmp slt i64 %v938, 2
  br i1 %v939, label %b180, label %b181
b180:
  br label %b182
b182:
  %v940 = phi i64 [ 0, %b180 ], [ %v1053, %b183 ]
  %v941 = icmp slt i64 %v940, 8
  br i1 %v941, label %b183, label %b184
b183:
  %v942 = add i64 %v810, 0
  %v943 = and i64 %v942, %v124
  %v944 = mul i64 %v943, %v7
  %v945 = add i64 %v944, %v936
  %v946 = mul i64 %v945, 6
  %v947 = getelementptr inbounds float, ptr %v60, i64 %v946
  %v948 = add i64 0, %v938
  %v949 = getelementptr inbounds float, ptr %v947, i64 %v948
  %v950 = load float, ptr %v949, align 4
  %v951 = add i64 %v810, 0
  %v952 = and i64 %v951, %v108
  %v953 = mul i64 %v952, %v7
  %v954 = add i64 %v953, %v936
  %v955 = mul i64 %v954, 128
  %v956 = getelementptr inbounds float, ptr %v26, i64 %v955
  %v957 = add i64 2, %v938
  %v958 = getelementptr inbounds float, ptr %v947, i64 %v957
  %v959 = load float, ptr %v958, align 4
  %v960 = fmul float %v959, 0x4000000000000000
  %v961 = add i64 %v810, 0
  %v962 = and i64 %v961, %v120
  %v963 = mul i64 %v962, %v7
  %v964 = add i64 %v963, %v936
  %v965 = mul i64 %v964, 16
  %v966 = getelementptr inbounds float, ptr %v56, i64 %v965
  %v967 = mul i64 %v938, 8
  %v968 = add i64 0, %v967
  %v969 = add i64 %v968, %v940
  %v970 = getelementptr inbounds float, ptr %v966, i64 %v969
  %v971 = load float, ptr %v970, align 4
  %v972 = add i64 %v810, 0
  %v973 = and i64 %v972, %v132
  %v974 = mul i64 %v973, %v7
  %v975 = add i64 %v974, %v936
  %v976 = mul i64 %v975, 2
  %v977 = getelementptr inbounds float, ptr %v68, i64 %v976
  %v978 = add i64 0, %v938
  %v979 = getelementptr inbounds float, ptr %v977, i64 %v978
  %v980 = load float, ptr %v979, align 4
  %v981 = fmul float %v971, %v980
  %v982 = fmul float %v960, %v981
  %v983 = add i64 %v810, 0
  %v984 = and i64 %v983, %v134
  %v985 = mul i64 %v984, %v7
  %v986 = add i64 %v985, %v936
  %v987 = mul i64 %v986, 16
  %v988 = getelementptr inbounds float, ptr %v72, i64 %v987
  %v989 = add i64 4, %v938
  %v990 = getelementptr inbounds float, ptr %v947, i64 %v989
  %v991 = load float, ptr %v990, align 4
  %v992 = fsub float 0x3FF0000000000000, %v991
  %v993 = add i64 %v810, 0
  %v994 = and i64 %v993, %v106
  %v995 = mul i64 %v994, %v7
  %v996 = add i64 %v995, %v936
  %v997 = mul i64 %v996, 128
  %v998 = getelementptr inbounds float, ptr %v24, i64 %v997
  %v999 = add i64 %v810, 1
  %v1000 = and i64 %v999, %v108
  %v1001 = mul i64 %v1000, %v7
  %v1002 = add i64 %v1001, %v936
  %v1003 = mul i64 %v1002, 128
  %v1004 = getelementptr inbounds float, ptr %v26, i64 %v1003
  %v1005 = add i64 %v810, 1
  %v1006 = and i64 %v1005, %v106
  %v1007 = mul i64 %v1006, %v7
  %v1008 = add i64 %v1007, %v936
  %v1009 = mul i64 %v1008, 128
  %v1010 = getelementptr inbounds float, ptr %v24, i64 %v1009
  %v1011 = mul i64 %v938, 64
  %v1012 = add i64 0, %v1011
  %v1013 = mul i64 %v940, 8
  %v1014 = add i64 %v1012, %v1013
  %v1015 = add i64 %v1014, 0
  %v1016 = getelementptr inbounds float, ptr %v956, i64 %v1015
  %v1017 = load <8 x float>, ptr %v1016, align 4
  %v1018 = insertelement <8 x float> poison, float %v950, i64 0
  %v1019 = shufflevector <8 x float> %v1018, <8 x float> poison, <8 x i32> zeroinitializer
  %v1020 = fmul <8 x float> %v1019, %v1017
  %v1021 = mul i64 %v938, 8
  %v1022 = add i64 0, %v1021
  %v1023 = add i64 %v1022, 0
  %v1024 = getelementptr inbounds float, ptr %v988, i64 %v1023
  %v1025 = load <8 x float>, ptr %v1024, align 4
  %v1026 = insertelement <8 x float> poison, float %v982, i64 0
  %v1027 = shufflevector <8 x float> %v1026, <8 x float> poison, <8 x i32> zeroinitializer
  %v1028 = fmul <8 x float> %v1027, %v1025
  %v1029 = fsub <8 x float> %v1020, %v1028
  %v1030 = mul i64 %v938, 64
  %v1031 = add i64 0, %v1030
  %v1032 = mul i64 %v940, 8
  %v1033 = add i64 %v1031, %v1032
  %v1034 = add i64 %v1033, 0
  %v1035 = getelementptr inbounds float, ptr %v998, i64 %v1034
  %v1036 = load <8 x float>, ptr %v1035, align 4
  %v1037 = insertelement <8 x float> poison, float %v992, i64 0
  %v1038 = shufflevector <8 x float> %v1037, <8 x float> poison, <8 x i32> zeroinitializer
  %v1039 = fmul <8 x float> %v1038, %v1036
  %v1040 = fadd <8 x float> %v1039, %v1029
  %v1041 = mul i64 %v938, 64
  %v1042 = add i64 0, %v1041
  %v1043 = mul i64 %v940, 8
  %v1044 = add i64 %v1042, %v1043
  %v1045 = add i64 %v1044, 0
  %v1046 = getelementptr inbounds float, ptr %v1004, i64 %v1045
  store <8 x float> %v1029, ptr %v1046, align 4
  %v1047 = mul i64 %v938, 64
  %v1048 = add i64 0, %v1047
  %v1049 = mul i64 %v940, 8
  %v1050 = add i64 %v1048, %v1049
  %v1051 = add i64 %v1050, 0
  %v1052 = getelementptr inbounds float, ptr %v1010, i64 %v1051
  store <8 x float> %v1040, ptr %v1052, align 4
  %v1053 = add nsw i64 %v940, 1
  br label %b182
b184:
  %v1054 = add nsw i64 %v938, 1
  br label %b179
b181:
  %v1055 = add nsw i64 %v936, 1
  br label %b176
b178:
  %v1056 = add nsw i64 %v810, 1
  br label %b158
b160:
  %v1057 = icmp sgt i64 %v3, 1
  br i1 %v1057, label %b185, label %b186
b185:
  %v1058 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1059 = atomicrmw add ptr %v1058, i64 1 acq_rel
  %v1060 = load i64, ptr %v163, align 8
  %v1061 = add i64 %v1060, 1
  store i64 %v1061, ptr %v163, align 8
  %v1062 = mul i64 %v3, %v1061
  br label %b187
b187:
  %v1063 = load atomic i64, ptr %v1058 acquire, align 8
  %v1064 = icmp slt i64 %v1063, %v1062
  br i1 %v1064, label %b188, label %b189
b188:
  %v1065 = call i32 @sched_yield()
  br label %b187
b189:
  br label %b186
b186:
  %v1066 = add i64 %v8, 0
  %v1067 = sdiv i64 %v1066, 1
  %v1068 = add i64 %v2, 1
  %v1069 = mul i64 %v1067, %v2
  %v1070 = sdiv i64 %v1069, %v3
  %v1071 = mul i64 %v1070, 1
  %v1072 = icmp slt i64 %v1071, %v8
  %v1073 = select i1 %v1072, i64 %v1071, i64 %v8
  %v1074 = mul i64 %v1067, %v1068
  %v1075 = sdiv i64 %v1074, %v3
  %v1076 = mul i64 %v1075, 1
  %v1077 = icmp slt i64 %v1076, %v8
  %v1078 = select i1 %v1077, i64 %v1076, i64 %v8
  br label %b190
b190:
  %v1079 = phi i64 [ %v1073, %b186 ], [ %v1124, %b195 ]
  %v1080 = icmp slt i64 %v1079, %v1078
  br i1 %v1080, label %b191, label %b192
b191:
  br label %b193
b193:
  %v1081 = phi i64 [ 0, %b191 ], [ %v1123, %b198 ]
  %v1082 = icmp slt i64 %v1081, 2
  br i1 %v1082, label %b194, label %b195
b194:
  br label %b196
b196:
  %v1083 = phi i64 [ 0, %b194 ], [ %v1114, %b197 ]
  %v1084 = phi <8 x float> [ splat (float 0x0000000000000000), %b194 ], [ %v1113, %b197 ]
  %v1085 = icmp slt i64 %v1083, 8
  br i1 %v1085, label %b197, label %b198
b197:
  %v1086 = mul i64 %v1079, 16
  %v1087 = getelementptr inbounds float, ptr %v54, i64 %v1086
  %v1088 = mul i64 %v1081, 8
  %v1089 = add i64 0, %v1088
  %v1090 = add i64 %v1089, %v1083
  %v1091 = getelementptr inbounds float, ptr %v1087, i64 %v1090
  %v1092 = load float, ptr %v1091, align 4
  %v1093 = mul i64 %v1079, 2
  %v1094 = getelementptr inbounds float, ptr %v66, i64 %v1093
  %v1095 = add i64 0, %v1081
  %v1096 = getelementptr inbounds float, ptr %v1094, i64 %v1095
  %v1097 = load float, ptr %v1096, align 4
  %v1098 = fmul float %v1092, %v1097
  %v1099 = mul i64 1, %v7
  %v1100 = add i64 %v1079, %v1099
  %v1101 = mul i64 %v1100, 128
  %v1102 = getelementptr inbounds float, ptr %v24, i64 %v1101
  %v1103 = mul i64 %v1081, 64
  %v1104 = add i64 0, %v1103
  %v1105 = add i64 %v1104, 0
  %v1106 = mul i64 %v1083, 8
  %v1107 = add i64 %v1105, %v1106
  %v1108 = getelementptr inbounds float, ptr %v1102, i64 %v1107
  %v1109 = load <8 x float>, ptr %v1108, align 4
  %v1110 = insertelement <8 x float> poison, float %v1098, i64 0
  %v1111 = shufflevector <8 x float> %v1110, <8 x float> poison, <8 x i32> zeroinitializer
  %v1112 = fmul <8 x float> %v1111, %v1109
  %v1113 = fadd <8 x float> %v1084, %v1112
  %v1114 = add nsw i64 %v1083, 1
  br label %b196
b198:
  %v1115 = mul i64 %v1079, 16
  %v1116 = getelementptr inbounds float, ptr %v74, i64 %v1115
  %v1117 = mul i64 %v1081, 8
  %v1118 = add i64 0, %v1117
  %v1119 = mul i64 0, 8
  %v1120 = add i64 %v1118, %v1119
  %v1121 = add i64 %v1120, 0
  %v1122 = getelementptr inbounds float, ptr %v1116, i64 %v1121
  store <8 x float> %v1084, ptr %v1122, align 4
  %v1123 = add nsw i64 %v1081, 1
  br label %b193
b195:
  %v1124 = add nsw i64 %v1079, 1
  br label %b190
b192:
  %v1125 = add i64 %v8, 0
  %v1126 = sdiv i64 %v1125, 1
  %v1127 = add i64 %v2, 1
  %v1128 = mul i64 %v1126, %v2
  %v1129 = sdiv i64 %v1128, %v3
  %v1130 = mul i64 %v1129, 1
  %v1131 = icmp slt i64 %v1130, %v8
  %v1132 = select i1 %v1131, i64 %v1130, i64 %v8
  %v1133 = mul i64 %v1126, %v1127
  %v1134 = sdiv i64 %v1133, %v3
  %v1135 = mul i64 %v1134, 1
  %v1136 = icmp slt i64 %v1135, %v8
  %v1137 = select i1 %v1136, i64 %v1135, i64 %v8
  br label %b199
b199:
  %v1138 = phi i64 [ %v1132, %b192 ], [ %v1152, %b204 ]
  %v1139 = icmp slt i64 %v1138, %v1137
  br i1 %v1139, label %b200, label %b201
b200:
  %v1140 = mul i64 %v1138, 16
  %v1141 = getelementptr inbounds float, ptr %v74, i64 %v1140
  %v1142 = mul i64 %v1138, 16
  %v1143 = getelementptr inbounds float, ptr %v32, i64 %v1142
  br label %b202
b202:
  %v1144 = phi i64 [ 0, %b200 ], [ %v1151, %b203 ]
  %v1145 = icmp slt i64 %v1144, 16
  br i1 %v1145, label %b203, label %b204
b203:
  %v1146 = add i64 0, %v1144
  %v1147 = getelementptr inbounds float, ptr %v1141, i64 %v1146
  %v1148 = load <8 x float>, ptr %v1147, align 4
  %v1149 = add i64 0, %v1144
  %v1150 = getelementptr inbounds float, ptr %v1143, i64 %v1149
  store <8 x float> %v1148, ptr %v1150, align 4
  %v1151 = add nsw i64 %v1144, 8
  br label %b202
b204:
  %v1152 = add nsw i64 %v1138, 1
  br label %b199
b201:
  %v1153 = icmp sgt i64 %v3, 1
  br i1 %v1153, label %b205, label %b206
b205:
  %v1154 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1155 = atomicrmw add ptr %v1154, i64 1 acq_rel
  %v1156 = load i64, ptr %v163, align 8
  %v1157 = add i64 %v1156, 1
  store i64 %v1157, ptr %v163, align 8
  %v1158 = mul i64 %v3, %v1157
  br label %b207
b207:
  %v1159 = load atomic i64, ptr %v1154 acquire, align 8
  %v1160 = icmp slt i64 %v1159, %v1158
  br i1 %v1160, label %b208, label %b209
b208:
  %v1161 = call i32 @sched_yield()
  br label %b207
b209:
  br label %b206
b206:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v163 = alloca i64, i64 1, align 8
  %v439 = alloca float, i64 64, align 4
  %v1565 = alloca float, i64 64, align 4
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
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds i64, ptr %v1, i64 6
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 12
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 13
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 14
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 17
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 18
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 25
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 27
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 28
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 29
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 30
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 31
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 32
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 33
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 34
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 35
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 37
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 38
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 39
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 40
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 41
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 42
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 43
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 44
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 45
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 46
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 47
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 48
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 49
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 50
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 51
  %v162 = load i64, ptr %v161, align 8
  store i64 0, ptr %v163, align 8
  %v164 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v165 = load ptr, ptr %v164, align 4
  %v166 = mul i64 %v2, 18432
  %v167 = add i64 %v166, 432
  %v168 = getelementptr inbounds float, ptr %v165, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v165, i64 0
  %v170 = getelementptr inbounds i64, ptr %v1, i64 4
  %v171 = load i64, ptr %v170, align 8
  %v172 = icmp eq i64 %v171, 0
  br i1 %v172, label %b0, label %b1
b0:
  %v173 = add i64 1, 0
  %v174 = sdiv i64 %v173, 1
  %v175 = add i64 %v2, 1
  %v176 = mul i64 %v174, %v2
  %v177 = sdiv i64 %v176, %v3
  %v178 = mul i64 %v177, 1
  %v179 = icmp slt i64 %v178, 1
  %v180 = select i1 %v179, i64 %v178, i64 1
  %v181 = mul i64 %v174, %v175
  %v182 = sdiv i64 %v181, %v3
  %v183 = mul i64 %v182, 1
  %v184 = icmp slt i64 %v183, 1
  %v185 = select i1 %v184, i64 %v183, i64 1
  %v186 = icmp slt i64 %v185, 1
  %v187 = select i1 %v186, i64 %v185, i64 1
  br label %b2
b2:
  %v188 = phi i64 [ %v180, %b0 ], [ %v202, %b3 ]
  %v189 = icmp slt i64 %v188, %v187
  br i1 %v189, label %b3, label %b4
b3:
  %v190 = mul i64 %v188, 128
  %v191 = mul i64 %v188, 8
  %v192 = add i64 %v190, 0
  %v193 = add i64 %v191, 0
  %v194 = getelementptr inbounds float, ptr %v169, i64 %v192
  %v195 = sub i64 8, %v193
  %v196 = icmp slt i64 %v195, 0
  %v197 = select i1 %v196, i64 0, i64 %v195
  %v198 = mul i64 %v193, 1
  %v199 = add i64 0, %v198
  %v200 = getelementptr inbounds float, ptr %v12, i64 %v199
  call void @pack_rows(ptr %v200, i64 1, i64 8, i64 16, i64 %v197, ptr %v194, i64 8)
  %v201 = add i64 %v190, 128
  %v202 = add nsw i64 %v188, 1
  br label %b2
b4:
  br label %b1
b1:
  %v203 = icmp sgt i64 %v3, 1
  br i1 %v203, label %b5, label %b6
b5:
  %v204 = getelementptr inbounds i64, ptr %v1, i64 3
  %v205 = atomicrmw add ptr %v204, i64 1 acq_rel
  %v206 = load i64, ptr %v163, align 8
  %v207 = add i64 %v206, 1
  store i64 %v207, ptr %v163, align 8
  %v208 = mul i64 %v3, %v207
  br label %b7
b7:
  %v209 = load atomic i64, ptr %v204 acquire, align 8
  %v210 = icmp slt i64 %v209, %v208
  br i1 %v210, label %b8, label %b9
b8:
  %v211 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v212 = add i64 %v8, 0
  %v213 = sdiv i64 %v212, 1
  %v214 = add i64 %v2, 1
  %v215 = mul i64 %v213, %v2
  %v216 = sdiv i64 %v215, %v3
  %v217 = mul i64 %v216, 1
  %v218 = icmp slt i64 %v217, %v8
  %v219 = select i1 %v218, i64 %v217, i64 %v8
  %v220 = mul i64 %v213, %v214
  %v221 = sdiv i64 %v220, %v3
  %v222 = mul i64 %v221, 1
  %v223 = icmp slt i64 %v222, %v8
  %v224 = select i1 %v223, i64 %v222, i64 %v8
  br label %b10
b10:
  %v225 = phi i64 [ %v219, %b6 ], [ %v275, %b15 ]
  %v226 = icmp slt i64 %v225, %v224
  br i1 %v226, label %b11, label %b12
b11:
  br label %b13
b13:
  %v227 = phi i64 [ 0, %b11 ], [ %v274, %b18 ]
  %v228 = icmp slt i64 %v227, 2
  br i1 %v228, label %b14, label %b15
b14:
  br label %b16
b16:
  %v229 = phi i64 [ 0, %b14 ], [ %v273, %b21 ]
  %v230 = icmp slt i64 %v229, 8
  br i1 %v230, label %b17, label %b18
b17:
  br label %b19
b19:
  %v231 = phi i64 [ 0, %b17 ], [ %v254, %b20 ]
  %v232 = phi <8 x float> [ splat (float 0x0000000000000000), %b17 ], [ %v253, %b20 ]
  %v233 = icmp slt i64 %v231, 8
  br i1 %v233, label %b20, label %b21
b20:
  %v234 = mul i64 %v225, 16
  %v235 = getelementptr inbounds float, ptr %v22, i64 %v234
  %v236 = mul i64 1, %v7
  %v237 = add i64 %v225, %v236
  %v238 = mul i64 %v237, 128
  %v239 = getelementptr inbounds float, ptr %v24, i64 %v238
  %v240 = mul i64 %v227, 8
  %v241 = add i64 0, %v240
  %v242 = add i64 %v241, %v231
  %v243 = getelementptr inbounds float, ptr %v235, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = mul i64 %v227, 64
  %v246 = add i64 0, %v245
  %v247 = mul i64 %v229, 8
  %v248 = add i64 %v246, %v247
  %v249 = add i64 %v248, %v231
  %v250 = getelementptr inbounds float, ptr %v239, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = fmul <8 x float> %v244, %v251
  %v253 = fadd <8 x float> %v232, %v252
  %v254 = add nsw i64 %v231, 8
  br label %b19
b21:
  %v255 = shufflevector <8 x float> %v232, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v256 = shufflevector <8 x float> %v232, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v257 = fadd <4 x float> %v255, %v256
  %v258 = shufflevector <4 x float> %v257, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v259 = shufflevector <4 x float> %v257, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v260 = fadd <2 x float> %v258, %v259
  %v261 = extractelement <2 x float> %v260, i64 0
  %v262 = extractelement <2 x float> %v260, i64 1
  %v263 = fadd float %v261, %v262
  %v264 = fadd float %v263, 0x0000000000000000
  %v265 = mul i64 %v225, 16
  %v266 = getelementptr inbounds float, ptr %v76, i64 %v265
  %v267 = mul i64 %v227, 8
  %v268 = add i64 0, %v267
  %v269 = mul i64 0, 8
  %v270 = add i64 %v268, %v269
  %v271 = add i64 %v270, %v229
  %v272 = getelementptr inbounds float, ptr %v266, i64 %v271
  store float %v264, ptr %v272, align 4
  %v273 = add nsw i64 %v229, 1
  br label %b16
b18:
  %v274 = add nsw i64 %v227, 1
  br label %b13
b15:
  %v275 = add nsw i64 %v225, 1
  br label %b10
b12:
  %v276 = add i64 %v8, 0
  %v277 = sdiv i64 %v276, 1
  %v278 = add i64 %v2, 1
  %v279 = mul i64 %v277, %v2
  %v280 = sdiv i64 %v279, %v3
  %v281 = mul i64 %v280, 1
  %v282 = icmp slt i64 %v281, %v8
  %v283 = select i1 %v282, i64 %v281, i64 %v8
  %v284 = mul i64 %v277, %v278
  %v285 = sdiv i64 %v284, %v3
  %v286 = mul i64 %v285, 1
  %v287 = icmp slt i64 %v286, %v8
  %v288 = select i1 %v287, i64 %v286, i64 %v8
  br label %b22
b22:
  %v289 = phi i64 [ %v283, %b12 ], [ %v329, %b27 ]
  %v290 = icmp slt i64 %v289, %v288
  br i1 %v290, label %b23, label %b24
b23:
  br label %b25
b25:
  %v291 = phi i64 [ 0, %b23 ], [ %v328, %b30 ]
  %v292 = icmp slt i64 %v291, 2
  br i1 %v292, label %b26, label %b27
b26:
  br label %b28
b28:
  %v293 = phi i64 [ 0, %b26 ], [ %v312, %b29 ]
  %v294 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v311, %b29 ]
  %v295 = icmp slt i64 %v293, 8
  br i1 %v295, label %b29, label %b30
b29:
  %v296 = mul i64 %v289, 16
  %v297 = getelementptr inbounds float, ptr %v76, i64 %v296
  %v298 = mul i64 %v289, 16
  %v299 = getelementptr inbounds float, ptr %v54, i64 %v298
  %v300 = mul i64 %v291, 8
  %v301 = add i64 0, %v300
  %v302 = add i64 %v301, %v293
  %v303 = getelementptr inbounds float, ptr %v297, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 4
  %v305 = mul i64 %v291, 8
  %v306 = add i64 0, %v305
  %v307 = add i64 %v306, %v293
  %v308 = getelementptr inbounds float, ptr %v299, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = fmul <8 x float> %v304, %v309
  %v311 = fadd <8 x float> %v294, %v310
  %v312 = add nsw i64 %v293, 8
  br label %b28
b30:
  %v313 = shufflevector <8 x float> %v294, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v314 = shufflevector <8 x float> %v294, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v315 = fadd <4 x float> %v313, %v314
  %v316 = shufflevector <4 x float> %v315, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v317 = shufflevector <4 x float> %v315, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v318 = fadd <2 x float> %v316, %v317
  %v319 = extractelement <2 x float> %v318, i64 0
  %v320 = extractelement <2 x float> %v318, i64 1
  %v321 = fadd float %v319, %v320
  %v322 = fadd float %v321, 0x0000000000000000
  %v323 = mul i64 %v289, 2
  %v324 = getelementptr inbounds float, ptr %v78, i64 %v323
  %v325 = add i64 0, %v291
  %v326 = add i64 %v325, 0
  %v327 = getelementptr inbounds float, ptr %v324, i64 %v326
  store float %v322, ptr %v327, align 4
  %v328 = add nsw i64 %v291, 1
  br label %b25
b27:
  %v329 = add nsw i64 %v289, 1
  br label %b22
b24:
  %v330 = add i64 %v8, 0
  %v331 = sdiv i64 %v330, 1
  %v332 = add i64 %v2, 1
  %v333 = mul i64 %v331, %v2
  %v334 = sdiv i64 %v333, %v3
  %v335 = mul i64 %v334, 1
  %v336 = icmp slt i64 %v335, %v8
  %v337 = select i1 %v336, i64 %v335, i64 %v8
  %v338 = mul i64 %v331, %v332
  %v339 = sdiv i64 %v338, %v3
  %v340 = mul i64 %v339, 1
  %v341 = icmp slt i64 %v340, %v8
  %v342 = select i1 %v341, i64 %v340, i64 %v8
  br label %b31
b31:
  %v343 = phi i64 [ %v337, %b24 ], [ %v381, %b32 ]
  %v344 = icmp slt i64 %v343, %v342
  br i1 %v344, label %b32, label %b33
b32:
  %v345 = mul i64 %v343, 2
  %v346 = getelementptr inbounds float, ptr %v78, i64 %v345
  %v347 = mul i64 %v343, 2
  %v348 = getelementptr inbounds float, ptr %v66, i64 %v347
  %v349 = mul i64 %v343, 2
  %v350 = getelementptr inbounds float, ptr %v62, i64 %v349
  %v351 = mul i64 %v343, 2
  %v352 = getelementptr inbounds float, ptr %v80, i64 %v351
  %v353 = icmp ult i64 2, 8
  %v354 = select i1 %v353, i64 2, i64 8
  %v355 = trunc i64 %v354 to i32
  %v356 = insertelement <8 x i32> poison, i32 %v355, i64 0
  %v357 = shufflevector <8 x i32> %v356, <8 x i32> poison, <8 x i32> zeroinitializer
  %v358 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v357
  %v359 = add i64 0, 0
  %v360 = getelementptr inbounds float, ptr %v346, i64 %v359
  %v361 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v360, <8 x i1> %v358, <8 x float> zeroinitializer)
  %v362 = add i64 0, 0
  %v363 = getelementptr inbounds float, ptr %v348, i64 %v362
  %v364 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v363, <8 x i1> %v358, <8 x float> zeroinitializer)
  %v365 = fmul <8 x float> %v361, %v364
  %v366 = add i64 0, 0
  %v367 = getelementptr inbounds float, ptr %v350, i64 %v366
  %v368 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v367, <8 x i1> %v358, <8 x float> zeroinitializer)
  %v369 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v370 = shufflevector <8 x float> %v369, <8 x float> poison, <8 x i32> zeroinitializer
  %v371 = fadd <8 x float> %v368, %v370
  %v372 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v371)
  %v373 = fdiv <8 x float> %v365, %v372
  %v374 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v375 = shufflevector <8 x float> %v374, <8 x float> poison, <8 x i32> zeroinitializer
  %v376 = fmul <8 x float> %v373, %v375
  %v377 = fdiv <8 x float> %v376, %v372
  %v378 = fneg <8 x float> %v377
  %v379 = add i64 0, 0
  %v380 = getelementptr inbounds float, ptr %v352, i64 %v379
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v378, ptr align 4 %v380, <8 x i1> %v358)
  %v381 = add nsw i64 %v343, 1
  br label %b31
b33:
  %v382 = add i64 %v8, 0
  %v383 = sdiv i64 %v382, 1
  %v384 = add i64 %v2, 1
  %v385 = mul i64 %v383, %v2
  %v386 = sdiv i64 %v385, %v3
  %v387 = mul i64 %v386, 1
  %v388 = icmp slt i64 %v387, %v8
  %v389 = select i1 %v388, i64 %v387, i64 %v8
  %v390 = mul i64 %v383, %v384
  %v391 = sdiv i64 %v390, %v3
  %v392 = mul i64 %v391, 1
  %v393 = icmp slt i64 %v392, %v8
  %v394 = select i1 %v393, i64 %v392, i64 %v8
  br label %b34
b34:
  %v395 = phi i64 [ %v389, %b33 ], [ %v438, %b39 ]
  %v396 = icmp slt i64 %v395, %v394
  br i1 %v396, label %b35, label %b36
b35:
  br label %b37
b37:
  %v397 = phi i64 [ 0, %b35 ], [ %v437, %b38 ]
  %v398 = icmp slt i64 %v397, 2
  br i1 %v398, label %b38, label %b39
b38:
  %v399 = mul i64 %v395, 16
  %v400 = getelementptr inbounds float, ptr %v76, i64 %v399
  %v401 = mul i64 %v395, 2
  %v402 = getelementptr inbounds float, ptr %v66, i64 %v401
  %v403 = add i64 0, %v397
  %v404 = getelementptr inbounds float, ptr %v402, i64 %v403
  %v405 = load float, ptr %v404, align 4
  %v406 = mul i64 %v395, 2
  %v407 = getelementptr inbounds float, ptr %v80, i64 %v406
  %v408 = add i64 0, %v397
  %v409 = getelementptr inbounds float, ptr %v407, i64 %v408
  %v410 = load float, ptr %v409, align 4
  %v411 = mul i64 %v395, 16
  %v412 = getelementptr inbounds float, ptr %v54, i64 %v411
  %v413 = mul i64 %v395, 16
  %v414 = getelementptr inbounds float, ptr %v82, i64 %v413
  %v415 = mul i64 %v397, 8
  %v416 = add i64 0, %v415
  %v417 = add i64 %v416, 0
  %v418 = getelementptr inbounds float, ptr %v400, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = insertelement <8 x float> poison, float %v405, i64 0
  %v421 = shufflevector <8 x float> %v420, <8 x float> poison, <8 x i32> zeroinitializer
  %v422 = fmul <8 x float> %v419, %v421
  %v423 = mul i64 %v397, 8
  %v424 = add i64 0, %v423
  %v425 = add i64 %v424, 0
  %v426 = getelementptr inbounds float, ptr %v412, i64 %v425
  %v427 = load <8 x float>, ptr %v426, align 4
  %v428 = insertelement <8 x float> poison, float %v410, i64 0
  %v429 = shufflevector <8 x float> %v428, <8 x float> poison, <8 x i32> zeroinitializer
  %v430 = fmul <8 x float> %v429, %v427
  %v431 = fadd <8 x float> %v422, %v430
  %v432 = fadd <8 x float> %v431, %v430
  %v433 = mul i64 %v397, 8
  %v434 = add i64 0, %v433
  %v435 = add i64 %v434, 0
  %v436 = getelementptr inbounds float, ptr %v414, i64 %v435
  store <8 x float> %v432, ptr %v436, align 4
  %v437 = add nsw i64 %v397, 1
  br label %b37
b39:
  %v438 = add nsw i64 %v395, 1
  br label %b34
b36:
  %v440 = add i64 %v8, 0
  %v441 = sdiv i64 %v440, 1
  %v442 = add i64 %v2, 1
  %v443 = mul i64 %v441, %v2
  %v444 = sdiv i64 %v443, %v3
  %v445 = mul i64 %v444, 1
  %v446 = icmp slt i64 %v445, %v8
  %v447 = select i1 %v446, i64 %v445, i64 %v8
  %v448 = mul i64 %v441, %v442
  %v449 = sdiv i64 %v448, %v3
  %v450 = mul i64 %v449, 1
  %v451 = icmp slt i64 %v450, %v8
  %v452 = select i1 %v451, i64 %v450, i64 %v8
  br label %b40
b40:
  %v453 = phi i64 [ %v447, %b36 ], [ %v507, %b45 ]
  %v454 = icmp slt i64 %v453, %v452
  br i1 %v454, label %b41, label %b42
b41:
  %v455 = add i64 %v453, 96
  %v456 = icmp slt i64 %v455, %v452
  %v457 = select i1 %v456, i64 %v455, i64 %v452
  br label %b43
b43:
  %v458 = phi i64 [ 0, %b41 ], [ %v506, %b48 ]
  %v459 = icmp slt i64 %v458, 1
  br i1 %v459, label %b44, label %b45
b44:
  %v460 = sub i64 %v457, %v453
  %v461 = sub i64 8, 1
  %v462 = add i64 %v460, %v461
  %v463 = sdiv i64 %v462, 8
  br label %b46
b46:
  %v464 = phi i64 [ 0, %b44 ], [ %v505, %b53 ]
  %v465 = icmp slt i64 %v464, %v463
  br i1 %v465, label %b47, label %b48
b47:
  %v466 = mul i64 %v460, %v464
  %v467 = sdiv i64 %v466, %v463
  %v468 = add i64 %v453, %v467
  %v469 = add i64 %v464, 1
  %v470 = mul i64 %v460, %v469
  %v471 = sdiv i64 %v470, %v463
  %v472 = add i64 %v453, %v471
  %v473 = mul i64 %v458, 128
  %v474 = getelementptr inbounds float, ptr %v169, i64 %v473
  %v475 = sub i64 %v472, %v468
  %v476 = mul i64 %v468, 16
  %v477 = getelementptr inbounds float, ptr %v82, i64 %v476
  %v478 = getelementptr inbounds float, ptr %v477, i64 0
  %v479 = sub i64 %v475, 1
  %v480 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v479
  %v481 = load ptr, ptr %v480, align 4
  %v482 = getelementptr inbounds float, ptr %v439, i64 0
  %v483 = icmp sgt i64 %v475, 0
  br i1 %v483, label %b49, label %b50
b49:
  call void %v481(ptr %v478, i64 16, ptr %v474, i64 16, ptr %v482, i64 8, i64 0)
  br label %b50
b50:
  %v484 = add i64 %v473, 128
  br label %b51
b51:
  %v485 = phi i64 [ %v468, %b50 ], [ %v504, %b56 ]
  %v486 = icmp slt i64 %v485, %v472
  br i1 %v486, label %b52, label %b53
b52:
  %v487 = sub i64 %v485, %v468
  %v488 = mul i64 %v487, 8
  %v489 = getelementptr inbounds float, ptr %v439, i64 %v488
  %v490 = mul i64 %v485, 8
  %v491 = getelementptr inbounds float, ptr %v84, i64 %v490
  br label %b54
b54:
  %v492 = phi i64 [ 0, %b52 ], [ %v503, %b55 ]
  %v493 = icmp slt i64 %v492, 1
  br i1 %v493, label %b55, label %b56
b55:
  %v494 = mul i64 %v458, 1
  %v495 = add i64 %v494, %v492
  %v496 = mul i64 %v495, 8
  %v497 = add i64 0, %v492
  %v498 = mul i64 %v497, 8
  %v499 = getelementptr inbounds float, ptr %v489, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = add i64 0, %v496
  %v502 = getelementptr inbounds float, ptr %v491, i64 %v501
  store <8 x float> %v500, ptr %v502, align 4
  %v503 = add nsw i64 %v492, 1
  br label %b54
b56:
  %v504 = add nsw i64 %v485, 1
  br label %b51
b53:
  %v505 = add nsw i64 %v464, 1
  br label %b46
b48:
  %v506 = add nsw i64 %v458, 1
  br label %b43
b45:
  %v507 = add nsw i64 %v453, 96
  br label %b40
b42:
  %v508 = icmp sgt i64 %v3, 1
  br i1 %v508, label %b57, label %b58
b57:
  %v509 = getelementptr inbounds i64, ptr %v1, i64 3
  %v510 = atomicrmw add ptr %v509, i64 1 acq_rel
  %v511 = load i64, ptr %v163, align 8
  %v512 = add i64 %v511, 1
  store i64 %v512, ptr %v163, align 8
  %v513 = mul i64 %v3, %v512
  br label %b59
b59:
  %v514 = load atomic i64, ptr %v509 acquire, align 8
  %v515 = icmp slt i64 %v514, %v513
  br i1 %v515, label %b60, label %b61
b60:
  %v516 = call i32 @sched_yield()
  br label %b59
b61:
  br label %b58
b58:
  br label %b62
b62:
  %v517 = phi i64 [ 0, %b58 ], [ %v870, %b91 ]
  %v518 = icmp slt i64 %v517, %v5
  br i1 %v518, label %b63, label %b64
b63:
  %v519 = sub i64 %v5, 1
  %v520 = sub i64 %v519, %v517
  %v521 = add i64 %v7, 0
  %v522 = sdiv i64 %v521, 1
  %v523 = add i64 %v2, 1
  %v524 = mul i64 %v522, %v2
  %v525 = sdiv i64 %v524, %v3
  %v526 = mul i64 %v525, 1
  %v527 = icmp slt i64 %v526, %v7
  %v528 = select i1 %v527, i64 %v526, i64 %v7
  %v529 = mul i64 %v522, %v523
  %v530 = sdiv i64 %v529, %v3
  %v531 = mul i64 %v530, 1
  %v532 = icmp slt i64 %v531, %v7
  %v533 = select i1 %v532, i64 %v531, i64 %v7
  br label %b65
b65:
  %v534 = phi i64 [ %v528, %b63 ], [ %v653, %b70 ]
  %v535 = icmp slt i64 %v534, %v533
  br i1 %v535, label %b66, label %b67
b66:
  br label %b68
b68:
  %v536 = phi i64 [ 0, %b66 ], [ %v652, %b73 ]
  %v537 = icmp slt i64 %v536, 2
  br i1 %v537, label %b69, label %b70
b69:
  br label %b71
b71:
  %v538 = phi i64 [ 0, %b69 ], [ %v651, %b72 ]
  %v539 = icmp slt i64 %v538, 8
  br i1 %v539, label %b72, label %b73
b72:
  %v540 = add i64 %v520, 1
  %v541 = and i64 %v540, 1
  %v542 = mul i64 %v541, %v7
  %v543 = add i64 %v542, %v534
  %v544 = mul i64 %v543, 128
  %v545 = getelementptr inbounds float, ptr %v28, i64 %v544
  %v546 = add i64 %v520, 0
  %v547 = and i64 %v546, %v104
  %v548 = mul i64 %v547, %v7
  %v549 = add i64 %v548, %v534
  %v550 = mul i64 %v549, 16
  %v551 = getelementptr inbounds float, ptr %v22, i64 %v550
  %v552 = add i64 %v520, 0
  %v553 = and i64 %v552, %v118
  %v554 = mul i64 %v553, %v7
  %v555 = add i64 %v554, %v534
  %v556 = mul i64 %v555, 16
  %v557 = getelementptr inbounds float, ptr %v54, i64 %v556
  %v558 = mul i64 %v536, 8
  %v559 = add i64 0, %v558
  %v560 = add i64 %v559, %v538
  %v561 = getelementptr inbounds float, ptr %v557, i64 %v560
  %v562 = load float, ptr %v561, align 4
  %v563 = add i64 %v520, 0
  %v564 = and i64 %v563, %v130
  %v565 = mul i64 %v564, %v7
  %v566 = add i64 %v565, %v534
  %v567 = mul i64 %v566, 2
  %v568 = getelementptr inbounds float, ptr %v66, i64 %v567
  %v569 = add i64 0, %v536
  %v570 = getelementptr inbounds float, ptr %v568, i64 %v569
  %v571 = load float, ptr %v570, align 4
  %v572 = fmul float %v562, %v571
  %v573 = add i64 %v520, 1
  %v574 = and i64 %v573, 1
  %v575 = mul i64 %v574, %v7
  %v576 = add i64 %v575, %v534
  %v577 = mul i64 %v576, 128
  %v578 = getelementptr inbounds float, ptr %v30, i64 %v577
  %v579 = add i64 %v520, 0
  %v580 = and i64 %v579, %v124
  %v581 = mul i64 %v580, %v7
  %v582 = add i64 %v581, %v534
  %v583 = mul i64 %v582, 6
  %v584 = getelementptr inbounds float, ptr %v60, i64 %v583
  %v585 = add i64 0, %v536
  %v586 = getelementptr inbounds float, ptr %v584, i64 %v585
  %v587 = load float, ptr %v586, align 4
  %v588 = add i64 %v520, 0
  %v589 = and i64 %v588, %v148
  %v590 = mul i64 %v589, %v7
  %v591 = add i64 %v590, %v534
  %v592 = mul i64 %v591, 128
  %v593 = getelementptr inbounds float, ptr %v86, i64 %v592
  %v594 = add i64 %v520, 0
  %v595 = and i64 %v594, %v150
  %v596 = mul i64 %v595, %v7
  %v597 = add i64 %v596, %v534
  %v598 = mul i64 %v597, 128
  %v599 = getelementptr inbounds float, ptr %v88, i64 %v598
  %v600 = add i64 %v520, 0
  %v601 = and i64 %v600, 1
  %v602 = mul i64 %v601, %v7
  %v603 = add i64 %v602, %v534
  %v604 = mul i64 %v603, 128
  %v605 = getelementptr inbounds float, ptr %v30, i64 %v604
  %v606 = mul i64 %v536, 64
  %v607 = add i64 0, %v606
  %v608 = mul i64 %v538, 8
  %v609 = add i64 %v607, %v608
  %v610 = add i64 %v609, 0
  %v611 = getelementptr inbounds float, ptr %v545, i64 %v610
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = mul i64 %v536, 8
  %v614 = add i64 0, %v613
  %v615 = add i64 %v614, 0
  %v616 = getelementptr inbounds float, ptr %v551, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = insertelement <8 x float> poison, float %v572, i64 0
  %v619 = shufflevector <8 x float> %v618, <8 x float> poison, <8 x i32> zeroinitializer
  %v620 = fmul <8 x float> %v617, %v619
  %v621 = fadd <8 x float> %v612, %v620
  %v622 = mul i64 %v536, 64
  %v623 = add i64 0, %v622
  %v624 = mul i64 %v538, 8
  %v625 = add i64 %v623, %v624
  %v626 = add i64 %v625, 0
  %v627 = getelementptr inbounds float, ptr %v578, i64 %v626
  %v628 = load <8 x float>, ptr %v627, align 4
  %v629 = fadd <8 x float> %v628, %v621
  %v630 = insertelement <8 x float> poison, float %v587, i64 0
  %v631 = shufflevector <8 x float> %v630, <8 x float> poison, <8 x i32> zeroinitializer
  %v632 = fmul <8 x float> %v629, %v631
  %v633 = mul i64 %v536, 64
  %v634 = add i64 0, %v633
  %v635 = mul i64 %v538, 8
  %v636 = add i64 %v634, %v635
  %v637 = add i64 %v636, 0
  %v638 = getelementptr inbounds float, ptr %v593, i64 %v637
  store <8 x float> %v621, ptr %v638, align 4
  %v639 = mul i64 %v536, 64
  %v640 = add i64 0, %v639
  %v641 = mul i64 %v538, 8
  %v642 = add i64 %v640, %v641
  %v643 = add i64 %v642, 0
  %v644 = getelementptr inbounds float, ptr %v599, i64 %v643
  store <8 x float> %v629, ptr %v644, align 4
  %v645 = mul i64 %v536, 64
  %v646 = add i64 0, %v645
  %v647 = mul i64 %v538, 8
  %v648 = add i64 %v646, %v647
  %v649 = add i64 %v648, 0
  %v650 = getelementptr inbounds float, ptr %v605, i64 %v649
  store <8 x float> %v632, ptr %v650, align 4
  %v651 = add nsw i64 %v538, 1
  br label %b71
b73:
  %v652 = add nsw i64 %v536, 1
  br label %b68
b70:
  %v653 = add nsw i64 %v534, 1
  br label %b65
b67:
  %v654 = add i64 %v7, 0
  %v655 = sdiv i64 %v654, 1
  %v656 = add i64 %v2, 1
  %v657 = mul i64 %v655, %v2
  %v658 = sdiv i64 %v657, %v3
  %v659 = mul i64 %v658, 1
  %v660 = icmp slt i64 %v659, %v7
  %v661 = select i1 %v660, i64 %v659, i64 %v7
  %v662 = mul i64 %v655, %v656
  %v663 = sdiv i64 %v662, %v3
  %v664 = mul i64 %v663, 1
  %v665 = icmp slt i64 %v664, %v7
  %v666 = select i1 %v665, i64 %v664, i64 %v7
  br label %b74
b74:
  %v667 = phi i64 [ %v661, %b67 ], [ %v736, %b79 ]
  %v668 = icmp slt i64 %v667, %v666
  br i1 %v668, label %b75, label %b76
b75:
  br label %b77
b77:
  %v669 = phi i64 [ 0, %b75 ], [ %v735, %b82 ]
  %v670 = icmp slt i64 %v669, 2
  br i1 %v670, label %b78, label %b79
b78:
  br label %b80
b80:
  %v671 = phi i64 [ 0, %b78 ], [ %v724, %b81 ]
  %v672 = phi <8 x float> [ splat (float 0x0000000000000000), %b78 ], [ %v723, %b81 ]
  %v673 = icmp slt i64 %v671, 8
  br i1 %v673, label %b81, label %b82
b81:
  %v674 = add i64 %v520, 0
  %v675 = and i64 %v674, %v150
  %v676 = mul i64 %v675, %v7
  %v677 = add i64 %v676, %v667
  %v678 = mul i64 %v677, 128
  %v679 = getelementptr inbounds float, ptr %v88, i64 %v678
  %v680 = add i64 %v520, 0
  %v681 = and i64 %v680, %v124
  %v682 = mul i64 %v681, %v7
  %v683 = add i64 %v682, %v667
  %v684 = mul i64 %v683, 6
  %v685 = getelementptr inbounds float, ptr %v60, i64 %v684
  %v686 = add i64 2, %v669
  %v687 = getelementptr inbounds float, ptr %v685, i64 %v686
  %v688 = load float, ptr %v687, align 4
  %v689 = fmul float %v688, 0x4000000000000000
  %v690 = add i64 %v520, 0
  %v691 = and i64 %v690, %v120
  %v692 = mul i64 %v691, %v7
  %v693 = add i64 %v692, %v667
  %v694 = mul i64 %v693, 16
  %v695 = getelementptr inbounds float, ptr %v56, i64 %v694
  %v696 = mul i64 %v669, 8
  %v697 = add i64 0, %v696
  %v698 = add i64 %v697, %v671
  %v699 = getelementptr inbounds float, ptr %v695, i64 %v698
  %v700 = load float, ptr %v699, align 4
  %v701 = add i64 %v520, 0
  %v702 = and i64 %v701, %v132
  %v703 = mul i64 %v702, %v7
  %v704 = add i64 %v703, %v667
  %v705 = mul i64 %v704, 2
  %v706 = getelementptr inbounds float, ptr %v68, i64 %v705
  %v707 = add i64 0, %v669
  %v708 = getelementptr inbounds float, ptr %v706, i64 %v707
  %v709 = load float, ptr %v708, align 4
  %v710 = fmul float %v700, %v709
  %v711 = fmul float %v689, %v710
  %v712 = mul i64 %v669, 64
  %v713 = add i64 0, %v712
  %v714 = add i64 %v713, 0
  %v715 = mul i64 %v671, 8
  %v716 = add i64 %v714, %v715
  %v717 = getelementptr inbounds float, ptr %v679, i64 %v716
  %v718 = load <8 x float>, ptr %v717, align 4
  %v719 = insertelement <8 x float> poison, float %v711, i64 0
  %v720 = shufflevector <8 x float> %v719, <8 x float> poison, <8 x i32> zeroinitializer
  %v721 = fmul <8 x float> %v718, %v720
  %v722 = fneg <8 x float> %v721
  %v723 = fadd <8 x float> %v672, %v722
  %v724 = add nsw i64 %v671, 1
  br label %b80
b82:
  %v725 = add i64 %v520, 0
  %v726 = and i64 %v725, %v138
  %v727 = mul i64 %v726, %v7
  %v728 = add i64 %v727, %v667
  %v729 = mul i64 %v728, 16
  %v730 = getelementptr inbounds float, ptr %v76, i64 %v729
  %v731 = mul i64 %v669, 8
  %v732 = add i64 0, %v731
  %v733 = add i64 %v732, 0
  %v734 = getelementptr inbounds float, ptr %v730, i64 %v733
  store <8 x float> %v672, ptr %v734, align 4
  %v735 = add nsw i64 %v669, 1
  br label %b77
b79:
  %v736 = add nsw i64 %v667, 1
  br label %b74
b76:
  %v737 = add i64 %v7, 0
  %v738 = sdiv i64 %v737, 1
  %v739 = add i64 %v2, 1
  %v740 = mul i64 %v738, %v2
  %v741 = sdiv i64 %v740, %v3
  %v742 = mul i64 %v741, 1
  %v743 = icmp slt i64 %v742, %v7
  %v744 = select i1 %v743, i64 %v742, i64 %v7
  %v745 = mul i64 %v738, %v739
  %v746 = sdiv i64 %v745, %v3
  %v747 = mul i64 %v746, 1
  %v748 = icmp slt i64 %v747, %v7
  %v749 = select i1 %v748, i64 %v747, i64 %v7
  br label %b83
b83:
  %v750 = phi i64 [ %v744, %b76 ], [ %v773, %b88 ]
  %v751 = icmp slt i64 %v750, %v749
  br i1 %v751, label %b84, label %b85
b84:
  %v752 = add i64 %v520, 0
  %v753 = and i64 %v752, %v138
  %v754 = mul i64 %v753, %v7
  %v755 = add i64 %v754, %v750
  %v756 = mul i64 %v755, 16
  %v757 = getelementptr inbounds float, ptr %v76, i64 %v756
  %v758 = add i64 %v520, 0
  %v759 = and i64 %v758, %v152
  %v760 = mul i64 %v759, %v7
  %v761 = add i64 %v760, %v750
  %v762 = mul i64 %v761, 16
  %v763 = getelementptr inbounds float, ptr %v90, i64 %v762
  br label %b86
b86:
  %v764 = phi i64 [ 0, %b84 ], [ %v772, %b87 ]
  %v765 = icmp slt i64 %v764, 16
  br i1 %v765, label %b87, label %b88
b87:
  %v766 = add i64 0, %v764
  %v767 = getelementptr inbounds float, ptr %v757, i64 %v766
  %v768 = load <8 x float>, ptr %v767, align 4
  %v769 = fneg <8 x float> %v768
  %v770 = add i64 0, %v764
  %v771 = getelementptr inbounds float, ptr %v763, i64 %v770
  store <8 x float> %v769, ptr %v771, align 4
  %v772 = add nsw i64 %v764, 8
  br label %b86
b88:
  %v773 = add nsw i64 %v750, 1
  br label %b83
b85:
  %v774 = add i64 %v7, 0
  %v775 = sdiv i64 %v774, 1
  %v776 = add i64 %v2, 1
  %v777 = mul i64 %v775, %v2
  %v778 = sdiv i64 %v777, %v3
  %v779 = mul i64 %v778, 1
  %v780 = icmp slt i64 %v779, %v7
  %v781 = select i1 %v780, i64 %v779, i64 %v7
  %v782 = mul i64 %v775, %v776
  %v783 = sdiv i64 %v782, %v3
  %v784 = mul i64 %v783, 1
  %v785 = icmp slt i64 %v784, %v7
  %v786 = select i1 %v785, i64 %v784, i64 %v7
  br label %b89
b89:
  %v787 = phi i64 [ %v781, %b85 ], [ %v869, %b94 ]
  %v788 = icmp slt i64 %v787, %v786
  br i1 %v788, label %b90, label %b91
b90:
  br label %b92
b92:
  %v789 = phi i64 [ 0, %b90 ], [ %v868, %b97 ]
  %v790 = icmp slt i64 %v789, 2
  br i1 %v790, label %b93, label %b94
b93:
  br label %b95
b95:
  %v791 = phi i64 [ 0, %b93 ], [ %v867, %b96 ]
  %v792 = icmp slt i64 %v791, 8
  br i1 %v792, label %b96, label %b97
b96:
  %v793 = add i64 %v520, 0
  %v794 = and i64 %v793, %v148
  %v795 = mul i64 %v794, %v7
  %v796 = add i64 %v795, %v787
  %v797 = mul i64 %v796, 128
  %v798 = getelementptr inbounds float, ptr %v86, i64 %v797
  %v799 = add i64 %v520, 0
  %v800 = and i64 %v799, %v124
  %v801 = mul i64 %v800, %v7
  %v802 = add i64 %v801, %v787
  %v803 = mul i64 %v802, 6
  %v804 = getelementptr inbounds float, ptr %v60, i64 %v803
  %v805 = add i64 4, %v789
  %v806 = getelementptr inbounds float, ptr %v804, i64 %v805
  %v807 = load float, ptr %v806, align 4
  %v808 = fsub float 0x3FF0000000000000, %v807
  %v809 = add i64 %v520, 0
  %v810 = and i64 %v809, %v138
  %v811 = mul i64 %v810, %v7
  %v812 = add i64 %v811, %v787
  %v813 = mul i64 %v812, 16
  %v814 = getelementptr inbounds float, ptr %v76, i64 %v813
  %v815 = add i64 %v520, 0
  %v816 = and i64 %v815, %v120
  %v817 = mul i64 %v816, %v7
  %v818 = add i64 %v817, %v787
  %v819 = mul i64 %v818, 16
  %v820 = getelementptr inbounds float, ptr %v56, i64 %v819
  %v821 = mul i64 %v789, 8
  %v822 = add i64 0, %v821
  %v823 = add i64 %v822, %v791
  %v824 = getelementptr inbounds float, ptr %v820, i64 %v823
  %v825 = load float, ptr %v824, align 4
  %v826 = add i64 %v520, 0
  %v827 = and i64 %v826, %v132
  %v828 = mul i64 %v827, %v7
  %v829 = add i64 %v828, %v787
  %v830 = mul i64 %v829, 2
  %v831 = getelementptr inbounds float, ptr %v68, i64 %v830
  %v832 = add i64 0, %v789
  %v833 = getelementptr inbounds float, ptr %v831, i64 %v832
  %v834 = load float, ptr %v833, align 4
  %v835 = fmul float %v825, %v834
  %v836 = add i64 %v520, 0
  %v837 = and i64 %v836, 1
  %v838 = mul i64 %v837, %v7
  %v839 = add i64 %v838, %v787
  %v840 = mul i64 %v839, 128
  %v841 = getelementptr inbounds float, ptr %v28, i64 %v840
  %v842 = mul i64 %v789, 64
  %v843 = add i64 0, %v842
  %v844 = mul i64 %v791, 8
  %v845 = add i64 %v843, %v844
  %v846 = add i64 %v845, 0
  %v847 = getelementptr inbounds float, ptr %v798, i64 %v846
  %v848 = load <8 x float>, ptr %v847, align 4
  %v849 = insertelement <8 x float> poison, float %v808, i64 0
  %v850 = shufflevector <8 x float> %v849, <8 x float> poison, <8 x i32> zeroinitializer
  %v851 = fmul <8 x float> %v848, %v850
  %v852 = mul i64 %v789, 8
  %v853 = add i64 0, %v852
  %v854 = add i64 %v853, 0
  %v855 = getelementptr inbounds float, ptr %v814, i64 %v854
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = insertelement <8 x float> poison, float %v835, i64 0
  %v858 = shufflevector <8 x float> %v857, <8 x float> poison, <8 x i32> zeroinitializer
  %v859 = fmul <8 x float> %v856, %v858
  %v860 = fadd <8 x float> %v851, %v859
  %v861 = mul i64 %v789, 64
  %v862 = add i64 0, %v861
  %v863 = mul i64 %v791, 8
  %v864 = add i64 %v862, %v863
  %v865 = add i64 %v864, 0
  %v866 = getelementptr inbounds float, ptr %v841, i64 %v865
  store <8 x float> %v860, ptr %v866, align 4
  %v867 = add nsw i64 %v791, 1
  br label %b95
b97:
  %v868 = add nsw i64 %v789, 1
  br label %b92
b94:
  %v869 = add nsw i64 %v787, 1
  br label %b89
b91:
  %v870 = add nsw i64 %v517, 1
  br label %b62
b64:
  %v871 = icmp sgt i64 %v3, 1
  br i1 %v871, label %b98, label %b99
b98:
  %v872 = getelementptr inbounds i64, ptr %v1, i64 3
  %v873 = atomicrmw add ptr %v872, i64 1 acq_rel
  %v874 = load i64, ptr %v163, align 8
  %v875 = add i64 %v874, 1
  store i64 %v875, ptr %v163, align 8
  %v876 = mul i64 %v3, %v875
  br label %b100
b100:
  %v877 = load atomic i64, ptr %v872 acquire, align 8
  %v878 = icmp slt i64 %v877, %v876
  br i1 %v878, label %b101, label %b102
b101:
  %v879 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  %v880 = getelementptr inbounds float, ptr %v165, i64 128
  %v881 = getelementptr inbounds i64, ptr %v1, i64 4
  %v882 = load i64, ptr %v881, align 8
  %v883 = icmp eq i64 %v882, 0
  br i1 %v883, label %b103, label %b104
b103:
  %v884 = add i64 1, 0
  %v885 = sdiv i64 %v884, 1
  %v886 = add i64 %v2, 1
  %v887 = mul i64 %v885, %v2
  %v888 = sdiv i64 %v887, %v3
  %v889 = mul i64 %v888, 1
  %v890 = icmp slt i64 %v889, 1
  %v891 = select i1 %v890, i64 %v889, i64 1
  %v892 = mul i64 %v885, %v886
  %v893 = sdiv i64 %v892, %v3
  %v894 = mul i64 %v893, 1
  %v895 = icmp slt i64 %v894, 1
  %v896 = select i1 %v895, i64 %v894, i64 1
  %v897 = icmp slt i64 %v896, 1
  %v898 = select i1 %v897, i64 %v896, i64 1
  br label %b105
b105:
  %v899 = phi i64 [ %v891, %b103 ], [ %v933, %b106 ]
  %v900 = icmp slt i64 %v899, %v898
  br i1 %v900, label %b106, label %b107
b106:
  %v901 = mul i64 %v899, 304
  %v902 = mul i64 %v899, 8
  %v903 = add i64 %v901, 0
  %v904 = add i64 %v902, 0
  %v905 = getelementptr inbounds float, ptr %v880, i64 %v903
  %v906 = sub i64 8, %v904
  %v907 = icmp slt i64 %v906, 0
  %v908 = select i1 %v907, i64 0, i64 %v906
  %v909 = mul i64 %v904, 1
  %v910 = add i64 0, %v909
  %v911 = getelementptr inbounds float, ptr %v18, i64 %v910
  call void @pack_rows(ptr %v911, i64 1, i64 8, i64 6, i64 %v908, ptr %v905, i64 8)
  %v912 = add i64 %v901, 48
  %v913 = add i64 %v912, 0
  %v914 = add i64 %v902, 0
  %v915 = getelementptr inbounds float, ptr %v880, i64 %v913
  %v916 = sub i64 8, %v914
  %v917 = icmp slt i64 %v916, 0
  %v918 = select i1 %v917, i64 0, i64 %v916
  %v919 = mul i64 %v914, 1
  %v920 = add i64 0, %v919
  %v921 = getelementptr inbounds float, ptr %v16, i64 %v920
  call void @pack_rows(ptr %v921, i64 1, i64 8, i64 16, i64 %v918, ptr %v915, i64 8)
  %v922 = add i64 %v912, 128
  %v923 = add i64 %v922, 0
  %v924 = add i64 %v902, 0
  %v925 = getelementptr inbounds float, ptr %v880, i64 %v923
  %v926 = sub i64 8, %v924
  %v927 = icmp slt i64 %v926, 0
  %v928 = select i1 %v927, i64 0, i64 %v926
  %v929 = mul i64 %v924, 1
  %v930 = add i64 0, %v929
  %v931 = getelementptr inbounds float, ptr %v14, i64 %v930
  call void @pack_rows(ptr %v931, i64 1, i64 8, i64 16, i64 %v928, ptr %v925, i64 8)
  %v932 = add i64 %v922, 128
  %v933 = add nsw i64 %v899, 1
  br label %b105
b107:
  br label %b104
b104:
  %v934 = icmp sgt i64 %v3, 1
  br i1 %v934, label %b108, label %b109
b108:
  %v935 = getelementptr inbounds i64, ptr %v1, i64 3
  %v936 = atomicrmw add ptr %v935, i64 1 acq_rel
  %v937 = load i64, ptr %v163, align 8
  %v938 = add i64 %v937, 1
  store i64 %v938, ptr %v163, align 8
  %v939 = mul i64 %v3, %v938
  br label %b110
b110:
  %v940 = load atomic i64, ptr %v935 acquire, align 8
  %v941 = icmp slt i64 %v940, %v939
  br i1 %v941, label %b111, label %b112
b111:
  %v942 = call i32 @sched_yield()
  br label %b110
b112:
  br label %b109
b109:
  %v943 = add i64 %v8, 0
  %v944 = sdiv i64 %v943, 1
  %v945 = add i64 %v2, 1
  %v946 = mul i64 %v944, %v2
  %v947 = sdiv i64 %v946, %v3
  %v948 = mul i64 %v947, 1
  %v949 = icmp slt i64 %v948, %v8
  %v950 = select i1 %v949, i64 %v948, i64 %v8
  %v951 = mul i64 %v944, %v945
  %v952 = sdiv i64 %v951, %v3
  %v953 = mul i64 %v952, 1
  %v954 = icmp slt i64 %v953, %v8
  %v955 = select i1 %v954, i64 %v953, i64 %v8
  br label %b113
b113:
  %v956 = phi i64 [ %v950, %b109 ], [ %v1004, %b118 ]
  %v957 = icmp slt i64 %v956, %v955
  br i1 %v957, label %b114, label %b115
b114:
  br label %b116
b116:
  %v958 = phi i64 [ 0, %b114 ], [ %v1003, %b121 ]
  %v959 = icmp slt i64 %v958, 2
  br i1 %v959, label %b117, label %b118
b117:
  br label %b119
b119:
  %v960 = phi i64 [ 0, %b117 ], [ %v988, %b124 ]
  %v961 = phi <8 x float> [ splat (float 0x0000000000000000), %b117 ], [ %v965, %b124 ]
  %v962 = phi float [ 0x0000000000000000, %b117 ], [ %v962, %b124 ]
  %v963 = icmp slt i64 %v960, 8
  br i1 %v963, label %b120, label %b121
b120:
  br label %b122
b122:
  %v964 = phi i64 [ 0, %b120 ], [ %v987, %b123 ]
  %v965 = phi <8 x float> [ %v961, %b120 ], [ %v986, %b123 ]
  %v966 = icmp slt i64 %v964, 8
  br i1 %v966, label %b123, label %b124
b123:
  %v967 = mul i64 %v956, 128
  %v968 = getelementptr inbounds float, ptr %v86, i64 %v967
  %v969 = mul i64 %v956, 128
  %v970 = getelementptr inbounds float, ptr %v24, i64 %v969
  %v971 = mul i64 %v958, 64
  %v972 = add i64 0, %v971
  %v973 = mul i64 %v960, 8
  %v974 = add i64 %v972, %v973
  %v975 = add i64 %v974, %v964
  %v976 = getelementptr inbounds float, ptr %v968, i64 %v975
  %v977 = load <8 x float>, ptr %v976, align 4
  %v978 = mul i64 %v958, 64
  %v979 = add i64 0, %v978
  %v980 = mul i64 %v960, 8
  %v981 = add i64 %v979, %v980
  %v982 = add i64 %v981, %v964
  %v983 = getelementptr inbounds float, ptr %v970, i64 %v982
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = fmul <8 x float> %v977, %v984
  %v986 = fadd <8 x float> %v965, %v985
  %v987 = add nsw i64 %v964, 8
  br label %b122
b124:
  %v988 = add nsw i64 %v960, 1
  br label %b119
b121:
  %v989 = shufflevector <8 x float> %v961, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v990 = shufflevector <8 x float> %v961, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v991 = fadd <4 x float> %v989, %v990
  %v992 = shufflevector <4 x float> %v991, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v993 = shufflevector <4 x float> %v991, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v994 = fadd <2 x float> %v992, %v993
  %v995 = extractelement <2 x float> %v994, i64 0
  %v996 = extractelement <2 x float> %v994, i64 1
  %v997 = fadd float %v995, %v996
  %v998 = fadd float %v997, %v962
  %v999 = mul i64 %v956, 2
  %v1000 = getelementptr inbounds float, ptr %v78, i64 %v999
  %v1001 = add i64 0, %v958
  %v1002 = getelementptr inbounds float, ptr %v1000, i64 %v1001
  store float %v998, ptr %v1002, align 4
  %v1003 = add nsw i64 %v958, 1
  br label %b116
b118:
  %v1004 = add nsw i64 %v956, 1
  br label %b113
b115:
  %v1005 = add i64 %v8, 0
  %v1006 = sdiv i64 %v1005, 1
  %v1007 = add i64 %v2, 1
  %v1008 = mul i64 %v1006, %v2
  %v1009 = sdiv i64 %v1008, %v3
  %v1010 = mul i64 %v1009, 1
  %v1011 = icmp slt i64 %v1010, %v8
  %v1012 = select i1 %v1011, i64 %v1010, i64 %v8
  %v1013 = mul i64 %v1006, %v1007
  %v1014 = sdiv i64 %v1013, %v3
  %v1015 = mul i64 %v1014, 1
  %v1016 = icmp slt i64 %v1015, %v8
  %v1017 = select i1 %v1016, i64 %v1015, i64 %v8
  br label %b125
b125:
  %v1018 = phi i64 [ %v1012, %b115 ], [ %v1065, %b130 ]
  %v1019 = icmp slt i64 %v1018, %v1017
  br i1 %v1019, label %b126, label %b127
b126:
  br label %b128
b128:
  %v1020 = phi i64 [ 0, %b126 ], [ %v1064, %b133 ]
  %v1021 = icmp slt i64 %v1020, 2
  br i1 %v1021, label %b129, label %b130
b129:
  br label %b131
b131:
  %v1022 = phi i64 [ 0, %b129 ], [ %v1063, %b136 ]
  %v1023 = icmp slt i64 %v1022, 8
  br i1 %v1023, label %b132, label %b133
b132:
  br label %b134
b134:
  %v1024 = phi i64 [ 0, %b132 ], [ %v1046, %b135 ]
  %v1025 = phi <8 x float> [ splat (float 0x0000000000000000), %b132 ], [ %v1045, %b135 ]
  %v1026 = icmp slt i64 %v1024, 8
  br i1 %v1026, label %b135, label %b136
b135:
  %v1027 = mul i64 %v1018, 128
  %v1028 = getelementptr inbounds float, ptr %v88, i64 %v1027
  %v1029 = mul i64 %v1018, 16
  %v1030 = getelementptr inbounds float, ptr %v72, i64 %v1029
  %v1031 = mul i64 %v1020, 64
  %v1032 = add i64 0, %v1031
  %v1033 = mul i64 %v1022, 8
  %v1034 = add i64 %v1032, %v1033
  %v1035 = add i64 %v1034, %v1024
  %v1036 = getelementptr inbounds float, ptr %v1028, i64 %v1035
  %v1037 = load <8 x float>, ptr %v1036, align 4
  %v1038 = mul i64 %v1020, 8
  %v1039 = add i64 0, %v1038
  %v1040 = add i64 %v1039, %v1024
  %v1041 = getelementptr inbounds float, ptr %v1030, i64 %v1040
  %v1042 = load <8 x float>, ptr %v1041, align 4
  %v1043 = fmul <8 x float> %v1037, %v1042
  %v1044 = fneg <8 x float> %v1043
  %v1045 = fadd <8 x float> %v1025, %v1044
  %v1046 = add nsw i64 %v1024, 8
  br label %b134
b136:
  %v1047 = shufflevector <8 x float> %v1025, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1048 = shufflevector <8 x float> %v1025, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1049 = fadd <4 x float> %v1047, %v1048
  %v1050 = shufflevector <4 x float> %v1049, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1051 = shufflevector <4 x float> %v1049, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1052 = fadd <2 x float> %v1050, %v1051
  %v1053 = extractelement <2 x float> %v1052, i64 0
  %v1054 = extractelement <2 x float> %v1052, i64 1
  %v1055 = fadd float %v1053, %v1054
  %v1056 = fadd float %v1055, 0x0000000000000000
  %v1057 = mul i64 %v1018, 16
  %v1058 = getelementptr inbounds float, ptr %v92, i64 %v1057
  %v1059 = mul i64 %v1020, 8
  %v1060 = add i64 0, %v1059
  %v1061 = add i64 %v1060, %v1022
  %v1062 = getelementptr inbounds float, ptr %v1058, i64 %v1061
  store float %v1056, ptr %v1062, align 4
  %v1063 = add nsw i64 %v1022, 1
  br label %b131
b133:
  %v1064 = add nsw i64 %v1020, 1
  br label %b128
b130:
  %v1065 = add nsw i64 %v1018, 1
  br label %b125
b127:
  %v1066 = add i64 %v8, 0
  %v1067 = sdiv i64 %v1066, 1
  %v1068 = add i64 %v2, 1
  %v1069 = mul i64 %v1067, %v2
  %v1070 = sdiv i64 %v1069, %v3
  %v1071 = mul i64 %v1070, 1
  %v1072 = icmp slt i64 %v1071, %v8
  %v1073 = select i1 %v1072, i64 %v1071, i64 %v8
  %v1074 = mul i64 %v1067, %v1068
  %v1075 = sdiv i64 %v1074, %v3
  %v1076 = mul i64 %v1075, 1
  %v1077 = icmp slt i64 %v1076, %v8
  %v1078 = select i1 %v1077, i64 %v1076, i64 %v8
  br label %b137
b137:
  %v1079 = phi i64 [ %v1073, %b127 ], [ %v1127, %b142 ]
  %v1080 = icmp slt i64 %v1079, %v1078
  br i1 %v1080, label %b138, label %b139
b138:
  br label %b140
b140:
  %v1081 = phi i64 [ 0, %b138 ], [ %v1126, %b145 ]
  %v1082 = icmp slt i64 %v1081, 2
  br i1 %v1082, label %b141, label %b142
b141:
  br label %b143
b143:
  %v1083 = phi i64 [ 0, %b141 ], [ %v1125, %b148 ]
  %v1084 = icmp slt i64 %v1083, 8
  br i1 %v1084, label %b144, label %b145
b144:
  br label %b146
b146:
  %v1085 = phi i64 [ 0, %b144 ], [ %v1106, %b147 ]
  %v1086 = phi <8 x float> [ splat (float 0x0000000000000000), %b144 ], [ %v1105, %b147 ]
  %v1087 = icmp slt i64 %v1085, 8
  br i1 %v1087, label %b147, label %b148
b147:
  %v1088 = mul i64 %v1079, 16
  %v1089 = getelementptr inbounds float, ptr %v76, i64 %v1088
  %v1090 = mul i64 %v1079, 128
  %v1091 = getelementptr inbounds float, ptr %v24, i64 %v1090
  %v1092 = mul i64 %v1081, 8
  %v1093 = add i64 0, %v1092
  %v1094 = add i64 %v1093, %v1085
  %v1095 = getelementptr inbounds float, ptr %v1089, i64 %v1094
  %v1096 = load <8 x float>, ptr %v1095, align 4
  %v1097 = mul i64 %v1081, 64
  %v1098 = add i64 0, %v1097
  %v1099 = mul i64 %v1083, 8
  %v1100 = add i64 %v1098, %v1099
  %v1101 = add i64 %v1100, %v1085
  %v1102 = getelementptr inbounds float, ptr %v1091, i64 %v1101
  %v1103 = load <8 x float>, ptr %v1102, align 4
  %v1104 = fmul <8 x float> %v1096, %v1103
  %v1105 = fadd <8 x float> %v1086, %v1104
  %v1106 = add nsw i64 %v1085, 8
  br label %b146
b148:
  %v1107 = shufflevector <8 x float> %v1086, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1108 = shufflevector <8 x float> %v1086, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1109 = fadd <4 x float> %v1107, %v1108
  %v1110 = shufflevector <4 x float> %v1109, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1111 = shufflevector <4 x float> %v1109, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1112 = fadd <2 x float> %v1110, %v1111
  %v1113 = extractelement <2 x float> %v1112, i64 0
  %v1114 = extractelement <2 x float> %v1112, i64 1
  %v1115 = fadd float %v1113, %v1114
  %v1116 = fadd float %v1115, 0x0000000000000000
  %v1117 = mul i64 %v1079, 16
  %v1118 = getelementptr inbounds float, ptr %v94, i64 %v1117
  %v1119 = mul i64 %v1081, 8
  %v1120 = add i64 0, %v1119
  %v1121 = mul i64 0, 8
  %v1122 = add i64 %v1120, %v1121
  %v1123 = add i64 %v1122, %v1083
  %v1124 = getelementptr inbounds float, ptr %v1118, i64 %v1123
  store float %v1116, ptr %v1124, align 4
  %v1125 = add nsw i64 %v1083, 1
  br label %b143
b145:
  %v1126 = add nsw i64 %v1081, 1
  br label %b140
b142:
  %v1127 = add nsw i64 %v1079, 1
  br label %b137
b139:
  %v1128 = add i64 %v8, 0
  %v1129 = sdiv i64 %v1128, 1
  %v1130 = add i64 %v2, 1
  %v1131 = mul i64 %v1129, %v2
  %v1132 = sdiv i64 %v1131, %v3
  %v1133 = mul i64 %v1132, 1
  %v1134 = icmp slt i64 %v1133, %v8
  %v1135 = select i1 %v1134, i64 %v1133, i64 %v8
  %v1136 = mul i64 %v1129, %v1130
  %v1137 = sdiv i64 %v1136, %v3
  %v1138 = mul i64 %v1137, 1
  %v1139 = icmp slt i64 %v1138, %v8
  %v1140 = select i1 %v1139, i64 %v1138, i64 %v8
  br label %b149
b149:
  %v1141 = phi i64 [ %v1135, %b139 ], [ %v1189, %b154 ]
  %v1142 = icmp slt i64 %v1141, %v1140
  br i1 %v1142, label %b150, label %b151
b150:
  br label %b152
b152:
  %v1143 = phi i64 [ 0, %b150 ], [ %v1188, %b157 ]
  %v1144 = icmp slt i64 %v1143, 2
  br i1 %v1144, label %b153, label %b154
b153:
  br label %b155
b155:
  %v1145 = phi i64 [ 0, %b153 ], [ %v1173, %b160 ]
  %v1146 = phi <8 x float> [ splat (float 0x0000000000000000), %b153 ], [ %v1150, %b160 ]
  %v1147 = phi float [ 0x0000000000000000, %b153 ], [ %v1147, %b160 ]
  %v1148 = icmp slt i64 %v1145, 8
  br i1 %v1148, label %b156, label %b157
b156:
  br label %b158
b158:
  %v1149 = phi i64 [ 0, %b156 ], [ %v1172, %b159 ]
  %v1150 = phi <8 x float> [ %v1146, %b156 ], [ %v1171, %b159 ]
  %v1151 = icmp slt i64 %v1149, 8
  br i1 %v1151, label %b159, label %b160
b159:
  %v1152 = mul i64 %v1141, 128
  %v1153 = getelementptr inbounds float, ptr %v88, i64 %v1152
  %v1154 = mul i64 %v1141, 128
  %v1155 = getelementptr inbounds float, ptr %v26, i64 %v1154
  %v1156 = mul i64 %v1143, 64
  %v1157 = add i64 0, %v1156
  %v1158 = mul i64 %v1145, 8
  %v1159 = add i64 %v1157, %v1158
  %v1160 = add i64 %v1159, %v1149
  %v1161 = getelementptr inbounds float, ptr %v1153, i64 %v1160
  %v1162 = load <8 x float>, ptr %v1161, align 4
  %v1163 = mul i64 %v1143, 64
  %v1164 = add i64 0, %v1163
  %v1165 = mul i64 %v1145, 8
  %v1166 = add i64 %v1164, %v1165
  %v1167 = add i64 %v1166, %v1149
  %v1168 = getelementptr inbounds float, ptr %v1155, i64 %v1167
  %v1169 = load <8 x float>, ptr %v1168, align 4
  %v1170 = fmul <8 x float> %v1162, %v1169
  %v1171 = fadd <8 x float> %v1150, %v1170
  %v1172 = add nsw i64 %v1149, 8
  br label %b158
b160:
  %v1173 = add nsw i64 %v1145, 1
  br label %b155
b157:
  %v1174 = shufflevector <8 x float> %v1146, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1175 = shufflevector <8 x float> %v1146, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1176 = fadd <4 x float> %v1174, %v1175
  %v1177 = shufflevector <4 x float> %v1176, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1178 = shufflevector <4 x float> %v1176, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1179 = fadd <2 x float> %v1177, %v1178
  %v1180 = extractelement <2 x float> %v1179, i64 0
  %v1181 = extractelement <2 x float> %v1179, i64 1
  %v1182 = fadd float %v1180, %v1181
  %v1183 = fadd float %v1182, %v1147
  %v1184 = mul i64 %v1141, 2
  %v1185 = getelementptr inbounds float, ptr %v80, i64 %v1184
  %v1186 = add i64 0, %v1143
  %v1187 = getelementptr inbounds float, ptr %v1185, i64 %v1186
  store float %v1183, ptr %v1187, align 4
  %v1188 = add nsw i64 %v1143, 1
  br label %b152
b154:
  %v1189 = add nsw i64 %v1141, 1
  br label %b149
b151:
  %v1190 = add i64 %v8, 0
  %v1191 = sdiv i64 %v1190, 1
  %v1192 = add i64 %v2, 1
  %v1193 = mul i64 %v1191, %v2
  %v1194 = sdiv i64 %v1193, %v3
  %v1195 = mul i64 %v1194, 1
  %v1196 = icmp slt i64 %v1195, %v8
  %v1197 = select i1 %v1196, i64 %v1195, i64 %v8
  %v1198 = mul i64 %v1191, %v1192
  %v1199 = sdiv i64 %v1198, %v3
  %v1200 = mul i64 %v1199, 1
  %v1201 = icmp slt i64 %v1200, %v8
  %v1202 = select i1 %v1201, i64 %v1200, i64 %v8
  br label %b161
b161:
  %v1203 = phi i64 [ %v1197, %b151 ], [ %v1221, %b162 ]
  %v1204 = icmp slt i64 %v1203, %v1202
  br i1 %v1204, label %b162, label %b163
b162:
  %v1205 = mul i64 %v1203, 2
  %v1206 = getelementptr inbounds float, ptr %v78, i64 %v1205
  %v1207 = mul i64 %v1203, 6
  %v1208 = getelementptr inbounds float, ptr %v48, i64 %v1207
  %v1209 = icmp ult i64 2, 8
  %v1210 = select i1 %v1209, i64 2, i64 8
  %v1211 = trunc i64 %v1210 to i32
  %v1212 = insertelement <8 x i32> poison, i32 %v1211, i64 0
  %v1213 = shufflevector <8 x i32> %v1212, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1214 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1213
  %v1215 = add i64 0, 0
  %v1216 = getelementptr inbounds float, ptr %v1206, i64 %v1215
  %v1217 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1216, <8 x i1> %v1214, <8 x float> zeroinitializer)
  %v1218 = fneg <8 x float> %v1217
  %v1219 = add i64 4, 0
  %v1220 = getelementptr inbounds float, ptr %v1208, i64 %v1219
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1218, ptr align 4 %v1220, <8 x i1> %v1214)
  %v1221 = add nsw i64 %v1203, 1
  br label %b161
b163:
  %v1222 = add i64 %v8, 0
  %v1223 = sdiv i64 %v1222, 1
  %v1224 = add i64 %v2, 1
  %v1225 = mul i64 %v1223, %v2
  %v1226 = sdiv i64 %v1225, %v3
  %v1227 = mul i64 %v1226, 1
  %v1228 = icmp slt i64 %v1227, %v8
  %v1229 = select i1 %v1228, i64 %v1227, i64 %v8
  %v1230 = mul i64 %v1223, %v1224
  %v1231 = sdiv i64 %v1230, %v3
  %v1232 = mul i64 %v1231, 1
  %v1233 = icmp slt i64 %v1232, %v8
  %v1234 = select i1 %v1233, i64 %v1232, i64 %v8
  br label %b164
b164:
  %v1235 = phi i64 [ %v1229, %b163 ], [ %v1283, %b169 ]
  %v1236 = icmp slt i64 %v1235, %v1234
  br i1 %v1236, label %b165, label %b166
b165:
  br label %b167
b167:
  %v1237 = phi i64 [ 0, %b165 ], [ %v1282, %b172 ]
  %v1238 = icmp slt i64 %v1237, 2
  br i1 %v1238, label %b168, label %b169
b168:
  br label %b170
b170:
  %v1239 = phi i64 [ 0, %b168 ], [ %v1266, %b171 ]
  %v1240 = phi <8 x float> [ splat (float 0x0000000000000000), %b168 ], [ %v1265, %b171 ]
  %v1241 = icmp slt i64 %v1239, 8
  br i1 %v1241, label %b171, label %b172
b171:
  %v1242 = mul i64 %v1235, 16
  %v1243 = getelementptr inbounds float, ptr %v92, i64 %v1242
  %v1244 = mul i64 %v1235, 16
  %v1245 = getelementptr inbounds float, ptr %v56, i64 %v1244
  %v1246 = mul i64 %v1235, 2
  %v1247 = getelementptr inbounds float, ptr %v68, i64 %v1246
  %v1248 = add i64 0, %v1237
  %v1249 = getelementptr inbounds float, ptr %v1247, i64 %v1248
  %v1250 = load float, ptr %v1249, align 4
  %v1251 = mul i64 %v1237, 8
  %v1252 = add i64 0, %v1251
  %v1253 = add i64 %v1252, %v1239
  %v1254 = getelementptr inbounds float, ptr %v1243, i64 %v1253
  %v1255 = load <8 x float>, ptr %v1254, align 4
  %v1256 = mul i64 %v1237, 8
  %v1257 = add i64 0, %v1256
  %v1258 = add i64 %v1257, %v1239
  %v1259 = getelementptr inbounds float, ptr %v1245, i64 %v1258
  %v1260 = load <8 x float>, ptr %v1259, align 4
  %v1261 = insertelement <8 x float> poison, float %v1250, i64 0
  %v1262 = shufflevector <8 x float> %v1261, <8 x float> poison, <8 x i32> zeroinitializer
  %v1263 = fmul <8 x float> %v1260, %v1262
  %v1264 = fmul <8 x float> %v1255, %v1263
  %v1265 = fadd <8 x float> %v1240, %v1264
  %v1266 = add nsw i64 %v1239, 8
  br label %b170
b172:
  %v1267 = shufflevector <8 x float> %v1240, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1268 = shufflevector <8 x float> %v1240, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1269 = fadd <4 x float> %v1267, %v1268
  %v1270 = shufflevector <4 x float> %v1269, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1271 = shufflevector <4 x float> %v1269, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1272 = fadd <2 x float> %v1270, %v1271
  %v1273 = extractelement <2 x float> %v1272, i64 0
  %v1274 = extractelement <2 x float> %v1272, i64 1
  %v1275 = fadd float %v1273, %v1274
  %v1276 = fadd float %v1275, 0x0000000000000000
  %v1277 = mul i64 %v1235, 2
  %v1278 = getelementptr inbounds float, ptr %v78, i64 %v1277
  %v1279 = add i64 0, %v1237
  %v1280 = add i64 %v1279, 0
  %v1281 = getelementptr inbounds float, ptr %v1278, i64 %v1280
  store float %v1276, ptr %v1281, align 4
  %v1282 = add nsw i64 %v1237, 1
  br label %b167
b169:
  %v1283 = add nsw i64 %v1235, 1
  br label %b164
b166:
  %v1284 = add i64 %v8, 0
  %v1285 = sdiv i64 %v1284, 1
  %v1286 = add i64 %v2, 1
  %v1287 = mul i64 %v1285, %v2
  %v1288 = sdiv i64 %v1287, %v3
  %v1289 = mul i64 %v1288, 1
  %v1290 = icmp slt i64 %v1289, %v8
  %v1291 = select i1 %v1290, i64 %v1289, i64 %v8
  %v1292 = mul i64 %v1285, %v1286
  %v1293 = sdiv i64 %v1292, %v3
  %v1294 = mul i64 %v1293, 1
  %v1295 = icmp slt i64 %v1294, %v8
  %v1296 = select i1 %v1295, i64 %v1294, i64 %v8
  br label %b173
b173:
  %v1297 = phi i64 [ %v1291, %b166 ], [ %v1354, %b178 ]
  %v1298 = icmp slt i64 %v1297, %v1296
  br i1 %v1298, label %b174, label %b175
b174:
  br label %b176
b176:
  %v1299 = phi i64 [ 0, %b174 ], [ %v1353, %b181 ]
  %v1300 = icmp slt i64 %v1299, 2
  br i1 %v1300, label %b177, label %b178
b177:
  br label %b179
b179:
  %v1301 = phi i64 [ 0, %b177 ], [ %v1337, %b180 ]
  %v1302 = phi <8 x float> [ splat (float 0x0000000000000000), %b177 ], [ %v1336, %b180 ]
  %v1303 = icmp slt i64 %v1301, 8
  br i1 %v1303, label %b180, label %b181
b180:
  %v1304 = mul i64 %v1297, 16
  %v1305 = getelementptr inbounds float, ptr %v94, i64 %v1304
  %v1306 = mul i64 %v1297, 16
  %v1307 = getelementptr inbounds float, ptr %v92, i64 %v1306
  %v1308 = mul i64 %v1297, 6
  %v1309 = getelementptr inbounds float, ptr %v60, i64 %v1308
  %v1310 = add i64 2, %v1299
  %v1311 = getelementptr inbounds float, ptr %v1309, i64 %v1310
  %v1312 = load float, ptr %v1311, align 4
  %v1313 = fmul float %v1312, 0x4000000000000000
  %v1314 = mul i64 %v1297, 16
  %v1315 = getelementptr inbounds float, ptr %v56, i64 %v1314
  %v1316 = mul i64 %v1299, 8
  %v1317 = add i64 0, %v1316
  %v1318 = add i64 %v1317, %v1301
  %v1319 = getelementptr inbounds float, ptr %v1305, i64 %v1318
  %v1320 = load <8 x float>, ptr %v1319, align 4
  %v1321 = mul i64 %v1299, 8
  %v1322 = add i64 0, %v1321
  %v1323 = add i64 %v1322, %v1301
  %v1324 = getelementptr inbounds float, ptr %v1307, i64 %v1323
  %v1325 = load <8 x float>, ptr %v1324, align 4
  %v1326 = insertelement <8 x float> poison, float %v1313, i64 0
  %v1327 = shufflevector <8 x float> %v1326, <8 x float> poison, <8 x i32> zeroinitializer
  %v1328 = fmul <8 x float> %v1325, %v1327
  %v1329 = fadd <8 x float> %v1320, %v1328
  %v1330 = mul i64 %v1299, 8
  %v1331 = add i64 0, %v1330
  %v1332 = add i64 %v1331, %v1301
  %v1333 = getelementptr inbounds float, ptr %v1315, i64 %v1332
  %v1334 = load <8 x float>, ptr %v1333, align 4
  %v1335 = fmul <8 x float> %v1329, %v1334
  %v1336 = fadd <8 x float> %v1302, %v1335
  %v1337 = add nsw i64 %v1301, 8
  br label %b179
b181:
  %v1338 = shufflevector <8 x float> %v1302, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1339 = shufflevector <8 x float> %v1302, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1340 = fadd <4 x float> %v1338, %v1339
  %v1341 = shufflevector <4 x float> %v1340, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1342 = shufflevector <4 x float> %v1340, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1343 = fadd <2 x float> %v1341, %v1342
  %v1344 = extractelement <2 x float> %v1343, i64 0
  %v1345 = extractelement <2 x float> %v1343, i64 1
  %v1346 = fadd float %v1344, %v1345
  %v1347 = fadd float %v1346, 0x0000000000000000
  %v1348 = mul i64 %v1297, 2
  %v1349 = getelementptr inbounds float, ptr %v96, i64 %v1348
  %v1350 = add i64 0, %v1299
  %v1351 = add i64 %v1350, 0
  %v1352 = getelementptr inbounds float, ptr %v1349, i64 %v1351
  store float %v1347, ptr %v1352, align 4
  %v1353 = add nsw i64 %v1299, 1
  br label %b176
b178:
  %v1354 = add nsw i64 %v1297, 1
  br label %b173
b175:
  %v1355 = add i64 %v8, 0
  %v1356 = sdiv i64 %v1355, 1
  %v1357 = add i64 %v2, 1
  %v1358 = mul i64 %v1356, %v2
  %v1359 = sdiv i64 %v1358, %v3
  %v1360 = mul i64 %v1359, 1
  %v1361 = icmp slt i64 %v1360, %v8
  %v1362 = select i1 %v1361, i64 %v1360, i64 %v8
  %v1363 = mul i64 %v1356, %v1357
  %v1364 = sdiv i64 %v1363, %v3
  %v1365 = mul i64 %v1364, 1
  %v1366 = icmp slt i64 %v1365, %v8
  %v1367 = select i1 %v1366, i64 %v1365, i64 %v8
  br label %b182
b182:
  %v1368 = phi i64 [ %v1362, %b175 ], [ %v1418, %b183 ]
  %v1369 = icmp slt i64 %v1368, %v1367
  br i1 %v1369, label %b183, label %b184
b183:
  %v1370 = mul i64 %v1368, 2
  %v1371 = getelementptr inbounds float, ptr %v78, i64 %v1370
  %v1372 = mul i64 %v1368, 2
  %v1373 = getelementptr inbounds float, ptr %v96, i64 %v1372
  %v1374 = mul i64 %v1368, 2
  %v1375 = getelementptr inbounds float, ptr %v68, i64 %v1374
  %v1376 = mul i64 %v1368, 2
  %v1377 = getelementptr inbounds float, ptr %v64, i64 %v1376
  %v1378 = mul i64 %v1368, 6
  %v1379 = getelementptr inbounds float, ptr %v48, i64 %v1378
  %v1380 = mul i64 %v1368, 2
  %v1381 = getelementptr inbounds float, ptr %v98, i64 %v1380
  %v1382 = icmp ult i64 2, 8
  %v1383 = select i1 %v1382, i64 2, i64 8
  %v1384 = trunc i64 %v1383 to i32
  %v1385 = insertelement <8 x i32> poison, i32 %v1384, i64 0
  %v1386 = shufflevector <8 x i32> %v1385, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1387 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1386
  %v1388 = add i64 0, 0
  %v1389 = getelementptr inbounds float, ptr %v1371, i64 %v1388
  %v1390 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1389, <8 x i1> %v1387, <8 x float> zeroinitializer)
  %v1391 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1392 = shufflevector <8 x float> %v1391, <8 x float> poison, <8 x i32> zeroinitializer
  %v1393 = fmul <8 x float> %v1390, %v1392
  %v1394 = add i64 0, 0
  %v1395 = getelementptr inbounds float, ptr %v1373, i64 %v1394
  %v1396 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1395, <8 x i1> %v1387, <8 x float> zeroinitializer)
  %v1397 = add i64 0, 0
  %v1398 = getelementptr inbounds float, ptr %v1375, i64 %v1397
  %v1399 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1398, <8 x i1> %v1387, <8 x float> zeroinitializer)
  %v1400 = fmul <8 x float> %v1396, %v1399
  %v1401 = add i64 0, 0
  %v1402 = getelementptr inbounds float, ptr %v1377, i64 %v1401
  %v1403 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1402, <8 x i1> %v1387, <8 x float> zeroinitializer)
  %v1404 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1405 = shufflevector <8 x float> %v1404, <8 x float> poison, <8 x i32> zeroinitializer
  %v1406 = fadd <8 x float> %v1403, %v1405
  %v1407 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1406)
  %v1408 = fdiv <8 x float> %v1400, %v1407
  %v1409 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v1410 = shufflevector <8 x float> %v1409, <8 x float> poison, <8 x i32> zeroinitializer
  %v1411 = fmul <8 x float> %v1408, %v1410
  %v1412 = fdiv <8 x float> %v1411, %v1407
  %v1413 = fneg <8 x float> %v1412
  %v1414 = add i64 2, 0
  %v1415 = getelementptr inbounds float, ptr %v1379, i64 %v1414
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1393, ptr align 4 %v1415, <8 x i1> %v1387)
  %v1416 = add i64 0, 0
  %v1417 = getelementptr inbounds float, ptr %v1381, i64 %v1416
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1413, ptr align 4 %v1417, <8 x i1> %v1387)
  %v1418 = add nsw i64 %v1368, 1
  br label %b182
b184:
  %v1419 = add i64 %v8, 0
  %v1420 = sdiv i64 %v1419, 1
  %v1421 = add i64 %v2, 1
  %v1422 = mul i64 %v1420, %v2
  %v1423 = sdiv i64 %v1422, %v3
  %v1424 = mul i64 %v1423, 1
  %v1425 = icmp slt i64 %v1424, %v8
  %v1426 = select i1 %v1425, i64 %v1424, i64 %v8
  %v1427 = mul i64 %v1420, %v1421
  %v1428 = sdiv i64 %v1427, %v3
  %v1429 = mul i64 %v1428, 1
  %v1430 = icmp slt i64 %v1429, %v8
  %v1431 = select i1 %v1430, i64 %v1429, i64 %v8
  br label %b185
b185:
  %v1432 = phi i64 [ %v1426, %b184 ], [ %v1449, %b186 ]
  %v1433 = icmp slt i64 %v1432, %v1431
  br i1 %v1433, label %b186, label %b187
b186:
  %v1434 = mul i64 %v1432, 2
  %v1435 = getelementptr inbounds float, ptr %v80, i64 %v1434
  %v1436 = mul i64 %v1432, 6
  %v1437 = getelementptr inbounds float, ptr %v48, i64 %v1436
  %v1438 = icmp ult i64 2, 8
  %v1439 = select i1 %v1438, i64 2, i64 8
  %v1440 = trunc i64 %v1439 to i32
  %v1441 = insertelement <8 x i32> poison, i32 %v1440, i64 0
  %v1442 = shufflevector <8 x i32> %v1441, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1443 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1442
  %v1444 = add i64 0, 0
  %v1445 = getelementptr inbounds float, ptr %v1435, i64 %v1444
  %v1446 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1445, <8 x i1> %v1443, <8 x float> zeroinitializer)
  %v1447 = add i64 0, 0
  %v1448 = getelementptr inbounds float, ptr %v1437, i64 %v1447
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1446, ptr align 4 %v1448, <8 x i1> %v1443)
  %v1449 = add nsw i64 %v1432, 1
  br label %b185
b187:
  %v1450 = add i64 %v8, 0
  %v1451 = sdiv i64 %v1450, 1
  %v1452 = add i64 %v2, 1
  %v1453 = mul i64 %v1451, %v2
  %v1454 = sdiv i64 %v1453, %v3
  %v1455 = mul i64 %v1454, 1
  %v1456 = icmp slt i64 %v1455, %v8
  %v1457 = select i1 %v1456, i64 %v1455, i64 %v8
  %v1458 = mul i64 %v1451, %v1452
  %v1459 = sdiv i64 %v1458, %v3
  %v1460 = mul i64 %v1459, 1
  %v1461 = icmp slt i64 %v1460, %v8
  %v1462 = select i1 %v1461, i64 %v1460, i64 %v8
  br label %b188
b188:
  %v1463 = phi i64 [ %v1457, %b187 ], [ %v1490, %b189 ]
  %v1464 = icmp slt i64 %v1463, %v1462
  br i1 %v1464, label %b189, label %b190
b189:
  %v1465 = mul i64 %v1463, 6
  %v1466 = getelementptr inbounds float, ptr %v48, i64 %v1465
  %v1467 = mul i64 %v1463, 6
  %v1468 = getelementptr inbounds float, ptr %v60, i64 %v1467
  %v1469 = mul i64 %v1463, 6
  %v1470 = getelementptr inbounds float, ptr %v100, i64 %v1469
  %v1471 = icmp ult i64 6, 8
  %v1472 = select i1 %v1471, i64 6, i64 8
  %v1473 = trunc i64 %v1472 to i32
  %v1474 = insertelement <8 x i32> poison, i32 %v1473, i64 0
  %v1475 = shufflevector <8 x i32> %v1474, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1476 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1475
  %v1477 = add i64 0, 0
  %v1478 = getelementptr inbounds float, ptr %v1466, i64 %v1477
  %v1479 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1478, <8 x i1> %v1476, <8 x float> zeroinitializer)
  %v1480 = add i64 0, 0
  %v1481 = getelementptr inbounds float, ptr %v1468, i64 %v1480
  %v1482 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1481, <8 x i1> %v1476, <8 x float> zeroinitializer)
  %v1483 = fmul <8 x float> %v1479, %v1482
  %v1484 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1485 = shufflevector <8 x float> %v1484, <8 x float> poison, <8 x i32> zeroinitializer
  %v1486 = fsub <8 x float> %v1485, %v1482
  %v1487 = fmul <8 x float> %v1483, %v1486
  %v1488 = add i64 0, 0
  %v1489 = getelementptr inbounds float, ptr %v1470, i64 %v1488
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1487, ptr align 4 %v1489, <8 x i1> %v1476)
  %v1490 = add nsw i64 %v1463, 1
  br label %b188
b190:
  %v1491 = add i64 %v8, 0
  %v1492 = sdiv i64 %v1491, 1
  %v1493 = add i64 %v2, 1
  %v1494 = mul i64 %v1492, %v2
  %v1495 = sdiv i64 %v1494, %v3
  %v1496 = mul i64 %v1495, 1
  %v1497 = icmp slt i64 %v1496, %v8
  %v1498 = select i1 %v1497, i64 %v1496, i64 %v8
  %v1499 = mul i64 %v1492, %v1493
  %v1500 = sdiv i64 %v1499, %v3
  %v1501 = mul i64 %v1500, 1
  %v1502 = icmp slt i64 %v1501, %v8
  %v1503 = select i1 %v1502, i64 %v1501, i64 %v8
  br label %b191
b191:
  %v1504 = phi i64 [ %v1498, %b190 ], [ %v1564, %b196 ]
  %v1505 = icmp slt i64 %v1504, %v1503
  br i1 %v1505, label %b192, label %b193
b192:
  br label %b194
b194:
  %v1506 = phi i64 [ 0, %b192 ], [ %v1563, %b195 ]
  %v1507 = icmp slt i64 %v1506, 2
  br i1 %v1507, label %b195, label %b196
b195:
  %v1508 = mul i64 %v1504, 16
  %v1509 = getelementptr inbounds float, ptr %v94, i64 %v1508
  %v1510 = mul i64 %v1504, 16
  %v1511 = getelementptr inbounds float, ptr %v92, i64 %v1510
  %v1512 = mul i64 %v1504, 6
  %v1513 = getelementptr inbounds float, ptr %v60, i64 %v1512
  %v1514 = add i64 2, %v1506
  %v1515 = getelementptr inbounds float, ptr %v1513, i64 %v1514
  %v1516 = load float, ptr %v1515, align 4
  %v1517 = fmul float %v1516, 0x4000000000000000
  %v1518 = mul i64 %v1504, 2
  %v1519 = getelementptr inbounds float, ptr %v68, i64 %v1518
  %v1520 = add i64 0, %v1506
  %v1521 = getelementptr inbounds float, ptr %v1519, i64 %v1520
  %v1522 = load float, ptr %v1521, align 4
  %v1523 = mul i64 %v1504, 2
  %v1524 = getelementptr inbounds float, ptr %v98, i64 %v1523
  %v1525 = add i64 0, %v1506
  %v1526 = getelementptr inbounds float, ptr %v1524, i64 %v1525
  %v1527 = load float, ptr %v1526, align 4
  %v1528 = mul i64 %v1504, 16
  %v1529 = getelementptr inbounds float, ptr %v56, i64 %v1528
  %v1530 = mul i64 %v1504, 16
  %v1531 = getelementptr inbounds float, ptr %v76, i64 %v1530
  %v1532 = mul i64 %v1506, 8
  %v1533 = add i64 0, %v1532
  %v1534 = add i64 %v1533, 0
  %v1535 = getelementptr inbounds float, ptr %v1509, i64 %v1534
  %v1536 = load <8 x float>, ptr %v1535, align 4
  %v1537 = mul i64 %v1506, 8
  %v1538 = add i64 0, %v1537
  %v1539 = add i64 %v1538, 0
  %v1540 = getelementptr inbounds float, ptr %v1511, i64 %v1539
  %v1541 = load <8 x float>, ptr %v1540, align 4
  %v1542 = insertelement <8 x float> poison, float %v1517, i64 0
  %v1543 = shufflevector <8 x float> %v1542, <8 x float> poison, <8 x i32> zeroinitializer
  %v1544 = fmul <8 x float> %v1541, %v1543
  %v1545 = fadd <8 x float> %v1536, %v1544
  %v1546 = insertelement <8 x float> poison, float %v1522, i64 0
  %v1547 = shufflevector <8 x float> %v1546, <8 x float> poison, <8 x i32> zeroinitializer
  %v1548 = fmul <8 x float> %v1545, %v1547
  %v1549 = mul i64 %v1506, 8
  %v1550 = add i64 0, %v1549
  %v1551 = add i64 %v1550, 0
  %v1552 = getelementptr inbounds float, ptr %v1529, i64 %v1551
  %v1553 = load <8 x float>, ptr %v1552, align 4
  %v1554 = insertelement <8 x float> poison, float %v1527, i64 0
  %v1555 = shufflevector <8 x float> %v1554, <8 x float> poison, <8 x i32> zeroinitializer
  %v1556 = fmul <8 x float> %v1555, %v1553
  %v1557 = fadd <8 x float> %v1548, %v1556
  %v1558 = fadd <8 x float> %v1557, %v1556
  %v1559 = mul i64 %v1506, 8
  %v1560 = add i64 0, %v1559
  %v1561 = add i64 %v1560, 0
  %v1562 = getelementptr inbounds float, ptr %v1531, i64 %v1561
  store <8 x float> %v1558, ptr %v1562, align 4
  %v1563 = add nsw i64 %v1506, 1
  br label %b194
b196:
  %v1564 = add nsw i64 %v1504, 1
  br label %b191
b193:
  %v1566 = add i64 %v8, 0
  %v1567 = sdiv i64 %v1566, 1
  %v1568 = add i64 %v2, 1
  %v1569 = mul i64 %v1567, %v2
  %v1570 = sdiv i64 %v1569, %v3
  %v1571 = mul i64 %v1570, 1
  %v1572 = icmp slt i64 %v1571, %v8
  %v1573 = select i1 %v1572, i64 %v1571, i64 %v8
  %v1574 = mul i64 %v1567, %v1568
  %v1575 = sdiv i64 %v1574, %v3
  %v1576 = mul i64 %v1575, 1
  %v1577 = icmp slt i64 %v1576, %v8
  %v1578 = select i1 %v1577, i64 %v1576, i64 %v8
  br label %b197
b197:
  %v1579 = phi i64 [ %v1573, %b193 ], [ %v1661, %b202 ]
  %v1580 = icmp slt i64 %v1579, %v1578
  br i1 %v1580, label %b198, label %b199
b198:
  %v1581 = add i64 %v1579, 96
  %v1582 = icmp slt i64 %v1581, %v1578
  %v1583 = select i1 %v1582, i64 %v1581, i64 %v1578
  br label %b200
b200:
  %v1584 = phi i64 [ 0, %b198 ], [ %v1660, %b205 ]
  %v1585 = icmp slt i64 %v1584, 1
  br i1 %v1585, label %b201, label %b202
b201:
  %v1586 = sub i64 %v1583, %v1579
  %v1587 = sub i64 8, 1
  %v1588 = add i64 %v1586, %v1587
  %v1589 = sdiv i64 %v1588, 8
  br label %b203
b203:
  %v1590 = phi i64 [ 0, %b201 ], [ %v1659, %b214 ]
  %v1591 = icmp slt i64 %v1590, %v1589
  br i1 %v1591, label %b204, label %b205
b204:
  %v1592 = mul i64 %v1586, %v1590
  %v1593 = sdiv i64 %v1592, %v1589
  %v1594 = add i64 %v1579, %v1593
  %v1595 = add i64 %v1590, 1
  %v1596 = mul i64 %v1586, %v1595
  %v1597 = sdiv i64 %v1596, %v1589
  %v1598 = add i64 %v1579, %v1597
  %v1599 = mul i64 %v1584, 304
  %v1600 = getelementptr inbounds float, ptr %v880, i64 %v1599
  %v1601 = sub i64 %v1598, %v1594
  %v1602 = mul i64 %v1594, 6
  %v1603 = getelementptr inbounds float, ptr %v100, i64 %v1602
  %v1604 = getelementptr inbounds float, ptr %v1603, i64 0
  %v1605 = sub i64 %v1601, 1
  %v1606 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1605
  %v1607 = load ptr, ptr %v1606, align 4
  %v1608 = getelementptr inbounds float, ptr %v1565, i64 0
  %v1609 = icmp sgt i64 %v1601, 0
  br i1 %v1609, label %b206, label %b207
b206:
  call void %v1607(ptr %v1604, i64 6, ptr %v1600, i64 6, ptr %v1608, i64 8, i64 0)
  br label %b207
b207:
  %v1610 = add i64 %v1599, 48
  %v1611 = getelementptr inbounds float, ptr %v880, i64 %v1610
  %v1612 = sub i64 %v1598, %v1594
  %v1613 = mul i64 %v1594, 16
  %v1614 = getelementptr inbounds float, ptr %v90, i64 %v1613
  %v1615 = getelementptr inbounds float, ptr %v1614, i64 0
  %v1616 = sub i64 %v1612, 1
  %v1617 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v1616
  %v1618 = load ptr, ptr %v1617, align 4
  %v1619 = getelementptr inbounds float, ptr %v1565, i64 0
  %v1620 = icmp sgt i64 %v1612, 0
  br i1 %v1620, label %b208, label %b209
b208:
  call void %v1618(ptr %v1615, i64 16, ptr %v1611, i64 16, ptr %v1619, i64 8, i64 0)
  br label %b209
b209:
  %v1621 = add i64 %v1610, 128
  %v1622 = getelementptr inbounds float, ptr %v880, i64 %v1621
  %v1623 = sub i64 %v1598, %v1594
  %v1624 = mul i64 %v1594, 16
  %v1625 = getelementptr inbounds float, ptr %v76, i64 %v1624
  %v1626 = getelementptr inbounds float, ptr %v1625, i64 0
  %v1627 = sub i64 %v1623, 1
  %v1628 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v1627
  %v1629 = load ptr, ptr %v1628, align 4
  %v1630 = getelementptr inbounds float, ptr %v1565, i64 0
  %v1631 = icmp sgt i64 %v1623, 0
  br i1 %v1631, label %b210, label %b211
b210:
  call void %v1629(ptr %v1626, i64 16, ptr %v1622, i64 16, ptr %v1630, i64 8, i64 0)
  br label %b211
b211:
  %v1632 = add i64 %v1621, 128
  br label %b212
b212:
  %v1633 = phi i64 [ %v1594, %b211 ], [ %v1658, %b217 ]
  %v1634 = icmp slt i64 %v1633, %v1598
  br i1 %v1634, label %b213, label %b214
b213:
  %v1635 = sub i64 %v1633, %v1594
  %v1636 = mul i64 %v1635, 8
  %v1637 = getelementptr inbounds float, ptr %v1565, i64 %v1636
  %v1638 = mul i64 %v1633, 8
  %v1639 = getelementptr inbounds float, ptr %v84, i64 %v1638
  %v1640 = mul i64 %v1633, 8
  %v1641 = getelementptr inbounds float, ptr %v34, i64 %v1640
  br label %b215
b215:
  %v1642 = phi i64 [ 0, %b213 ], [ %v1657, %b216 ]
  %v1643 = icmp slt i64 %v1642, 1
  br i1 %v1643, label %b216, label %b217
b216:
  %v1644 = mul i64 %v1584, 1
  %v1645 = add i64 %v1644, %v1642
  %v1646 = mul i64 %v1645, 8
  %v1647 = add i64 0, %v1642
  %v1648 = mul i64 %v1647, 8
  %v1649 = getelementptr inbounds float, ptr %v1637, i64 %v1648
  %v1650 = load <8 x float>, ptr %v1649, align 4
  %v1651 = add i64 0, %v1646
  %v1652 = getelementptr inbounds float, ptr %v1639, i64 %v1651
  %v1653 = load <8 x float>, ptr %v1652, align 4
  %v1654 = fadd <8 x float> %v1650, %v1653
  %v1655 = add i64 0, %v1646
  %v1656 = getelementptr inbounds float, ptr %v1641, i64 %v1655
  store <8 x float> %v1654, ptr %v1656, align 4
  %v1657 = add nsw i64 %v1642, 1
  br label %b215
b217:
  %v1658 = add nsw i64 %v1633, 1
  br label %b212
b214:
  %v1659 = add nsw i64 %v1590, 1
  br label %b203
b205:
  %v1660 = add nsw i64 %v1584, 1
  br label %b200
b202:
  %v1661 = add nsw i64 %v1579, 96
  br label %b197
b199:
  %v1662 = icmp sgt i64 %v3, 1
  br i1 %v1662, label %b218, label %b219
b218:
  %v1663 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1664 = atomicrmw add ptr %v1663, i64 1 acq_rel
  %v1665 = load i64, ptr %v163, align 8
  %v1666 = add i64 %v1665, 1
  store i64 %v1666, ptr %v163, align 8
  %v1667 = mul i64 %v3, %v1666
  br label %b220
b220:
  %v1668 = load atomic i64, ptr %v1663 acquire, align 8
  %v1669 = icmp slt i64 %v1668, %v1667
  br i1 %v1669, label %b221, label %b222
b221:
  %v1670 = call i32 @sched_yield()
  br label %b220
b222:
  br label %b219
b219:
  %v1671 = mul i64 0, 16
  %v1672 = getelementptr inbounds float, ptr %v82, i64 %v1671
  %v1673 = getelementptr inbounds float, ptr %v1672, i64 0
  %v1674 = mul i64 0, 8
  %v1675 = getelementptr inbounds float, ptr %v10, i64 %v1674
  %v1676 = getelementptr inbounds float, ptr %v1675, i64 0
  %v1677 = getelementptr inbounds float, ptr %v168, i64 12288
  %v1678 = add i64 16, 1
  %v1679 = sdiv i64 %v1678, 2
  %v1680 = add i64 %v2, 1
  %v1681 = mul i64 %v1679, %v2
  %v1682 = sdiv i64 %v1681, %v3
  %v1683 = mul i64 %v1682, 2
  %v1684 = icmp slt i64 %v1683, 16
  %v1685 = select i1 %v1684, i64 %v1683, i64 16
  %v1686 = mul i64 %v1679, %v1680
  %v1687 = sdiv i64 %v1686, %v3
  %v1688 = mul i64 %v1687, 2
  %v1689 = icmp slt i64 %v1688, 16
  %v1690 = select i1 %v1689, i64 %v1688, i64 16
  %v1691 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b223
b223:
  %v1692 = phi i64 [ %v1685, %b219 ], [ %v1700, %b228 ]
  %v1693 = icmp slt i64 %v1692, %v1690
  br i1 %v1693, label %b224, label %b225
b224:
  %v1694 = mul i64 %v1692, 8
  %v1695 = getelementptr inbounds float, ptr %v1691, i64 %v1694
  br label %b226
b226:
  %v1696 = phi i64 [ 0, %b224 ], [ %v1699, %b227 ]
  %v1697 = icmp slt i64 %v1696, 8
  br i1 %v1697, label %b227, label %b228
b227:
  %v1698 = getelementptr inbounds float, ptr %v1695, i64 %v1696
  store float 0x0000000000000000, ptr %v1698, align 4
  %v1699 = add nsw i64 %v1696, 1
  br label %b226
b228:
  %v1700 = add nsw i64 %v1692, 1
  br label %b223
b225:
  %v1701 = mul i64 %v8, 1
  br label %b229
b229:
  %v1702 = phi i64 [ 0, %b225 ], [ %v1806, %b234 ]
  %v1703 = icmp slt i64 %v1702, %v1701
  br i1 %v1703, label %b230, label %b231
b230:
  %v1704 = sub i64 %v1701, %v1702
  %v1705 = icmp slt i64 %v1704, 384
  %v1706 = select i1 %v1705, i64 %v1704, i64 384
  br label %b232
b232:
  %v1707 = phi i64 [ %v1685, %b230 ], [ %v1805, %b258 ]
  %v1708 = icmp slt i64 %v1707, %v1690
  br i1 %v1708, label %b233, label %b234
b233:
  %v1709 = sub i64 %v1690, %v1707
  %v1710 = icmp slt i64 %v1709, 64
  %v1711 = select i1 %v1710, i64 %v1709, i64 64
  %v1712 = sdiv i64 %v1711, 2
  %v1713 = mul i64 %v1712, 2
  %v1714 = sub i64 %v1711, %v1713
  %v1715 = mul i64 %v1702, 16
  %v1716 = add i64 %v1715, %v1707
  %v1717 = getelementptr inbounds float, ptr %v1673, i64 %v1716
  br label %b235
b235:
  %v1718 = phi i64 [ 0, %b233 ], [ %v1744, %b243 ]
  %v1719 = icmp slt i64 %v1718, %v1706
  br i1 %v1719, label %b236, label %b237
b236:
  %v1720 = mul i64 %v1718, 16
  %v1721 = getelementptr inbounds float, ptr %v1717, i64 %v1720
  %v1722 = mul i64 %v1718, 2
  %v1723 = getelementptr inbounds float, ptr %v1677, i64 %v1722
  br label %b238
b238:
  %v1724 = phi i64 [ 0, %b236 ], [ %v1733, %b239 ]
  %v1725 = icmp slt i64 %v1724, %v1712
  br i1 %v1725, label %b239, label %b240
b239:
  %v1726 = mul i64 %v1724, 2
  %v1727 = getelementptr inbounds float, ptr %v1721, i64 %v1726
  %v1728 = mul i64 %v1724, 768
  %v1729 = getelementptr inbounds float, ptr %v1723, i64 %v1728
  %v1730 = getelementptr inbounds float, ptr %v1727, i64 0
  %v1731 = load <2 x float>, ptr %v1730, align 4
  %v1732 = getelementptr inbounds float, ptr %v1729, i64 0
  store <2 x float> %v1731, ptr %v1732, align 4
  %v1733 = add nsw i64 %v1724, 1
  br label %b238
b240:
  %v1734 = mul i64 %v1712, 2
  %v1735 = getelementptr inbounds float, ptr %v1721, i64 %v1734
  %v1736 = mul i64 %v1712, 768
  %v1737 = getelementptr inbounds float, ptr %v1723, i64 %v1736
  br label %b241
b241:
  %v1738 = phi i64 [ 0, %b240 ], [ %v1743, %b242 ]
  %v1739 = icmp slt i64 %v1738, %v1714
  br i1 %v1739, label %b242, label %b243
b242:
  %v1740 = getelementptr inbounds float, ptr %v1735, i64 %v1738
  %v1741 = load float, ptr %v1740, align 4
  %v1742 = getelementptr inbounds float, ptr %v1737, i64 %v1738
  store float %v1741, ptr %v1742, align 4
  %v1743 = add nsw i64 %v1738, 1
  br label %b241, !llvm.loop !0
b243:
  %v1744 = add nsw i64 %v1718, 1
  br label %b235
b237:
  br label %b244
b244:
  %v1745 = phi i64 [ 0, %b237 ], [ %v1780, %b252 ]
  %v1746 = icmp slt i64 %v1745, 0
  br i1 %v1746, label %b245, label %b246
b245:
  %v1747 = mul i64 %v1702, 8
  %v1748 = add i64 %v1747, %v1745
  %v1749 = getelementptr inbounds float, ptr %v1676, i64 %v1748
  br label %b247
b247:
  %v1750 = phi i64 [ 0, %b245 ], [ %v1768, %b248 ]
  %v1751 = icmp slt i64 %v1750, %v1706
  br i1 %v1751, label %b248, label %b249
b248:
  %v1752 = mul i64 %v1750, 8
  %v1753 = getelementptr inbounds float, ptr %v1749, i64 %v1752
  %v1754 = mul i64 %v1750, 32
  %v1755 = getelementptr inbounds float, ptr %v168, i64 %v1754
  %v1756 = getelementptr inbounds float, ptr %v1753, i64 0
  %v1757 = load <8 x float>, ptr %v1756, align 4
  %v1758 = getelementptr inbounds float, ptr %v1755, i64 0
  store <8 x float> %v1757, ptr %v1758, align 4
  %v1759 = getelementptr inbounds float, ptr %v1753, i64 8
  %v1760 = load <8 x float>, ptr %v1759, align 4
  %v1761 = getelementptr inbounds float, ptr %v1755, i64 8
  store <8 x float> %v1760, ptr %v1761, align 4
  %v1762 = getelementptr inbounds float, ptr %v1753, i64 16
  %v1763 = load <8 x float>, ptr %v1762, align 4
  %v1764 = getelementptr inbounds float, ptr %v1755, i64 16
  store <8 x float> %v1763, ptr %v1764, align 4
  %v1765 = getelementptr inbounds float, ptr %v1753, i64 24
  %v1766 = load <8 x float>, ptr %v1765, align 4
  %v1767 = getelementptr inbounds float, ptr %v1755, i64 24
  store <8 x float> %v1766, ptr %v1767, align 4
  %v1768 = add nsw i64 %v1750, 1
  br label %b247
b249:
  %v1769 = sdiv i64 %v1711, 2
  br label %b250
b250:
  %v1770 = phi i64 [ 0, %b249 ], [ %v1779, %b251 ]
  %v1771 = icmp slt i64 %v1770, %v1769
  br i1 %v1771, label %b251, label %b252
b251:
  %v1772 = mul i64 %v1770, 2
  %v1773 = add i64 %v1707, %v1772
  %v1774 = mul i64 %v1770, 768
  %v1775 = getelementptr inbounds float, ptr %v1677, i64 %v1774
  %v1776 = mul i64 %v1773, 8
  %v1777 = add i64 %v1776, %v1745
  %v1778 = getelementptr inbounds float, ptr %v1691, i64 %v1777
  call void @outer_2x32(ptr %v1775, ptr %v168, i64 %v1706, ptr %v1778, i64 8)
  %v1779 = add nsw i64 %v1770, 1
  br label %b250
b252:
  %v1780 = add nsw i64 %v1745, 32
  br label %b244
b246:
  %v1781 = mul i64 %v1702, 8
  %v1782 = add i64 %v1781, 0
  %v1783 = getelementptr inbounds float, ptr %v1676, i64 %v1782
  br label %b253
b253:
  %v1784 = phi i64 [ 0, %b246 ], [ %v1793, %b254 ]
  %v1785 = icmp slt i64 %v1784, %v1706
  br i1 %v1785, label %b254, label %b255
b254:
  %v1786 = mul i64 %v1784, 8
  %v1787 = getelementptr inbounds float, ptr %v1783, i64 %v1786
  %v1788 = mul i64 %v1784, 8
  %v1789 = getelementptr inbounds float, ptr %v168, i64 %v1788
  %v1790 = getelementptr inbounds float, ptr %v1787, i64 0
  %v1791 = load <8 x float>, ptr %v1790, align 4
  %v1792 = getelementptr inbounds float, ptr %v1789, i64 0
  store <8 x float> %v1791, ptr %v1792, align 4
  %v1793 = add nsw i64 %v1784, 1
  br label %b253
b255:
  %v1794 = sdiv i64 %v1711, 2
  br label %b256
b256:
  %v1795 = phi i64 [ 0, %b255 ], [ %v1804, %b257 ]
  %v1796 = icmp slt i64 %v1795, %v1794
  br i1 %v1796, label %b257, label %b258
b257:
  %v1797 = mul i64 %v1795, 2
  %v1798 = add i64 %v1707, %v1797
  %v1799 = mul i64 %v1795, 768
  %v1800 = getelementptr inbounds float, ptr %v1677, i64 %v1799
  %v1801 = mul i64 %v1798, 8
  %v1802 = add i64 %v1801, 0
  %v1803 = getelementptr inbounds float, ptr %v1691, i64 %v1802
  call void @outer_2x8(ptr %v1800, ptr %v168, i64 %v1706, ptr %v1803, i64 8)
  %v1804 = add nsw i64 %v1795, 1
  br label %b256
b258:
  %v1805 = add nsw i64 %v1707, 64
  br label %b232
b234:
  %v1806 = add nsw i64 %v1702, 384
  br label %b229
b231:
  %v1807 = icmp sgt i64 %v3, 1
  br i1 %v1807, label %b259, label %b260
b259:
  %v1808 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1809 = atomicrmw add ptr %v1808, i64 1 acq_rel
  %v1810 = load i64, ptr %v163, align 8
  %v1811 = add i64 %v1810, 1
  store i64 %v1811, ptr %v163, align 8
  %v1812 = mul i64 %v3, %v1811
  br label %b261
b261:
  %v1813 = load atomic i64, ptr %v1808 acquire, align 8
  %v1814 = icmp slt i64 %v1813, %v1812
  br i1 %v1814, label %b262, label %b263
b262:
  %v1815 = call i32 @sched_yield()
  br label %b261
b263:
  br label %b260
b260:
  %v1816 = mul i64 0, 16
  %v1817 = getelementptr inbounds float, ptr %v76, i64 %v1816
  %v1818 = getelementptr inbounds float, ptr %v1817, i64 0
  %v1819 = mul i64 0, 8
  %v1820 = getelementptr inbounds float, ptr %v10, i64 %v1819
  %v1821 = getelementptr inbounds float, ptr %v1820, i64 0
  %v1822 = getelementptr inbounds float, ptr %v168, i64 12288
  %v1823 = add i64 16, 1
  %v1824 = sdiv i64 %v1823, 2
  %v1825 = add i64 %v2, 1
  %v1826 = mul i64 %v1824, %v2
  %v1827 = sdiv i64 %v1826, %v3
  %v1828 = mul i64 %v1827, 2
  %v1829 = icmp slt i64 %v1828, 16
  %v1830 = select i1 %v1829, i64 %v1828, i64 16
  %v1831 = mul i64 %v1824, %v1825
  %v1832 = sdiv i64 %v1831, %v3
  %v1833 = mul i64 %v1832, 2
  %v1834 = icmp slt i64 %v1833, 16
  %v1835 = select i1 %v1834, i64 %v1833, i64 16
  %v1836 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b264
b264:
  %v1837 = phi i64 [ %v1830, %b260 ], [ %v1845, %b269 ]
  %v1838 = icmp slt i64 %v1837, %v1835
  br i1 %v1838, label %b265, label %b266
b265:
  %v1839 = mul i64 %v1837, 8
  %v1840 = getelementptr inbounds float, ptr %v1836, i64 %v1839
  br label %b267
b267:
  %v1841 = phi i64 [ 0, %b265 ], [ %v1844, %b268 ]
  %v1842 = icmp slt i64 %v1841, 8
  br i1 %v1842, label %b268, label %b269
b268:
  %v1843 = getelementptr inbounds float, ptr %v1840, i64 %v1841
  store float 0x0000000000000000, ptr %v1843, align 4
  %v1844 = add nsw i64 %v1841, 1
  br label %b267
b269:
  %v1845 = add nsw i64 %v1837, 1
  br label %b264
b266:
  %v1846 = mul i64 %v8, 1
  br label %b270
b270:
  %v1847 = phi i64 [ 0, %b266 ], [ %v1951, %b275 ]
  %v1848 = icmp slt i64 %v1847, %v1846
  br i1 %v1848, label %b271, label %b272
b271:
  %v1849 = sub i64 %v1846, %v1847
  %v1850 = icmp slt i64 %v1849, 384
  %v1851 = select i1 %v1850, i64 %v1849, i64 384
  br label %b273
b273:
  %v1852 = phi i64 [ %v1830, %b271 ], [ %v1950, %b299 ]
  %v1853 = icmp slt i64 %v1852, %v1835
  br i1 %v1853, label %b274, label %b275
b274:
  %v1854 = sub i64 %v1835, %v1852
  %v1855 = icmp slt i64 %v1854, 64
  %v1856 = select i1 %v1855, i64 %v1854, i64 64
  %v1857 = sdiv i64 %v1856, 2
  %v1858 = mul i64 %v1857, 2
  %v1859 = sub i64 %v1856, %v1858
  %v1860 = mul i64 %v1847, 16
  %v1861 = add i64 %v1860, %v1852
  %v1862 = getelementptr inbounds float, ptr %v1818, i64 %v1861
  br label %b276
b276:
  %v1863 = phi i64 [ 0, %b274 ], [ %v1889, %b284 ]
  %v1864 = icmp slt i64 %v1863, %v1851
  br i1 %v1864, label %b277, label %b278
b277:
  %v1865 = mul i64 %v1863, 16
  %v1866 = getelementptr inbounds float, ptr %v1862, i64 %v1865
  %v1867 = mul i64 %v1863, 2
  %v1868 = getelementptr inbounds float, ptr %v1822, i64 %v1867
  br label %b279
b279:
  %v1869 = phi i64 [ 0, %b277 ], [ %v1878, %b280 ]
  %v1870 = icmp slt i64 %v1869, %v1857
  br i1 %v1870, label %b280, label %b281
b280:
  %v1871 = mul i64 %v1869, 2
  %v1872 = getelementptr inbounds float, ptr %v1866, i64 %v1871
  %v1873 = mul i64 %v1869, 768
  %v1874 = getelementptr inbounds float, ptr %v1868, i64 %v1873
  %v1875 = getelementptr inbounds float, ptr %v1872, i64 0
  %v1876 = load <2 x float>, ptr %v1875, align 4
  %v1877 = getelementptr inbounds float, ptr %v1874, i64 0
  store <2 x float> %v1876, ptr %v1877, align 4
  %v1878 = add nsw i64 %v1869, 1
  br label %b279
b281:
  %v1879 = mul i64 %v1857, 2
  %v1880 = getelementptr inbounds float, ptr %v1866, i64 %v1879
  %v1881 = mul i64 %v1857, 768
  %v1882 = getelementptr inbounds float, ptr %v1868, i64 %v1881
  br label %b282
b282:
  %v1883 = phi i64 [ 0, %b281 ], [ %v1888, %b283 ]
  %v1884 = icmp slt i64 %v1883, %v1859
  br i1 %v1884, label %b283, label %b284
b283:
  %v1885 = getelementptr inbounds float, ptr %v1880, i64 %v1883
  %v1886 = load float, ptr %v1885, align 4
  %v1887 = getelementptr inbounds float, ptr %v1882, i64 %v1883
  store float %v1886, ptr %v1887, align 4
  %v1888 = add nsw i64 %v1883, 1
  br label %b282, !llvm.loop !3
b284:
  %v1889 = add nsw i64 %v1863, 1
  br label %b276
b278:
  br label %b285
b285:
  %v1890 = phi i64 [ 0, %b278 ], [ %v1925, %b293 ]
  %v1891 = icmp slt i64 %v1890, 0
  br i1 %v1891, label %b286, label %b287
b286:
  %v1892 = mul i64 %v1847, 8
  %v1893 = add i64 %v1892, %v1890
  %v1894 = getelementptr inbounds float, ptr %v1821, i64 %v1893
  br label %b288
b288:
  %v1895 = phi i64 [ 0, %b286 ], [ %v1913, %b289 ]
  %v1896 = icmp slt i64 %v1895, %v1851
  br i1 %v1896, label %b289, label %b290
b289:
  %v1897 = mul i64 %v1895, 8
  %v1898 = getelementptr inbounds float, ptr %v1894, i64 %v1897
  %v1899 = mul i64 %v1895, 32
  %v1900 = getelementptr inbounds float, ptr %v168, i64 %v1899
  %v1901 = getelementptr inbounds float, ptr %v1898, i64 0
  %v1902 = load <8 x float>, ptr %v1901, align 4
  %v1903 = getelementptr inbounds float, ptr %v1900, i64 0
  store <8 x float> %v1902, ptr %v1903, align 4
  %v1904 = getelementptr inbounds float, ptr %v1898, i64 8
  %v1905 = load <8 x float>, ptr %v1904, align 4
  %v1906 = getelementptr inbounds float, ptr %v1900, i64 8
  store <8 x float> %v1905, ptr %v1906, align 4
  %v1907 = getelementptr inbounds float, ptr %v1898, i64 16
  %v1908 = load <8 x float>, ptr %v1907, align 4
  %v1909 = getelementptr inbounds float, ptr %v1900, i64 16
  store <8 x float> %v1908, ptr %v1909, align 4
  %v1910 = getelementptr inbounds float, ptr %v1898, i64 24
  %v1911 = load <8 x float>, ptr %v1910, align 4
  %v1912 = getelementptr inbounds float, ptr %v1900, i64 24
  store <8 x float> %v1911, ptr %v1912, align 4
  %v1913 = add nsw i64 %v1895, 1
  br label %b288
b290:
  %v1914 = sdiv i64 %v1856, 2
  br label %b291
b291:
  %v1915 = phi i64 [ 0, %b290 ], [ %v1924, %b292 ]
  %v1916 = icmp slt i64 %v1915, %v1914
  br i1 %v1916, label %b292, label %b293
b292:
  %v1917 = mul i64 %v1915, 2
  %v1918 = add i64 %v1852, %v1917
  %v1919 = mul i64 %v1915, 768
  %v1920 = getelementptr inbounds float, ptr %v1822, i64 %v1919
  %v1921 = mul i64 %v1918, 8
  %v1922 = add i64 %v1921, %v1890
  %v1923 = getelementptr inbounds float, ptr %v1836, i64 %v1922
  call void @outer_2x32(ptr %v1920, ptr %v168, i64 %v1851, ptr %v1923, i64 8)
  %v1924 = add nsw i64 %v1915, 1
  br label %b291
b293:
  %v1925 = add nsw i64 %v1890, 32
  br label %b285
b287:
  %v1926 = mul i64 %v1847, 8
  %v1927 = add i64 %v1926, 0
  %v1928 = getelementptr inbounds float, ptr %v1821, i64 %v1927
  br label %b294
b294:
  %v1929 = phi i64 [ 0, %b287 ], [ %v1938, %b295 ]
  %v1930 = icmp slt i64 %v1929, %v1851
  br i1 %v1930, label %b295, label %b296
b295:
  %v1931 = mul i64 %v1929, 8
  %v1932 = getelementptr inbounds float, ptr %v1928, i64 %v1931
  %v1933 = mul i64 %v1929, 8
  %v1934 = getelementptr inbounds float, ptr %v168, i64 %v1933
  %v1935 = getelementptr inbounds float, ptr %v1932, i64 0
  %v1936 = load <8 x float>, ptr %v1935, align 4
  %v1937 = getelementptr inbounds float, ptr %v1934, i64 0
  store <8 x float> %v1936, ptr %v1937, align 4
  %v1938 = add nsw i64 %v1929, 1
  br label %b294
b296:
  %v1939 = sdiv i64 %v1856, 2
  br label %b297
b297:
  %v1940 = phi i64 [ 0, %b296 ], [ %v1949, %b298 ]
  %v1941 = icmp slt i64 %v1940, %v1939
  br i1 %v1941, label %b298, label %b299
b298:
  %v1942 = mul i64 %v1940, 2
  %v1943 = add i64 %v1852, %v1942
  %v1944 = mul i64 %v1940, 768
  %v1945 = getelementptr inbounds float, ptr %v1822, i64 %v1944
  %v1946 = mul i64 %v1943, 8
  %v1947 = add i64 %v1946, 0
  %v1948 = getelementptr inbounds float, ptr %v1836, i64 %v1947
  call void @outer_2x8(ptr %v1945, ptr %v168, i64 %v1851, ptr %v1948, i64 8)
  %v1949 = add nsw i64 %v1940, 1
  br label %b297
b299:
  %v1950 = add nsw i64 %v1852, 64
  br label %b273
b275:
  %v1951 = add nsw i64 %v1847, 384
  br label %b270
b272:
  %v1952 = icmp sgt i64 %v3, 1
  br i1 %v1952, label %b300, label %b301
b300:
  %v1953 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1954 = atomicrmw add ptr %v1953, i64 1 acq_rel
  %v1955 = load i64, ptr %v163, align 8
  %v1956 = add i64 %v1955, 1
  store i64 %v1956, ptr %v163, align 8
  %v1957 = mul i64 %v3, %v1956
  br label %b302
b302:
  %v1958 = load atomic i64, ptr %v1953 acquire, align 8
  %v1959 = icmp slt i64 %v1958, %v1957
  br i1 %v1959, label %b303, label %b304
b303:
  %v1960 = call i32 @sched_yield()
  br label %b302
b304:
  br label %b301
b301:
  %v1961 = mul i64 0, 16
  %v1962 = getelementptr inbounds float, ptr %v90, i64 %v1961
  %v1963 = getelementptr inbounds float, ptr %v1962, i64 0
  %v1964 = mul i64 0, 8
  %v1965 = getelementptr inbounds float, ptr %v10, i64 %v1964
  %v1966 = getelementptr inbounds float, ptr %v1965, i64 0
  %v1967 = getelementptr inbounds float, ptr %v168, i64 12288
  %v1968 = add i64 16, 1
  %v1969 = sdiv i64 %v1968, 2
  %v1970 = add i64 %v2, 1
  %v1971 = mul i64 %v1969, %v2
  %v1972 = sdiv i64 %v1971, %v3
  %v1973 = mul i64 %v1972, 2
  %v1974 = icmp slt i64 %v1973, 16
  %v1975 = select i1 %v1974, i64 %v1973, i64 16
  %v1976 = mul i64 %v1969, %v1970
  %v1977 = sdiv i64 %v1976, %v3
  %v1978 = mul i64 %v1977, 2
  %v1979 = icmp slt i64 %v1978, 16
  %v1980 = select i1 %v1979, i64 %v1978, i64 16
  %v1981 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b305
b305:
  %v1982 = phi i64 [ %v1975, %b301 ], [ %v1990, %b310 ]
  %v1983 = icmp slt i64 %v1982, %v1980
  br i1 %v1983, label %b306, label %b307
b306:
  %v1984 = mul i64 %v1982, 8
  %v1985 = getelementptr inbounds float, ptr %v1981, i64 %v1984
  br label %b308
b308:
  %v1986 = phi i64 [ 0, %b306 ], [ %v1989, %b309 ]
  %v1987 = icmp slt i64 %v1986, 8
  br i1 %v1987, label %b309, label %b310
b309:
  %v1988 = getelementptr inbounds float, ptr %v1985, i64 %v1986
  store float 0x0000000000000000, ptr %v1988, align 4
  %v1989 = add nsw i64 %v1986, 1
  br label %b308
b310:
  %v1990 = add nsw i64 %v1982, 1
  br label %b305
b307:
  %v1991 = mul i64 %v8, 1
  br label %b311
b311:
  %v1992 = phi i64 [ 0, %b307 ], [ %v2096, %b316 ]
  %v1993 = icmp slt i64 %v1992, %v1991
  br i1 %v1993, label %b312, label %b313
b312:
  %v1994 = sub i64 %v1991, %v1992
  %v1995 = icmp slt i64 %v1994, 384
  %v1996 = select i1 %v1995, i64 %v1994, i64 384
  br label %b314
b314:
  %v1997 = phi i64 [ %v1975, %b312 ], [ %v2095, %b340 ]
  %v1998 = icmp slt i64 %v1997, %v1980
  br i1 %v1998, label %b315, label %b316
b315:
  %v1999 = sub i64 %v1980, %v1997
  %v2000 = icmp slt i64 %v1999, 64
  %v2001 = select i1 %v2000, i64 %v1999, i64 64
  %v2002 = sdiv i64 %v2001, 2
  %v2003 = mul i64 %v2002, 2
  %v2004 = sub i64 %v2001, %v2003
  %v2005 = mul i64 %v1992, 16
  %v2006 = add i64 %v2005, %v1997
  %v2007 = getelementptr inbounds float, ptr %v1963, i64 %v2006
  br label %b317
b317:
  %v2008 = phi i64 [ 0, %b315 ], [ %v2034, %b325 ]
  %v2009 = icmp slt i64 %v2008, %v1996
  br i1 %v2009, label %b318, label %b319
b318:
  %v2010 = mul i64 %v2008, 16
  %v2011 = getelementptr inbounds float, ptr %v2007, i64 %v2010
  %v2012 = mul i64 %v2008, 2
  %v2013 = getelementptr inbounds float, ptr %v1967, i64 %v2012
  br label %b320
b320:
  %v2014 = phi i64 [ 0, %b318 ], [ %v2023, %b321 ]
  %v2015 = icmp slt i64 %v2014, %v2002
  br i1 %v2015, label %b321, label %b322
b321:
  %v2016 = mul i64 %v2014, 2
  %v2017 = getelementptr inbounds float, ptr %v2011, i64 %v2016
  %v2018 = mul i64 %v2014, 768
  %v2019 = getelementptr inbounds float, ptr %v2013, i64 %v2018
  %v2020 = getelementptr inbounds float, ptr %v2017, i64 0
  %v2021 = load <2 x float>, ptr %v2020, align 4
  %v2022 = getelementptr inbounds float, ptr %v2019, i64 0
  store <2 x float> %v2021, ptr %v2022, align 4
  %v2023 = add nsw i64 %v2014, 1
  br label %b320
b322:
  %v2024 = mul i64 %v2002, 2
  %v2025 = getelementptr inbounds float, ptr %v2011, i64 %v2024
  %v2026 = mul i64 %v2002, 768
  %v2027 = getelementptr inbounds float, ptr %v2013, i64 %v2026
  br label %b323
b323:
  %v2028 = phi i64 [ 0, %b322 ], [ %v2033, %b324 ]
  %v2029 = icmp slt i64 %v2028, %v2004
  br i1 %v2029, label %b324, label %b325
b324:
  %v2030 = getelementptr inbounds float, ptr %v2025, i64 %v2028
  %v2031 = load float, ptr %v2030, align 4
  %v2032 = getelementptr inbounds float, ptr %v2027, i64 %v2028
  store float %v2031, ptr %v2032, align 4
  %v2033 = add nsw i64 %v2028, 1
  br label %b323, !llvm.loop !6
b325:
  %v2034 = add nsw i64 %v2008, 1
  br label %b317
b319:
  br label %b326
b326:
  %v2035 = phi i64 [ 0, %b319 ], [ %v2070, %b334 ]
  %v2036 = icmp slt i64 %v2035, 0
  br i1 %v2036, label %b327, label %b328
b327:
  %v2037 = mul i64 %v1992, 8
  %v2038 = add i64 %v2037, %v2035
  %v2039 = getelementptr inbounds float, ptr %v1966, i64 %v2038
  br label %b329
b329:
  %v2040 = phi i64 [ 0, %b327 ], [ %v2058, %b330 ]
  %v2041 = icmp slt i64 %v2040, %v1996
  br i1 %v2041, label %b330, label %b331
b330:
  %v2042 = mul i64 %v2040, 8
  %v2043 = getelementptr inbounds float, ptr %v2039, i64 %v2042
  %v2044 = mul i64 %v2040, 32
  %v2045 = getelementptr inbounds float, ptr %v168, i64 %v2044
  %v2046 = getelementptr inbounds float, ptr %v2043, i64 0
  %v2047 = load <8 x float>, ptr %v2046, align 4
  %v2048 = getelementptr inbounds float, ptr %v2045, i64 0
  store <8 x float> %v2047, ptr %v2048, align 4
  %v2049 = getelementptr inbounds float, ptr %v2043, i64 8
  %v2050 = load <8 x float>, ptr %v2049, align 4
  %v2051 = getelementptr inbounds float, ptr %v2045, i64 8
  store <8 x float> %v2050, ptr %v2051, align 4
  %v2052 = getelementptr inbounds float, ptr %v2043, i64 16
  %v2053 = load <8 x float>, ptr %v2052, align 4
  %v2054 = getelementptr inbounds float, ptr %v2045, i64 16
  store <8 x float> %v2053, ptr %v2054, align 4
  %v2055 = getelementptr inbounds float, ptr %v2043, i64 24
  %v2056 = load <8 x float>, ptr %v2055, align 4
  %v2057 = getelementptr inbounds float, ptr %v2045, i64 24
  store <8 x float> %v2056, ptr %v2057, align 4
  %v2058 = add nsw i64 %v2040, 1
  br label %b329
b331:
  %v2059 = sdiv i64 %v2001, 2
  br label %b332
b332:
  %v2060 = phi i64 [ 0, %b331 ], [ %v2069, %b333 ]
  %v2061 = icmp slt i64 %v2060, %v2059
  br i1 %v2061, label %b333, label %b334
b333:
  %v2062 = mul i64 %v2060, 2
  %v2063 = add i64 %v1997, %v2062
  %v2064 = mul i64 %v2060, 768
  %v2065 = getelementptr inbounds float, ptr %v1967, i64 %v2064
  %v2066 = mul i64 %v2063, 8
  %v2067 = add i64 %v2066, %v2035
  %v2068 = getelementptr inbounds float, ptr %v1981, i64 %v2067
  call void @outer_2x32(ptr %v2065, ptr %v168, i64 %v1996, ptr %v2068, i64 8)
  %v2069 = add nsw i64 %v2060, 1
  br label %b332
b334:
  %v2070 = add nsw i64 %v2035, 32
  br label %b326
b328:
  %v2071 = mul i64 %v1992, 8
  %v2072 = add i64 %v2071, 0
  %v2073 = getelementptr inbounds float, ptr %v1966, i64 %v2072
  br label %b335
b335:
  %v2074 = phi i64 [ 0, %b328 ], [ %v2083, %b336 ]
  %v2075 = icmp slt i64 %v2074, %v1996
  br i1 %v2075, label %b336, label %b337
b336:
  %v2076 = mul i64 %v2074, 8
  %v2077 = getelementptr inbounds float, ptr %v2073, i64 %v2076
  %v2078 = mul i64 %v2074, 8
  %v2079 = getelementptr inbounds float, ptr %v168, i64 %v2078
  %v2080 = getelementptr inbounds float, ptr %v2077, i64 0
  %v2081 = load <8 x float>, ptr %v2080, align 4
  %v2082 = getelementptr inbounds float, ptr %v2079, i64 0
  store <8 x float> %v2081, ptr %v2082, align 4
  %v2083 = add nsw i64 %v2074, 1
  br label %b335
b337:
  %v2084 = sdiv i64 %v2001, 2
  br label %b338
b338:
  %v2085 = phi i64 [ 0, %b337 ], [ %v2094, %b339 ]
  %v2086 = icmp slt i64 %v2085, %v2084
  br i1 %v2086, label %b339, label %b340
b339:
  %v2087 = mul i64 %v2085, 2
  %v2088 = add i64 %v1997, %v2087
  %v2089 = mul i64 %v2085, 768
  %v2090 = getelementptr inbounds float, ptr %v1967, i64 %v2089
  %v2091 = mul i64 %v2088, 8
  %v2092 = add i64 %v2091, 0
  %v2093 = getelementptr inbounds float, ptr %v1981, i64 %v2092
  call void @outer_2x8(ptr %v2090, ptr %v168, i64 %v1996, ptr %v2093, i64 8)
  %v2094 = add nsw i64 %v2085, 1
  br label %b338
b340:
  %v2095 = add nsw i64 %v1997, 64
  br label %b314
b316:
  %v2096 = add nsw i64 %v1992, 384
  br label %b311
b313:
  %v2097 = icmp sgt i64 %v3, 1
  br i1 %v2097, label %b341, label %b342
b341:
  %v2098 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2099 = atomicrmw add ptr %v2098, i64 1 acq_rel
  %v2100 = load i64, ptr %v163, align 8
  %v2101 = add i64 %v2100, 1
  store i64 %v2101, ptr %v163, align 8
  %v2102 = mul i64 %v3, %v2101
  br label %b343
b343:
  %v2103 = load atomic i64, ptr %v2098 acquire, align 8
  %v2104 = icmp slt i64 %v2103, %v2102
  br i1 %v2104, label %b344, label %b345
b344:
  %v2105 = call i32 @sched_yield()
  br label %b343
b345:
  br label %b342
b342:
  %v2106 = mul i64 0, 6
  %v2107 = getelementptr inbounds float, ptr %v100, i64 %v2106
  %v2108 = getelementptr inbounds float, ptr %v2107, i64 0
  %v2109 = mul i64 0, 8
  %v2110 = getelementptr inbounds float, ptr %v10, i64 %v2109
  %v2111 = getelementptr inbounds float, ptr %v2110, i64 0
  %v2112 = getelementptr inbounds float, ptr %v168, i64 12288
  %v2113 = add i64 6, 1
  %v2114 = sdiv i64 %v2113, 2
  %v2115 = add i64 %v2, 1
  %v2116 = mul i64 %v2114, %v2
  %v2117 = sdiv i64 %v2116, %v3
  %v2118 = mul i64 %v2117, 2
  %v2119 = icmp slt i64 %v2118, 6
  %v2120 = select i1 %v2119, i64 %v2118, i64 6
  %v2121 = mul i64 %v2114, %v2115
  %v2122 = sdiv i64 %v2121, %v3
  %v2123 = mul i64 %v2122, 2
  %v2124 = icmp slt i64 %v2123, 6
  %v2125 = select i1 %v2124, i64 %v2123, i64 6
  %v2126 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b346
b346:
  %v2127 = phi i64 [ %v2120, %b342 ], [ %v2135, %b351 ]
  %v2128 = icmp slt i64 %v2127, %v2125
  br i1 %v2128, label %b347, label %b348
b347:
  %v2129 = mul i64 %v2127, 8
  %v2130 = getelementptr inbounds float, ptr %v2126, i64 %v2129
  br label %b349
b349:
  %v2131 = phi i64 [ 0, %b347 ], [ %v2134, %b350 ]
  %v2132 = icmp slt i64 %v2131, 8
  br i1 %v2132, label %b350, label %b351
b350:
  %v2133 = getelementptr inbounds float, ptr %v2130, i64 %v2131
  store float 0x0000000000000000, ptr %v2133, align 4
  %v2134 = add nsw i64 %v2131, 1
  br label %b349
b351:
  %v2135 = add nsw i64 %v2127, 1
  br label %b346
b348:
  %v2136 = mul i64 %v8, 1
  br label %b352
b352:
  %v2137 = phi i64 [ 0, %b348 ], [ %v2241, %b357 ]
  %v2138 = icmp slt i64 %v2137, %v2136
  br i1 %v2138, label %b353, label %b354
b353:
  %v2139 = sub i64 %v2136, %v2137
  %v2140 = icmp slt i64 %v2139, 384
  %v2141 = select i1 %v2140, i64 %v2139, i64 384
  br label %b355
b355:
  %v2142 = phi i64 [ %v2120, %b353 ], [ %v2240, %b381 ]
  %v2143 = icmp slt i64 %v2142, %v2125
  br i1 %v2143, label %b356, label %b357
b356:
  %v2144 = sub i64 %v2125, %v2142
  %v2145 = icmp slt i64 %v2144, 64
  %v2146 = select i1 %v2145, i64 %v2144, i64 64
  %v2147 = sdiv i64 %v2146, 2
  %v2148 = mul i64 %v2147, 2
  %v2149 = sub i64 %v2146, %v2148
  %v2150 = mul i64 %v2137, 6
  %v2151 = add i64 %v2150, %v2142
  %v2152 = getelementptr inbounds float, ptr %v2108, i64 %v2151
  br label %b358
b358:
  %v2153 = phi i64 [ 0, %b356 ], [ %v2179, %b366 ]
  %v2154 = icmp slt i64 %v2153, %v2141
  br i1 %v2154, label %b359, label %b360
b359:
  %v2155 = mul i64 %v2153, 6
  %v2156 = getelementptr inbounds float, ptr %v2152, i64 %v2155
  %v2157 = mul i64 %v2153, 2
  %v2158 = getelementptr inbounds float, ptr %v2112, i64 %v2157
  br label %b361
b361:
  %v2159 = phi i64 [ 0, %b359 ], [ %v2168, %b362 ]
  %v2160 = icmp slt i64 %v2159, %v2147
  br i1 %v2160, label %b362, label %b363
b362:
  %v2161 = mul i64 %v2159, 2
  %v2162 = getelementptr inbounds float, ptr %v2156, i64 %v2161
  %v2163 = mul i64 %v2159, 768
  %v2164 = getelementptr inbounds float, ptr %v2158, i64 %v2163
  %v2165 = getelementptr inbounds float, ptr %v2162, i64 0
  %v2166 = load <2 x float>, ptr %v2165, align 4
  %v2167 = getelementptr inbounds float, ptr %v2164, i64 0
  store <2 x float> %v2166, ptr %v2167, align 4
  %v2168 = add nsw i64 %v2159, 1
  br label %b361
b363:
  %v2169 = mul i64 %v2147, 2
  %v2170 = getelementptr inbounds float, ptr %v2156, i64 %v2169
  %v2171 = mul i64 %v2147, 768
  %v2172 = getelementptr inbounds float, ptr %v2158, i64 %v2171
  br label %b364
b364:
  %v2173 = phi i64 [ 0, %b363 ], [ %v2178, %b365 ]
  %v2174 = icmp slt i64 %v2173, %v2149
  br i1 %v2174, label %b365, label %b366
b365:
  %v2175 = getelementptr inbounds float, ptr %v2170, i64 %v2173
  %v2176 = load float, ptr %v2175, align 4
  %v2177 = getelementptr inbounds float, ptr %v2172, i64 %v2173
  store float %v2176, ptr %v2177, align 4
  %v2178 = add nsw i64 %v2173, 1
  br label %b364, !llvm.loop !9
b366:
  %v2179 = add nsw i64 %v2153, 1
  br label %b358
b360:
  br label %b367
b367:
  %v2180 = phi i64 [ 0, %b360 ], [ %v2215, %b375 ]
  %v2181 = icmp slt i64 %v2180, 0
  br i1 %v2181, label %b368, label %b369
b368:
  %v2182 = mul i64 %v2137, 8
  %v2183 = add i64 %v2182, %v2180
  %v2184 = getelementptr inbounds float, ptr %v2111, i64 %v2183
  br label %b370
b370:
  %v2185 = phi i64 [ 0, %b368 ], [ %v2203, %b371 ]
  %v2186 = icmp slt i64 %v2185, %v2141
  br i1 %v2186, label %b371, label %b372
b371:
  %v2187 = mul i64 %v2185, 8
  %v2188 = getelementptr inbounds float, ptr %v2184, i64 %v2187
  %v2189 = mul i64 %v2185, 32
  %v2190 = getelementptr inbounds float, ptr %v168, i64 %v2189
  %v2191 = getelementptr inbounds float, ptr %v2188, i64 0
  %v2192 = load <8 x float>, ptr %v2191, align 4
  %v2193 = getelementptr inbounds float, ptr %v2190, i64 0
  store <8 x float> %v2192, ptr %v2193, align 4
  %v2194 = getelementptr inbounds float, ptr %v2188, i64 8
  %v2195 = load <8 x float>, ptr %v2194, align 4
  %v2196 = getelementptr inbounds float, ptr %v2190, i64 8
  store <8 x float> %v2195, ptr %v2196, align 4
  %v2197 = getelementptr inbounds float, ptr %v2188, i64 16
  %v2198 = load <8 x float>, ptr %v2197, align 4
  %v2199 = getelementptr inbounds float, ptr %v2190, i64 16
  store <8 x float> %v2198, ptr %v2199, align 4
  %v2200 = getelementptr inbounds float, ptr %v2188, i64 24
  %v2201 = load <8 x float>, ptr %v2200, align 4
  %v2202 = getelementptr inbounds float, ptr %v2190, i64 24
  store <8 x float> %v2201, ptr %v2202, align 4
  %v2203 = add nsw i64 %v2185, 1
  br label %b370
b372:
  %v2204 = sdiv i64 %v2146, 2
  br label %b373
b373:
  %v2205 = phi i64 [ 0, %b372 ], [ %v2214, %b374 ]
  %v2206 = icmp slt i64 %v2205, %v2204
  br i1 %v2206, label %b374, label %b375
b374:
  %v2207 = mul i64 %v2205, 2
  %v2208 = add i64 %v2142, %v2207
  %v2209 = mul i64 %v2205, 768
  %v2210 = getelementptr inbounds float, ptr %v2112, i64 %v2209
  %v2211 = mul i64 %v2208, 8
  %v2212 = add i64 %v2211, %v2180
  %v2213 = getelementptr inbounds float, ptr %v2126, i64 %v2212
  call void @outer_2x32(ptr %v2210, ptr %v168, i64 %v2141, ptr %v2213, i64 8)
  %v2214 = add nsw i64 %v2205, 1
  br label %b373
b375:
  %v2215 = add nsw i64 %v2180, 32
  br label %b367
b369:
  %v2216 = mul i64 %v2137, 8
  %v2217 = add i64 %v2216, 0
  %v2218 = getelementptr inbounds float, ptr %v2111, i64 %v2217
  br label %b376
b376:
  %v2219 = phi i64 [ 0, %b369 ], [ %v2228, %b377 ]
  %v2220 = icmp slt i64 %v2219, %v2141
  br i1 %v2220, label %b377, label %b378
b377:
  %v2221 = mul i64 %v2219, 8
  %v2222 = getelementptr inbounds float, ptr %v2218, i64 %v2221
  %v2223 = mul i64 %v2219, 8
  %v2224 = getelementptr inbounds float, ptr %v168, i64 %v2223
  %v2225 = getelementptr inbounds float, ptr %v2222, i64 0
  %v2226 = load <8 x float>, ptr %v2225, align 4
  %v2227 = getelementptr inbounds float, ptr %v2224, i64 0
  store <8 x float> %v2226, ptr %v2227, align 4
  %v2228 = add nsw i64 %v2219, 1
  br label %b376
b378:
  %v2229 = sdiv i64 %v2146, 2
  br label %b379
b379:
  %v2230 = phi i64 [ 0, %b378 ], [ %v2239, %b380 ]
  %v2231 = icmp slt i64 %v2230, %v2229
  br i1 %v2231, label %b380, label %b381
b380:
  %v2232 = mul i64 %v2230, 2
  %v2233 = add i64 %v2142, %v2232
  %v2234 = mul i64 %v2230, 768
  %v2235 = getelementptr inbounds float, ptr %v2112, i64 %v2234
  %v2236 = mul i64 %v2233, 8
  %v2237 = add i64 %v2236, 0
  %v2238 = getelementptr inbounds float, ptr %v2126, i64 %v2237
  call void @outer_2x8(ptr %v2235, ptr %v168, i64 %v2141, ptr %v2238, i64 8)
  %v2239 = add nsw i64 %v2230, 1
  br label %b379
b381:
  %v2240 = add nsw i64 %v2142, 64
  br label %b355
b357:
  %v2241 = add nsw i64 %v2137, 384
  br label %b352
b354:
  %v2242 = icmp sgt i64 %v3, 1
  br i1 %v2242, label %b382, label %b383
b382:
  %v2243 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2244 = atomicrmw add ptr %v2243, i64 1 acq_rel
  %v2245 = load i64, ptr %v163, align 8
  %v2246 = add i64 %v2245, 1
  store i64 %v2246, ptr %v163, align 8
  %v2247 = mul i64 %v3, %v2246
  br label %b384
b384:
  %v2248 = load atomic i64, ptr %v2243 acquire, align 8
  %v2249 = icmp slt i64 %v2248, %v2247
  br i1 %v2249, label %b385, label %b386
b385:
  %v2250 = call i32 @sched_yield()
  br label %b384
b386:
  br label %b383
b383:
  %v2251 = icmp eq i64 %v2, 0
  br i1 %v2251, label %b387, label %b388
b387:
  %v2252 = icmp ult i64 6, 8
  %v2253 = select i1 %v2252, i64 6, i64 8
  %v2254 = trunc i64 %v2253 to i32
  %v2255 = insertelement <8 x i32> poison, i32 %v2254, i64 0
  %v2256 = shufflevector <8 x i32> %v2255, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2257 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2256
  br label %b389
b389:
  %v2258 = phi i64 [ 0, %b387 ], [ %v2275, %b394 ]
  %v2259 = phi <8 x float> [ splat (float 0x0000000000000000), %b387 ], [ %v2274, %b394 ]
  %v2260 = icmp slt i64 %v2258, %v8
  br i1 %v2260, label %b390, label %b391
b390:
  %v2261 = add i64 %v2258, 128
  %v2262 = icmp slt i64 %v2261, %v8
  %v2263 = select i1 %v2262, i64 %v2261, i64 %v8
  br label %b392
b392:
  %v2264 = phi i64 [ %v2258, %b390 ], [ %v2273, %b393 ]
  %v2265 = phi <8 x float> [ splat (float 0x0000000000000000), %b390 ], [ %v2272, %b393 ]
  %v2266 = icmp slt i64 %v2264, %v2263
  br i1 %v2266, label %b393, label %b394
b393:
  %v2267 = mul i64 %v2264, 6
  %v2268 = getelementptr inbounds float, ptr %v100, i64 %v2267
  %v2269 = add i64 0, 0
  %v2270 = getelementptr inbounds float, ptr %v2268, i64 %v2269
  %v2271 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2270, <8 x i1> %v2257, <8 x float> zeroinitializer)
  %v2272 = fadd <8 x float> %v2265, %v2271
  %v2273 = add nsw i64 %v2264, 1
  br label %b392
b394:
  %v2274 = fadd <8 x float> %v2259, %v2265
  %v2275 = add nsw i64 %v2258, 128
  br label %b389
b391:
  %v2276 = add i64 0, 0
  %v2277 = getelementptr inbounds float, ptr %v44, i64 %v2276
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2259, ptr align 4 %v2277, <8 x i1> %v2257)
  br label %b388
b388:
  %v2278 = icmp sgt i64 %v3, 1
  br i1 %v2278, label %b395, label %b396
b395:
  %v2279 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2280 = atomicrmw add ptr %v2279, i64 1 acq_rel
  %v2281 = load i64, ptr %v163, align 8
  %v2282 = add i64 %v2281, 1
  store i64 %v2282, ptr %v163, align 8
  %v2283 = mul i64 %v3, %v2282
  br label %b397
b397:
  %v2284 = load atomic i64, ptr %v2279 acquire, align 8
  %v2285 = icmp slt i64 %v2284, %v2283
  br i1 %v2285, label %b398, label %b399
b398:
  %v2286 = call i32 @sched_yield()
  br label %b397
b399:
  br label %b396
b396:
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
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v67
  store <8 x float> %v86, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fadd <8 x float> %v128, %v102
  store <8 x float> %v129, ptr %v127, align 4
  %v130 = mul i64 %v5, 1
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  store <8 x float> %v135, ptr %v133, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v171, %v137
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = mul i64 %v5, 1
  %v174 = mul i64 %v6, 0
  %v175 = add i64 %v173, %v174
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v138
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = mul i64 %v5, 2
  %v180 = mul i64 %v6, 0
  %v181 = add i64 %v179, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v139
  store <8 x float> %v184, ptr %v182, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v172
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = mul i64 %v5, 1
  %v217 = mul i64 %v6, 0
  %v218 = add i64 %v216, %v217
  %v219 = getelementptr inbounds float, ptr %v4, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v173
  store <8 x float> %v221, ptr %v219, align 4
  %v222 = mul i64 %v5, 2
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd <8 x float> %v226, %v174
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = mul i64 %v5, 3
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v175
  store <8 x float> %v233, ptr %v231, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v157
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v158
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v159
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v160
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v161
  store <8 x float> %v232, ptr %v230, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v124
  store <8 x float> %v183, ptr %v181, align 4
  %v184 = mul i64 %v5, 1
  %v185 = mul i64 %v6, 0
  %v186 = add i64 %v184, %v185
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v125
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v5, 2
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v194, %v126
  store <8 x float> %v195, ptr %v193, align 4
  %v196 = mul i64 %v5, 3
  %v197 = mul i64 %v6, 0
  %v198 = add i64 %v196, %v197
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd <8 x float> %v200, %v127
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = mul i64 %v5, 4
  %v203 = mul i64 %v6, 0
  %v204 = add i64 %v202, %v203
  %v205 = getelementptr inbounds float, ptr %v4, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v206, %v128
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = mul i64 %v5, 5
  %v209 = mul i64 %v6, 0
  %v210 = add i64 %v208, %v209
  %v211 = getelementptr inbounds float, ptr %v4, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v129
  store <8 x float> %v213, ptr %v211, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v141
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v142
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v143
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v144
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v145
  store <8 x float> %v232, ptr %v230, align 4
  %v233 = mul i64 %v5, 5
  %v234 = mul i64 %v6, 0
  %v235 = add i64 %v233, %v234
  %v236 = getelementptr inbounds float, ptr %v4, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fadd <8 x float> %v237, %v146
  store <8 x float> %v238, ptr %v236, align 4
  %v239 = mul i64 %v5, 6
  %v240 = mul i64 %v6, 0
  %v241 = add i64 %v239, %v240
  %v242 = getelementptr inbounds float, ptr %v4, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v243, %v147
  store <8 x float> %v244, ptr %v242, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v158
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = mul i64 %v5, 1
  %v235 = mul i64 %v6, 0
  %v236 = add i64 %v234, %v235
  %v237 = getelementptr inbounds float, ptr %v4, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fadd <8 x float> %v238, %v159
  store <8 x float> %v239, ptr %v237, align 4
  %v240 = mul i64 %v5, 2
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fadd <8 x float> %v244, %v160
  store <8 x float> %v245, ptr %v243, align 4
  %v246 = mul i64 %v5, 3
  %v247 = mul i64 %v6, 0
  %v248 = add i64 %v246, %v247
  %v249 = getelementptr inbounds float, ptr %v4, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v250, %v161
  store <8 x float> %v251, ptr %v249, align 4
  %v252 = mul i64 %v5, 4
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fadd <8 x float> %v256, %v162
  store <8 x float> %v257, ptr %v255, align 4
  %v258 = mul i64 %v5, 5
  %v259 = mul i64 %v6, 0
  %v260 = add i64 %v258, %v259
  %v261 = getelementptr inbounds float, ptr %v4, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v262, %v163
  store <8 x float> %v263, ptr %v261, align 4
  %v264 = mul i64 %v5, 6
  %v265 = mul i64 %v6, 0
  %v266 = add i64 %v264, %v265
  %v267 = getelementptr inbounds float, ptr %v4, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fadd <8 x float> %v268, %v164
  store <8 x float> %v269, ptr %v267, align 4
  %v270 = mul i64 %v5, 7
  %v271 = mul i64 %v6, 0
  %v272 = add i64 %v270, %v271
  %v273 = getelementptr inbounds float, ptr %v4, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fadd <8 x float> %v274, %v165
  store <8 x float> %v275, ptr %v273, align 4
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
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)

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
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
