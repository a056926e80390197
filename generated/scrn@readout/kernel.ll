; generated from specs/scrn.yaml by `make generated`: do not edit
; scrn@readout I=8 H=8 S=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v117 = alloca i64, i64 1, align 8
  %v426 = alloca float, i64 96, align 4
  %v561 = alloca float, i64 128, align 4
  %v761 = alloca float, i64 128, align 4
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
  %v81 = getelementptr inbounds i64, ptr %v1, i64 6
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 13
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 14
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 15
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 16
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 17
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 20
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 21
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 32
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 33
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 34
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 35
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 36
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 37
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 38
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 39
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 40
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 41
  %v116 = load i64, ptr %v115, align 8
  store i64 0, ptr %v117, align 8
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v119 = load ptr, ptr %v118, align 4
  %v120 = mul i64 %v2, 0
  %v121 = add i64 %v120, 384
  %v122 = getelementptr inbounds float, ptr %v119, i64 %v121
  %v123 = getelementptr inbounds i64, ptr %v1, i64 4
  %v124 = load i64, ptr %v123, align 8
  %v125 = icmp eq i64 %v124, 0
  br i1 %v125, label %b0, label %b1
b0:
  %v126 = icmp eq i64 %v2, 0
  br i1 %v126, label %b2, label %b3
b2:
  %v127 = add i64 0, 0
  %v128 = getelementptr inbounds float, ptr %v58, i64 %v127
  %v129 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v130, ptr %v128, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v131 = icmp sgt i64 %v3, 1
  br i1 %v131, label %b4, label %b5
b4:
  %v132 = getelementptr inbounds i64, ptr %v1, i64 3
  %v133 = atomicrmw add ptr %v132, i64 1 acq_rel
  %v134 = load i64, ptr %v117, align 8
  %v135 = add i64 %v134, 1
  store i64 %v135, ptr %v117, align 8
  %v136 = mul i64 %v3, %v135
  br label %b6
b6:
  %v137 = load atomic i64, ptr %v132 acquire, align 8
  %v138 = icmp slt i64 %v137, %v136
  br i1 %v138, label %b7, label %b8
b7:
  %v139 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v140 = getelementptr inbounds i64, ptr %v1, i64 4
  %v141 = load i64, ptr %v140, align 8
  %v142 = icmp eq i64 %v141, 0
  br i1 %v142, label %b9, label %b10
b9:
  %v143 = icmp eq i64 %v2, 0
  br i1 %v143, label %b11, label %b12
b11:
  br label %b13
b13:
  %v144 = phi i64 [ 0, %b11 ], [ %v151, %b14 ]
  %v145 = icmp slt i64 %v144, 64
  br i1 %v145, label %b14, label %b15
b14:
  %v146 = add i64 0, %v144
  %v147 = getelementptr inbounds float, ptr %v12, i64 %v146
  %v148 = load <8 x float>, ptr %v147, align 4
  %v149 = add i64 0, %v144
  %v150 = getelementptr inbounds float, ptr %v54, i64 %v149
  store <8 x float> %v148, ptr %v150, align 4
  %v151 = add nsw i64 %v144, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v152 = icmp sgt i64 %v3, 1
  br i1 %v152, label %b16, label %b17
b16:
  %v153 = getelementptr inbounds i64, ptr %v1, i64 3
  %v154 = atomicrmw add ptr %v153, i64 1 acq_rel
  %v155 = load i64, ptr %v117, align 8
  %v156 = add i64 %v155, 1
  store i64 %v156, ptr %v117, align 8
  %v157 = mul i64 %v3, %v156
  br label %b18
b18:
  %v158 = load atomic i64, ptr %v153 acquire, align 8
  %v159 = icmp slt i64 %v158, %v157
  br i1 %v159, label %b19, label %b20
b19:
  %v160 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v161 = getelementptr inbounds i64, ptr %v1, i64 4
  %v162 = load i64, ptr %v161, align 8
  %v163 = icmp eq i64 %v162, 0
  br i1 %v163, label %b21, label %b22
b21:
  %v164 = icmp eq i64 %v2, 0
  br i1 %v164, label %b23, label %b24
b23:
  br label %b25
b25:
  %v165 = phi i64 [ 0, %b23 ], [ %v172, %b26 ]
  %v166 = icmp slt i64 %v165, 64
  br i1 %v166, label %b26, label %b27
b26:
  %v167 = add i64 0, %v165
  %v168 = getelementptr inbounds float, ptr %v14, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = add i64 64, %v165
  %v171 = getelementptr inbounds float, ptr %v54, i64 %v170
  store <8 x float> %v169, ptr %v171, align 4
  %v172 = add nsw i64 %v165, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v173 = icmp sgt i64 %v3, 1
  br i1 %v173, label %b28, label %b29
b28:
  %v174 = getelementptr inbounds i64, ptr %v1, i64 3
  %v175 = atomicrmw add ptr %v174, i64 1 acq_rel
  %v176 = load i64, ptr %v117, align 8
  %v177 = add i64 %v176, 1
  store i64 %v177, ptr %v117, align 8
  %v178 = mul i64 %v3, %v177
  br label %b30
b30:
  %v179 = load atomic i64, ptr %v174 acquire, align 8
  %v180 = icmp slt i64 %v179, %v178
  br i1 %v180, label %b31, label %b32
b31:
  %v181 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v182 = getelementptr inbounds i64, ptr %v1, i64 4
  %v183 = load i64, ptr %v182, align 8
  %v184 = icmp eq i64 %v183, 0
  br i1 %v184, label %b33, label %b34
b33:
  %v185 = icmp eq i64 %v2, 0
  br i1 %v185, label %b35, label %b36
b35:
  br label %b37
b37:
  %v186 = phi i64 [ 0, %b35 ], [ %v197, %b38 ]
  %v187 = icmp slt i64 %v186, 8
  br i1 %v187, label %b38, label %b39
b38:
  %v188 = mul i64 %v186, 8
  %v189 = add i64 0, %v188
  %v190 = add i64 %v189, 0
  %v191 = getelementptr inbounds float, ptr %v22, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = mul i64 %v186, 16
  %v194 = add i64 0, %v193
  %v195 = add i64 %v194, 0
  %v196 = getelementptr inbounds float, ptr %v56, i64 %v195
  store <8 x float> %v192, ptr %v196, align 4
  %v197 = add nsw i64 %v186, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v198 = icmp sgt i64 %v3, 1
  br i1 %v198, label %b40, label %b41
b40:
  %v199 = getelementptr inbounds i64, ptr %v1, i64 3
  %v200 = atomicrmw add ptr %v199, i64 1 acq_rel
  %v201 = load i64, ptr %v117, align 8
  %v202 = add i64 %v201, 1
  store i64 %v202, ptr %v117, align 8
  %v203 = mul i64 %v3, %v202
  br label %b42
b42:
  %v204 = load atomic i64, ptr %v199 acquire, align 8
  %v205 = icmp slt i64 %v204, %v203
  br i1 %v205, label %b43, label %b44
b43:
  %v206 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v207 = getelementptr inbounds i64, ptr %v1, i64 4
  %v208 = load i64, ptr %v207, align 8
  %v209 = icmp eq i64 %v208, 0
  br i1 %v209, label %b45, label %b46
b45:
  %v210 = icmp eq i64 %v2, 0
  br i1 %v210, label %b47, label %b48
b47:
  br label %b49
b49:
  %v211 = phi i64 [ 0, %b47 ], [ %v222, %b50 ]
  %v212 = icmp slt i64 %v211, 8
  br i1 %v212, label %b50, label %b51
b50:
  %v213 = mul i64 %v211, 8
  %v214 = add i64 0, %v213
  %v215 = add i64 %v214, 0
  %v216 = getelementptr inbounds float, ptr %v20, i64 %v215
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = mul i64 %v211, 16
  %v219 = add i64 8, %v218
  %v220 = add i64 %v219, 0
  %v221 = getelementptr inbounds float, ptr %v56, i64 %v220
  store <8 x float> %v217, ptr %v221, align 4
  %v222 = add nsw i64 %v211, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v223 = icmp sgt i64 %v3, 1
  br i1 %v223, label %b52, label %b53
b52:
  %v224 = getelementptr inbounds i64, ptr %v1, i64 3
  %v225 = atomicrmw add ptr %v224, i64 1 acq_rel
  %v226 = load i64, ptr %v117, align 8
  %v227 = add i64 %v226, 1
  store i64 %v227, ptr %v117, align 8
  %v228 = mul i64 %v3, %v227
  br label %b54
b54:
  %v229 = load atomic i64, ptr %v224 acquire, align 8
  %v230 = icmp slt i64 %v229, %v228
  br i1 %v230, label %b55, label %b56
b55:
  %v231 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v232 = getelementptr inbounds i64, ptr %v1, i64 4
  %v233 = load i64, ptr %v232, align 8
  %v234 = icmp eq i64 %v233, 0
  br i1 %v234, label %b57, label %b58
b57:
  %v235 = getelementptr inbounds i64, ptr %v1, i64 42
  %v236 = load i64, ptr %v235, align 8
  %v237 = icmp eq i64 %v236, 0
  br i1 %v237, label %b59, label %b60
b59:
  %v238 = add i64 %v7, 0
  %v239 = sdiv i64 %v238, 1
  %v240 = add i64 %v2, 1
  %v241 = mul i64 %v239, %v2
  %v242 = sdiv i64 %v241, %v3
  %v243 = mul i64 %v242, 1
  %v244 = icmp slt i64 %v243, %v7
  %v245 = select i1 %v244, i64 %v243, i64 %v7
  %v246 = mul i64 %v239, %v240
  %v247 = sdiv i64 %v246, %v3
  %v248 = mul i64 %v247, 1
  %v249 = icmp slt i64 %v248, %v7
  %v250 = select i1 %v249, i64 %v248, i64 %v7
  br label %b61
b61:
  %v251 = phi i64 [ %v245, %b59 ], [ %v262, %b62 ]
  %v252 = icmp slt i64 %v251, %v250
  br i1 %v252, label %b62, label %b63
b62:
  %v253 = and i64 0, %v90
  %v254 = mul i64 %v253, %v7
  %v255 = add i64 %v254, %v251
  %v256 = mul i64 %v255, 8
  %v257 = getelementptr inbounds float, ptr %v30, i64 %v256
  %v258 = add i64 0, 0
  %v259 = getelementptr inbounds float, ptr %v257, i64 %v258
  %v260 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v261 = shufflevector <8 x float> %v260, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v261, ptr %v259, align 4
  %v262 = add nsw i64 %v251, 1
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v263 = icmp sgt i64 %v3, 1
  br i1 %v263, label %b64, label %b65
b64:
  %v264 = getelementptr inbounds i64, ptr %v1, i64 3
  %v265 = atomicrmw add ptr %v264, i64 1 acq_rel
  %v266 = load i64, ptr %v117, align 8
  %v267 = add i64 %v266, 1
  store i64 %v267, ptr %v117, align 8
  %v268 = mul i64 %v3, %v267
  br label %b66
b66:
  %v269 = load atomic i64, ptr %v264 acquire, align 8
  %v270 = icmp slt i64 %v269, %v268
  br i1 %v270, label %b67, label %b68
b67:
  %v271 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v272 = getelementptr inbounds i64, ptr %v1, i64 4
  %v273 = load i64, ptr %v272, align 8
  %v274 = icmp eq i64 %v273, 0
  br i1 %v274, label %b69, label %b70
b69:
  %v275 = getelementptr inbounds i64, ptr %v1, i64 43
  %v276 = load i64, ptr %v275, align 8
  %v277 = icmp eq i64 %v276, 0
  br i1 %v277, label %b71, label %b72
b71:
  %v278 = add i64 %v7, 0
  %v279 = sdiv i64 %v278, 1
  %v280 = add i64 %v2, 1
  %v281 = mul i64 %v279, %v2
  %v282 = sdiv i64 %v281, %v3
  %v283 = mul i64 %v282, 1
  %v284 = icmp slt i64 %v283, %v7
  %v285 = select i1 %v284, i64 %v283, i64 %v7
  %v286 = mul i64 %v279, %v280
  %v287 = sdiv i64 %v286, %v3
  %v288 = mul i64 %v287, 1
  %v289 = icmp slt i64 %v288, %v7
  %v290 = select i1 %v289, i64 %v288, i64 %v7
  br label %b73
b73:
  %v291 = phi i64 [ %v285, %b71 ], [ %v302, %b74 ]
  %v292 = icmp slt i64 %v291, %v290
  br i1 %v292, label %b74, label %b75
b74:
  %v293 = and i64 0, %v92
  %v294 = mul i64 %v293, %v7
  %v295 = add i64 %v294, %v291
  %v296 = mul i64 %v295, 8
  %v297 = getelementptr inbounds float, ptr %v32, i64 %v296
  %v298 = add i64 0, 0
  %v299 = getelementptr inbounds float, ptr %v297, i64 %v298
  %v300 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v301 = shufflevector <8 x float> %v300, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v301, ptr %v299, align 4
  %v302 = add nsw i64 %v291, 1
  br label %b73
b75:
  br label %b72
b72:
  br label %b70
b70:
  %v303 = icmp sgt i64 %v3, 1
  br i1 %v303, label %b76, label %b77
b76:
  %v304 = getelementptr inbounds i64, ptr %v1, i64 3
  %v305 = atomicrmw add ptr %v304, i64 1 acq_rel
  %v306 = load i64, ptr %v117, align 8
  %v307 = add i64 %v306, 1
  store i64 %v307, ptr %v117, align 8
  %v308 = mul i64 %v3, %v307
  br label %b78
b78:
  %v309 = load atomic i64, ptr %v304 acquire, align 8
  %v310 = icmp slt i64 %v309, %v308
  br i1 %v310, label %b79, label %b80
b79:
  %v311 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v312 = getelementptr inbounds float, ptr %v119, i64 0
  %v313 = getelementptr inbounds i64, ptr %v1, i64 4
  %v314 = load i64, ptr %v313, align 8
  %v315 = icmp eq i64 %v314, 0
  br i1 %v315, label %b81, label %b82
b81:
  %v316 = add i64 1, 0
  %v317 = sdiv i64 %v316, 1
  %v318 = add i64 %v2, 1
  %v319 = mul i64 %v317, %v2
  %v320 = sdiv i64 %v319, %v3
  %v321 = mul i64 %v320, 1
  %v322 = icmp slt i64 %v321, 1
  %v323 = select i1 %v322, i64 %v321, i64 1
  %v324 = mul i64 %v317, %v318
  %v325 = sdiv i64 %v324, %v3
  %v326 = mul i64 %v325, 1
  %v327 = icmp slt i64 %v326, 1
  %v328 = select i1 %v327, i64 %v326, i64 1
  %v329 = icmp slt i64 %v328, 1
  %v330 = select i1 %v329, i64 %v328, i64 1
  br label %b83
b83:
  %v331 = phi i64 [ %v323, %b81 ], [ %v354, %b84 ]
  %v332 = icmp slt i64 %v331, %v330
  br i1 %v332, label %b84, label %b85
b84:
  %v333 = mul i64 %v331, 128
  %v334 = mul i64 %v331, 16
  %v335 = add i64 %v333, 0
  %v336 = add i64 %v334, 0
  %v337 = getelementptr inbounds float, ptr %v312, i64 %v335
  %v338 = sub i64 16, %v336
  %v339 = icmp slt i64 %v338, 0
  %v340 = select i1 %v339, i64 0, i64 %v338
  %v341 = mul i64 %v336, 8
  %v342 = add i64 0, %v341
  %v343 = getelementptr inbounds float, ptr %v54, i64 %v342
  call void @pack_turned(ptr %v343, i64 8, i64 1, i64 8, i64 %v340, ptr %v337, i64 16)
  %v344 = add i64 %v333, 8
  %v345 = add i64 %v334, 8
  %v346 = getelementptr inbounds float, ptr %v312, i64 %v344
  %v347 = sub i64 16, %v345
  %v348 = icmp slt i64 %v347, 0
  %v349 = select i1 %v348, i64 0, i64 %v347
  %v350 = mul i64 %v345, 8
  %v351 = add i64 0, %v350
  %v352 = getelementptr inbounds float, ptr %v54, i64 %v351
  call void @pack_turned(ptr %v352, i64 8, i64 1, i64 8, i64 %v349, ptr %v346, i64 16)
  %v353 = add i64 %v333, 128
  %v354 = add nsw i64 %v331, 1
  br label %b83
b85:
  br label %b82
b82:
  %v355 = icmp sgt i64 %v3, 1
  br i1 %v355, label %b86, label %b87
b86:
  %v356 = getelementptr inbounds i64, ptr %v1, i64 3
  %v357 = atomicrmw add ptr %v356, i64 1 acq_rel
  %v358 = load i64, ptr %v117, align 8
  %v359 = add i64 %v358, 1
  store i64 %v359, ptr %v117, align 8
  %v360 = mul i64 %v3, %v359
  br label %b88
b88:
  %v361 = load atomic i64, ptr %v356 acquire, align 8
  %v362 = icmp slt i64 %v361, %v360
  br i1 %v362, label %b89, label %b90
b89:
  %v363 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  %v364 = getelementptr inbounds float, ptr %v119, i64 128
  %v365 = getelementptr inbounds i64, ptr %v1, i64 4
  %v366 = load i64, ptr %v365, align 8
  %v367 = icmp eq i64 %v366, 0
  br i1 %v367, label %b91, label %b92
b91:
  %v368 = add i64 1, 0
  %v369 = sdiv i64 %v368, 1
  %v370 = add i64 %v2, 1
  %v371 = mul i64 %v369, %v2
  %v372 = sdiv i64 %v371, %v3
  %v373 = mul i64 %v372, 1
  %v374 = icmp slt i64 %v373, 1
  %v375 = select i1 %v374, i64 %v373, i64 1
  %v376 = mul i64 %v369, %v370
  %v377 = sdiv i64 %v376, %v3
  %v378 = mul i64 %v377, 1
  %v379 = icmp slt i64 %v378, 1
  %v380 = select i1 %v379, i64 %v378, i64 1
  %v381 = icmp slt i64 %v380, 1
  %v382 = select i1 %v381, i64 %v380, i64 1
  br label %b93
b93:
  %v383 = phi i64 [ %v375, %b91 ], [ %v407, %b94 ]
  %v384 = icmp slt i64 %v383, %v382
  br i1 %v384, label %b94, label %b95
b94:
  %v385 = mul i64 %v383, 128
  %v386 = mul i64 %v383, 8
  %v387 = add i64 %v385, 0
  %v388 = add i64 %v386, 0
  %v389 = getelementptr inbounds float, ptr %v364, i64 %v387
  %v390 = sub i64 8, %v388
  %v391 = icmp slt i64 %v390, 0
  %v392 = select i1 %v391, i64 0, i64 %v390
  %v393 = mul i64 %v388, 8
  %v394 = add i64 0, %v393
  %v395 = getelementptr inbounds float, ptr %v16, i64 %v394
  call void @pack_turned(ptr %v395, i64 8, i64 1, i64 8, i64 %v392, ptr %v389, i64 8)
  %v396 = add i64 %v385, 64
  %v397 = add i64 %v396, 0
  %v398 = add i64 %v386, 0
  %v399 = getelementptr inbounds float, ptr %v364, i64 %v397
  %v400 = sub i64 8, %v398
  %v401 = icmp slt i64 %v400, 0
  %v402 = select i1 %v401, i64 0, i64 %v400
  %v403 = mul i64 %v398, 8
  %v404 = add i64 0, %v403
  %v405 = getelementptr inbounds float, ptr %v18, i64 %v404
  call void @pack_turned(ptr %v405, i64 8, i64 1, i64 8, i64 %v402, ptr %v399, i64 8)
  %v406 = add i64 %v396, 64
  %v407 = add nsw i64 %v383, 1
  br label %b93
b95:
  br label %b92
b92:
  %v408 = icmp sgt i64 %v3, 1
  br i1 %v408, label %b96, label %b97
b96:
  %v409 = getelementptr inbounds i64, ptr %v1, i64 3
  %v410 = atomicrmw add ptr %v409, i64 1 acq_rel
  %v411 = load i64, ptr %v117, align 8
  %v412 = add i64 %v411, 1
  store i64 %v412, ptr %v117, align 8
  %v413 = mul i64 %v3, %v412
  br label %b98
b98:
  %v414 = load atomic i64, ptr %v409 acquire, align 8
  %v415 = icmp slt i64 %v414, %v413
  br i1 %v415, label %b99, label %b100
b99:
  %v416 = call i32 @sched_yield()
  br label %b98
b100:
  br label %b97
b97:
  %v417 = getelementptr inbounds i64, ptr %v1, i64 5
  %v418 = load i64, ptr %v417, align 8
  br label %b101
b101:
  %v419 = phi i64 [ 0, %b97 ], [ %v707, %b152 ]
  %v420 = icmp slt i64 %v419, %v5
  br i1 %v420, label %b102, label %b103
b102:
  %v421 = add i64 %v419, %v418
  %v422 = icmp slt i64 %v421, %v5
  %v423 = select i1 %v422, i64 %v421, i64 %v5
  %v424 = sub i64 %v423, %v419
  %v425 = mul i64 %v424, %v7
  %v427 = add i64 %v425, 0
  %v428 = sdiv i64 %v427, 1
  %v429 = add i64 %v2, 1
  %v430 = mul i64 %v428, %v2
  %v431 = sdiv i64 %v430, %v3
  %v432 = mul i64 %v431, 1
  %v433 = icmp slt i64 %v432, %v425
  %v434 = select i1 %v433, i64 %v432, i64 %v425
  %v435 = mul i64 %v428, %v429
  %v436 = sdiv i64 %v435, %v3
  %v437 = mul i64 %v436, 1
  %v438 = icmp slt i64 %v437, %v425
  %v439 = select i1 %v438, i64 %v437, i64 %v425
  %v440 = mul i64 %v419, %v7
  %v441 = add i64 %v434, %v440
  %v442 = add i64 %v439, %v440
  br label %b104
b104:
  %v443 = phi i64 [ %v441, %b102 ], [ %v499, %b109 ]
  %v444 = icmp slt i64 %v443, %v442
  br i1 %v444, label %b105, label %b106
b105:
  %v445 = add i64 %v443, 96
  %v446 = icmp slt i64 %v445, %v442
  %v447 = select i1 %v446, i64 %v445, i64 %v442
  br label %b107
b107:
  %v448 = phi i64 [ 0, %b105 ], [ %v498, %b112 ]
  %v449 = icmp slt i64 %v448, 1
  br i1 %v449, label %b108, label %b109
b108:
  %v450 = sub i64 %v447, %v443
  %v451 = sub i64 6, 1
  %v452 = add i64 %v450, %v451
  %v453 = sdiv i64 %v452, 6
  br label %b110
b110:
  %v454 = phi i64 [ 0, %b108 ], [ %v497, %b117 ]
  %v455 = icmp slt i64 %v454, %v453
  br i1 %v455, label %b111, label %b112
b111:
  %v456 = mul i64 %v450, %v454
  %v457 = sdiv i64 %v456, %v453
  %v458 = add i64 %v443, %v457
  %v459 = add i64 %v454, 1
  %v460 = mul i64 %v450, %v459
  %v461 = sdiv i64 %v460, %v453
  %v462 = add i64 %v443, %v461
  %v463 = mul i64 %v448, 128
  %v464 = getelementptr inbounds float, ptr %v312, i64 %v463
  %v465 = sub i64 %v462, %v458
  %v466 = mul i64 %v458, 8
  %v467 = getelementptr inbounds float, ptr %v10, i64 %v466
  %v468 = getelementptr inbounds float, ptr %v467, i64 0
  %v469 = sub i64 %v465, 1
  %v470 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v469
  %v471 = load ptr, ptr %v470, align 4
  %v472 = getelementptr inbounds float, ptr %v426, i64 0
  %v473 = icmp sgt i64 %v465, 0
  br i1 %v473, label %b113, label %b114
b113:
  call void %v471(ptr %v468, i64 8, ptr %v464, i64 8, ptr %v472, i64 16, i64 8)
  br label %b114
b114:
  %v474 = add i64 %v463, 128
  br label %b115
b115:
  %v475 = phi i64 [ %v458, %b114 ], [ %v496, %b120 ]
  %v476 = icmp slt i64 %v475, %v462
  br i1 %v476, label %b116, label %b117
b116:
  %v477 = sub i64 %v475, %v458
  %v478 = mul i64 %v477, 16
  %v479 = getelementptr inbounds float, ptr %v426, i64 %v478
  %v480 = mul i64 %v419, %v7
  %v481 = sub i64 %v475, %v480
  %v482 = mul i64 %v481, 16
  %v483 = getelementptr inbounds float, ptr %v60, i64 %v482
  br label %b118
b118:
  %v484 = phi i64 [ 0, %b116 ], [ %v495, %b119 ]
  %v485 = icmp slt i64 %v484, 2
  br i1 %v485, label %b119, label %b120
b119:
  %v486 = mul i64 %v448, 2
  %v487 = add i64 %v486, %v484
  %v488 = mul i64 %v487, 8
  %v489 = add i64 0, %v484
  %v490 = mul i64 %v489, 8
  %v491 = getelementptr inbounds float, ptr %v479, i64 %v490
  %v492 = load <8 x float>, ptr %v491, align 4
  %v493 = add i64 0, %v488
  %v494 = getelementptr inbounds float, ptr %v483, i64 %v493
  store <8 x float> %v492, ptr %v494, align 4
  %v495 = add nsw i64 %v484, 1
  br label %b118
b120:
  %v496 = add nsw i64 %v475, 1
  br label %b115
b117:
  %v497 = add nsw i64 %v454, 1
  br label %b110
b112:
  %v498 = add nsw i64 %v448, 1
  br label %b107
b109:
  %v499 = add nsw i64 %v443, 96
  br label %b104
b106:
  %v500 = icmp sgt i64 %v3, 1
  br i1 %v500, label %b121, label %b122
b121:
  %v501 = getelementptr inbounds i64, ptr %v1, i64 3
  %v502 = atomicrmw add ptr %v501, i64 1 acq_rel
  %v503 = load i64, ptr %v117, align 8
  %v504 = add i64 %v503, 1
  store i64 %v504, ptr %v117, align 8
  %v505 = mul i64 %v3, %v504
  br label %b123
b123:
  %v506 = load atomic i64, ptr %v501 acquire, align 8
  %v507 = icmp slt i64 %v506, %v505
  br i1 %v507, label %b124, label %b125
b124:
  %v508 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  br label %b126
b126:
  %v509 = phi i64 [ %v419, %b122 ], [ %v697, %b134 ]
  %v510 = icmp slt i64 %v509, %v423
  br i1 %v510, label %b127, label %b128
b127:
  %v511 = add i64 %v7, 0
  %v512 = sdiv i64 %v511, 1
  %v513 = add i64 %v2, 1
  %v514 = mul i64 %v512, %v2
  %v515 = sdiv i64 %v514, %v3
  %v516 = mul i64 %v515, 1
  %v517 = icmp slt i64 %v516, %v7
  %v518 = select i1 %v517, i64 %v516, i64 %v7
  %v519 = mul i64 %v512, %v513
  %v520 = sdiv i64 %v519, %v3
  %v521 = mul i64 %v520, 1
  %v522 = icmp slt i64 %v521, %v7
  %v523 = select i1 %v522, i64 %v521, i64 %v7
  br label %b129
b129:
  %v524 = phi i64 [ %v518, %b127 ], [ %v560, %b130 ]
  %v525 = icmp slt i64 %v524, %v523
  br i1 %v525, label %b130, label %b131
b130:
  %v526 = fsub float 0x3FF0000000000000, 0x3FEE666660000000
  %v527 = add i64 %v509, 0
  %v528 = sub i64 %v527, %v419
  %v529 = mul i64 %v528, %v7
  %v530 = add i64 %v529, %v524
  %v531 = mul i64 %v530, 16
  %v532 = getelementptr inbounds float, ptr %v60, i64 %v531
  %v533 = add i64 %v509, 0
  %v534 = and i64 %v533, %v92
  %v535 = mul i64 %v534, %v7
  %v536 = add i64 %v535, %v524
  %v537 = mul i64 %v536, 8
  %v538 = getelementptr inbounds float, ptr %v32, i64 %v537
  %v539 = add i64 %v509, 1
  %v540 = and i64 %v539, %v92
  %v541 = mul i64 %v540, %v7
  %v542 = add i64 %v541, %v524
  %v543 = mul i64 %v542, 8
  %v544 = getelementptr inbounds float, ptr %v32, i64 %v543
  %v545 = add i64 0, 0
  %v546 = getelementptr inbounds float, ptr %v532, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = insertelement <8 x float> poison, float %v526, i64 0
  %v549 = shufflevector <8 x float> %v548, <8 x float> poison, <8 x i32> zeroinitializer
  %v550 = fmul <8 x float> %v549, %v547
  %v551 = add i64 0, 0
  %v552 = getelementptr inbounds float, ptr %v538, i64 %v551
  %v553 = load <8 x float>, ptr %v552, align 4
  %v554 = insertelement <8 x float> poison, float 0x3FEE666660000000, i64 0
  %v555 = shufflevector <8 x float> %v554, <8 x float> poison, <8 x i32> zeroinitializer
  %v556 = fmul <8 x float> %v555, %v553
  %v557 = fadd <8 x float> %v550, %v556
  %v558 = add i64 0, 0
  %v559 = getelementptr inbounds float, ptr %v544, i64 %v558
  store <8 x float> %v557, ptr %v559, align 4
  %v560 = add nsw i64 %v524, 1
  br label %b129
b131:
  %v562 = add i64 %v7, 0
  %v563 = sdiv i64 %v562, 1
  %v564 = add i64 %v2, 1
  %v565 = mul i64 %v563, %v2
  %v566 = sdiv i64 %v565, %v3
  %v567 = mul i64 %v566, 1
  %v568 = icmp slt i64 %v567, %v7
  %v569 = select i1 %v568, i64 %v567, i64 %v7
  %v570 = mul i64 %v563, %v564
  %v571 = sdiv i64 %v570, %v3
  %v572 = mul i64 %v571, 1
  %v573 = icmp slt i64 %v572, %v7
  %v574 = select i1 %v573, i64 %v572, i64 %v7
  br label %b132
b132:
  %v575 = phi i64 [ %v569, %b131 ], [ %v696, %b137 ]
  %v576 = icmp slt i64 %v575, %v574
  br i1 %v576, label %b133, label %b134
b133:
  %v577 = add i64 %v575, 96
  %v578 = icmp slt i64 %v577, %v574
  %v579 = select i1 %v578, i64 %v577, i64 %v574
  br label %b135
b135:
  %v580 = phi i64 [ 0, %b133 ], [ %v695, %b140 ]
  %v581 = icmp slt i64 %v580, 1
  br i1 %v581, label %b136, label %b137
b136:
  %v582 = sub i64 %v579, %v575
  %v583 = sub i64 8, 1
  %v584 = add i64 %v582, %v583
  %v585 = sdiv i64 %v584, 8
  br label %b138
b138:
  %v586 = phi i64 [ 0, %b136 ], [ %v694, %b147 ]
  %v587 = icmp slt i64 %v586, %v585
  br i1 %v587, label %b139, label %b140
b139:
  %v588 = mul i64 %v582, %v586
  %v589 = sdiv i64 %v588, %v585
  %v590 = add i64 %v575, %v589
  %v591 = add i64 %v586, 1
  %v592 = mul i64 %v582, %v591
  %v593 = sdiv i64 %v592, %v585
  %v594 = add i64 %v575, %v593
  %v595 = mul i64 %v580, 128
  %v596 = getelementptr inbounds float, ptr %v364, i64 %v595
  %v597 = sub i64 %v594, %v590
  %v598 = add i64 %v509, 1
  %v599 = and i64 %v598, %v92
  %v600 = mul i64 %v599, %v7
  %v601 = add i64 %v600, %v590
  %v602 = mul i64 %v601, 8
  %v603 = getelementptr inbounds float, ptr %v32, i64 %v602
  %v604 = getelementptr inbounds float, ptr %v603, i64 0
  %v605 = sub i64 %v597, 1
  %v606 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v605
  %v607 = load ptr, ptr %v606, align 4
  %v608 = getelementptr inbounds float, ptr %v561, i64 0
  %v609 = icmp sgt i64 %v597, 0
  br i1 %v609, label %b141, label %b142
b141:
  call void %v607(ptr %v604, i64 8, ptr %v596, i64 8, ptr %v608, i64 16, i64 0)
  br label %b142
b142:
  %v610 = add i64 %v595, 64
  %v611 = getelementptr inbounds float, ptr %v364, i64 %v610
  %v612 = sub i64 %v594, %v590
  %v613 = add i64 %v509, 0
  %v614 = and i64 %v613, %v90
  %v615 = mul i64 %v614, %v7
  %v616 = add i64 %v615, %v590
  %v617 = mul i64 %v616, 8
  %v618 = getelementptr inbounds float, ptr %v30, i64 %v617
  %v619 = getelementptr inbounds float, ptr %v618, i64 0
  %v620 = sub i64 %v612, 1
  %v621 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v620
  %v622 = load ptr, ptr %v621, align 4
  %v623 = getelementptr inbounds float, ptr %v561, i64 8
  %v624 = icmp sgt i64 %v612, 0
  br i1 %v624, label %b143, label %b144
b143:
  call void %v622(ptr %v619, i64 8, ptr %v611, i64 8, ptr %v623, i64 16, i64 0)
  br label %b144
b144:
  %v625 = add i64 %v610, 64
  br label %b145
b145:
  %v626 = phi i64 [ %v590, %b144 ], [ %v693, %b150 ]
  %v627 = icmp slt i64 %v626, %v594
  br i1 %v627, label %b146, label %b147
b146:
  %v628 = sub i64 %v626, %v590
  %v629 = mul i64 %v628, 16
  %v630 = getelementptr inbounds float, ptr %v561, i64 %v629
  %v631 = add i64 %v509, 0
  %v632 = sub i64 %v631, %v419
  %v633 = mul i64 %v632, %v7
  %v634 = add i64 %v633, %v626
  %v635 = mul i64 %v634, 16
  %v636 = getelementptr inbounds float, ptr %v60, i64 %v635
  %v637 = add i64 %v509, 1
  %v638 = and i64 %v637, %v90
  %v639 = mul i64 %v638, %v7
  %v640 = add i64 %v639, %v626
  %v641 = mul i64 %v640, 8
  %v642 = getelementptr inbounds float, ptr %v30, i64 %v641
  br label %b148
b148:
  %v643 = phi i64 [ 0, %b146 ], [ %v692, %b149 ]
  %v644 = icmp slt i64 %v643, 1
  br i1 %v644, label %b149, label %b150
b149:
  %v645 = mul i64 %v580, 1
  %v646 = add i64 %v645, %v643
  %v647 = mul i64 %v646, 8
  %v648 = add i64 0, %v643
  %v649 = mul i64 %v648, 8
  %v650 = getelementptr inbounds float, ptr %v630, i64 %v649
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = add i64 1, %v643
  %v653 = mul i64 %v652, 8
  %v654 = getelementptr inbounds float, ptr %v630, i64 %v653
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = add i64 8, %v647
  %v657 = getelementptr inbounds float, ptr %v636, i64 %v656
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = fadd <8 x float> %v651, %v658
  %v660 = fadd <8 x float> %v659, %v655
  %v661 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v660)
  %v662 = fneg <8 x float> %v661
  %v663 = fcmp olt <8 x float> %v662, splat (float 0xC05A400000000000)
  %v664 = select <8 x i1> %v663, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v662
  %v665 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v664, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v666 = fsub <8 x float> %v665, splat (float 0x4168000000000000)
  %v667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v666, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v664)
  %v668 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v666, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v667)
  %v669 = bitcast <8 x float> %v665 to <8 x i32>
  %v670 = fmul <8 x float> %v668, %v668
  %v671 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v668, <8 x float> splat (float 0x3F81227F40000000))
  %v672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v671, <8 x float> %v668, <8 x float> splat (float 0x3FA5556740000000))
  %v673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v672, <8 x float> %v668, <8 x float> splat (float 0x3FC5554B00000000))
  %v674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v673, <8 x float> %v668, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v675 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v670, <8 x float> %v674, <8 x float> %v668)
  %v676 = sub <8 x i32> %v669, splat (i32 1262485250)
  %v677 = lshr <8 x i32> %v676, splat (i32 1)
  %v678 = sub <8 x i32> %v676, %v677
  %v679 = shl <8 x i32> %v677, splat (i32 23)
  %v680 = bitcast <8 x i32> %v679 to <8 x float>
  %v681 = shl <8 x i32> %v678, splat (i32 23)
  %v682 = bitcast <8 x i32> %v681 to <8 x float>
  %v683 = fadd <8 x float> %v675, splat (float 0x3FF0000000000000)
  %v684 = fmul <8 x float> %v683, %v680
  %v685 = fmul <8 x float> %v684, %v682
  %v686 = fcmp olt <8 x float> %v660, splat (float 0x0000000000000000)
  %v687 = select <8 x i1> %v686, <8 x float> %v685, <8 x float> splat (float 0x3FF0000000000000)
  %v688 = fadd <8 x float> %v685, splat (float 0x3FF0000000000000)
  %v689 = fdiv <8 x float> %v687, %v688
  %v690 = add i64 0, %v647
  %v691 = getelementptr inbounds float, ptr %v642, i64 %v690
  store <8 x float> %v689, ptr %v691, align 4
  %v692 = add nsw i64 %v643, 1
  br label %b148
b150:
  %v693 = add nsw i64 %v626, 1
  br label %b145
b147:
  %v694 = add nsw i64 %v586, 1
  br label %b138
b140:
  %v695 = add nsw i64 %v580, 1
  br label %b135
b137:
  %v696 = add nsw i64 %v575, 96
  br label %b132
b134:
  %v697 = add nsw i64 %v509, 1
  br label %b126
b128:
  %v698 = icmp sgt i64 %v3, 1
  br i1 %v698, label %b151, label %b152
b151:
  %v699 = getelementptr inbounds i64, ptr %v1, i64 3
  %v700 = atomicrmw add ptr %v699, i64 1 acq_rel
  %v701 = load i64, ptr %v117, align 8
  %v702 = add i64 %v701, 1
  store i64 %v702, ptr %v117, align 8
  %v703 = mul i64 %v3, %v702
  br label %b153
b153:
  %v704 = load atomic i64, ptr %v699 acquire, align 8
  %v705 = icmp slt i64 %v704, %v703
  br i1 %v705, label %b154, label %b155
b154:
  %v706 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
  %v707 = add nsw i64 %v419, %v418
  br label %b101
b103:
  %v708 = getelementptr inbounds float, ptr %v119, i64 256
  %v709 = getelementptr inbounds i64, ptr %v1, i64 4
  %v710 = load i64, ptr %v709, align 8
  %v711 = icmp eq i64 %v710, 0
  br i1 %v711, label %b156, label %b157
b156:
  %v712 = add i64 1, 0
  %v713 = sdiv i64 %v712, 1
  %v714 = add i64 %v2, 1
  %v715 = mul i64 %v713, %v2
  %v716 = sdiv i64 %v715, %v3
  %v717 = mul i64 %v716, 1
  %v718 = icmp slt i64 %v717, 1
  %v719 = select i1 %v718, i64 %v717, i64 1
  %v720 = mul i64 %v713, %v714
  %v721 = sdiv i64 %v720, %v3
  %v722 = mul i64 %v721, 1
  %v723 = icmp slt i64 %v722, 1
  %v724 = select i1 %v723, i64 %v722, i64 1
  %v725 = icmp slt i64 %v724, 1
  %v726 = select i1 %v725, i64 %v724, i64 1
  br label %b158
b158:
  %v727 = phi i64 [ %v719, %b156 ], [ %v751, %b159 ]
  %v728 = icmp slt i64 %v727, %v726
  br i1 %v728, label %b159, label %b160
b159:
  %v729 = mul i64 %v727, 128
  %v730 = mul i64 %v727, 8
  %v731 = add i64 %v729, 0
  %v732 = add i64 %v730, 0
  %v733 = getelementptr inbounds float, ptr %v708, i64 %v731
  %v734 = sub i64 8, %v732
  %v735 = icmp slt i64 %v734, 0
  %v736 = select i1 %v735, i64 0, i64 %v734
  %v737 = mul i64 %v732, 8
  %v738 = add i64 0, %v737
  %v739 = getelementptr inbounds float, ptr %v20, i64 %v738
  call void @pack_turned(ptr %v739, i64 8, i64 1, i64 8, i64 %v736, ptr %v733, i64 8)
  %v740 = add i64 %v729, 64
  %v741 = add i64 %v740, 0
  %v742 = add i64 %v730, 0
  %v743 = getelementptr inbounds float, ptr %v708, i64 %v741
  %v744 = sub i64 8, %v742
  %v745 = icmp slt i64 %v744, 0
  %v746 = select i1 %v745, i64 0, i64 %v744
  %v747 = mul i64 %v742, 8
  %v748 = add i64 0, %v747
  %v749 = getelementptr inbounds float, ptr %v22, i64 %v748
  call void @pack_turned(ptr %v749, i64 8, i64 1, i64 8, i64 %v746, ptr %v743, i64 8)
  %v750 = add i64 %v740, 64
  %v751 = add nsw i64 %v727, 1
  br label %b158
b160:
  br label %b157
b157:
  %v752 = icmp sgt i64 %v3, 1
  br i1 %v752, label %b161, label %b162
b161:
  %v753 = getelementptr inbounds i64, ptr %v1, i64 3
  %v754 = atomicrmw add ptr %v753, i64 1 acq_rel
  %v755 = load i64, ptr %v117, align 8
  %v756 = add i64 %v755, 1
  store i64 %v756, ptr %v117, align 8
  %v757 = mul i64 %v3, %v756
  br label %b163
b163:
  %v758 = load atomic i64, ptr %v753 acquire, align 8
  %v759 = icmp slt i64 %v758, %v757
  br i1 %v759, label %b164, label %b165
b164:
  %v760 = call i32 @sched_yield()
  br label %b163
b165:
  br label %b162
b162:
  %v762 = add i64 %v8, 0
  %v763 = sdiv i64 %v762, 1
  %v764 = add i64 %v2, 1
  %v765 = mul i64 %v763, %v2
  %v766 = sdiv i64 %v765, %v3
  %v767 = mul i64 %v766, 1
  %v768 = icmp slt i64 %v767, %v8
  %v769 = select i1 %v768, i64 %v767, i64 %v8
  %v770 = mul i64 %v763, %v764
  %v771 = sdiv i64 %v770, %v3
  %v772 = mul i64 %v771, 1
  %v773 = icmp slt i64 %v772, %v8
  %v774 = select i1 %v773, i64 %v772, i64 %v8
  br label %b166
b166:
  %v775 = phi i64 [ %v769, %b162 ], [ %v852, %b171 ]
  %v776 = icmp slt i64 %v775, %v774
  br i1 %v776, label %b167, label %b168
b167:
  %v777 = add i64 %v775, 96
  %v778 = icmp slt i64 %v777, %v774
  %v779 = select i1 %v778, i64 %v777, i64 %v774
  br label %b169
b169:
  %v780 = phi i64 [ 0, %b167 ], [ %v851, %b174 ]
  %v781 = icmp slt i64 %v780, 1
  br i1 %v781, label %b170, label %b171
b170:
  %v782 = sub i64 %v779, %v775
  %v783 = sub i64 8, 1
  %v784 = add i64 %v782, %v783
  %v785 = sdiv i64 %v784, 8
  br label %b172
b172:
  %v786 = phi i64 [ 0, %b170 ], [ %v850, %b181 ]
  %v787 = icmp slt i64 %v786, %v785
  br i1 %v787, label %b173, label %b174
b173:
  %v788 = mul i64 %v782, %v786
  %v789 = sdiv i64 %v788, %v785
  %v790 = add i64 %v775, %v789
  %v791 = add i64 %v786, 1
  %v792 = mul i64 %v782, %v791
  %v793 = sdiv i64 %v792, %v785
  %v794 = add i64 %v775, %v793
  %v795 = mul i64 %v780, 128
  %v796 = getelementptr inbounds float, ptr %v708, i64 %v795
  %v797 = sub i64 %v794, %v790
  %v798 = mul i64 1, %v7
  %v799 = add i64 %v790, %v798
  %v800 = mul i64 %v799, 8
  %v801 = getelementptr inbounds float, ptr %v30, i64 %v800
  %v802 = getelementptr inbounds float, ptr %v801, i64 0
  %v803 = sub i64 %v797, 1
  %v804 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v803
  %v805 = load ptr, ptr %v804, align 4
  %v806 = getelementptr inbounds float, ptr %v761, i64 0
  %v807 = icmp sgt i64 %v797, 0
  br i1 %v807, label %b175, label %b176
b175:
  call void %v805(ptr %v802, i64 8, ptr %v796, i64 8, ptr %v806, i64 16, i64 0)
  br label %b176
b176:
  %v808 = add i64 %v795, 64
  %v809 = getelementptr inbounds float, ptr %v708, i64 %v808
  %v810 = sub i64 %v794, %v790
  %v811 = mul i64 1, %v7
  %v812 = add i64 %v790, %v811
  %v813 = mul i64 %v812, 8
  %v814 = getelementptr inbounds float, ptr %v32, i64 %v813
  %v815 = getelementptr inbounds float, ptr %v814, i64 0
  %v816 = sub i64 %v810, 1
  %v817 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v816
  %v818 = load ptr, ptr %v817, align 4
  %v819 = getelementptr inbounds float, ptr %v761, i64 8
  %v820 = icmp sgt i64 %v810, 0
  br i1 %v820, label %b177, label %b178
b177:
  call void %v818(ptr %v815, i64 8, ptr %v809, i64 8, ptr %v819, i64 16, i64 0)
  br label %b178
b178:
  %v821 = add i64 %v808, 64
  br label %b179
b179:
  %v822 = phi i64 [ %v790, %b178 ], [ %v849, %b184 ]
  %v823 = icmp slt i64 %v822, %v794
  br i1 %v823, label %b180, label %b181
b180:
  %v824 = sub i64 %v822, %v790
  %v825 = mul i64 %v824, 16
  %v826 = getelementptr inbounds float, ptr %v761, i64 %v825
  %v827 = mul i64 %v822, 8
  %v828 = getelementptr inbounds float, ptr %v62, i64 %v827
  %v829 = mul i64 %v822, 8
  %v830 = getelementptr inbounds float, ptr %v64, i64 %v829
  br label %b182
b182:
  %v831 = phi i64 [ 0, %b180 ], [ %v848, %b183 ]
  %v832 = icmp slt i64 %v831, 1
  br i1 %v832, label %b183, label %b184
b183:
  %v833 = mul i64 %v780, 1
  %v834 = add i64 %v833, %v831
  %v835 = mul i64 %v834, 8
  %v836 = add i64 0, %v831
  %v837 = mul i64 %v836, 8
  %v838 = getelementptr inbounds float, ptr %v826, i64 %v837
  %v839 = load <8 x float>, ptr %v838, align 4
  %v840 = add i64 1, %v831
  %v841 = mul i64 %v840, 8
  %v842 = getelementptr inbounds float, ptr %v826, i64 %v841
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = add i64 0, %v835
  %v845 = getelementptr inbounds float, ptr %v828, i64 %v844
  store <8 x float> %v839, ptr %v845, align 4
  %v846 = add i64 0, %v835
  %v847 = getelementptr inbounds float, ptr %v830, i64 %v846
  store <8 x float> %v843, ptr %v847, align 4
  %v848 = add nsw i64 %v831, 1
  br label %b182
b184:
  %v849 = add nsw i64 %v822, 1
  br label %b179
b181:
  %v850 = add nsw i64 %v786, 1
  br label %b172
b174:
  %v851 = add nsw i64 %v780, 1
  br label %b169
b171:
  %v852 = add nsw i64 %v775, 96
  br label %b166
b168:
  %v853 = add i64 %v8, 0
  %v854 = sdiv i64 %v853, 1
  %v855 = add i64 %v2, 1
  %v856 = mul i64 %v854, %v2
  %v857 = sdiv i64 %v856, %v3
  %v858 = mul i64 %v857, 1
  %v859 = icmp slt i64 %v858, %v8
  %v860 = select i1 %v859, i64 %v858, i64 %v8
  %v861 = mul i64 %v854, %v855
  %v862 = sdiv i64 %v861, %v3
  %v863 = mul i64 %v862, 1
  %v864 = icmp slt i64 %v863, %v8
  %v865 = select i1 %v864, i64 %v863, i64 %v8
  br label %b185
b185:
  %v866 = phi i64 [ %v860, %b168 ], [ %v897, %b190 ]
  %v867 = icmp slt i64 %v866, %v865
  br i1 %v867, label %b186, label %b187
b186:
  br label %b188
b188:
  %v868 = phi i64 [ 0, %b186 ], [ %v883, %b189 ]
  %v869 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b186 ], [ %v882, %b189 ]
  %v870 = icmp slt i64 %v868, 8
  br i1 %v870, label %b189, label %b190
b189:
  %v871 = mul i64 %v866, 8
  %v872 = getelementptr inbounds float, ptr %v62, i64 %v871
  %v873 = mul i64 %v866, 8
  %v874 = getelementptr inbounds float, ptr %v64, i64 %v873
  %v875 = add i64 0, %v868
  %v876 = getelementptr inbounds float, ptr %v872, i64 %v875
  %v877 = load <8 x float>, ptr %v876, align 4
  %v878 = add i64 0, %v868
  %v879 = getelementptr inbounds float, ptr %v874, i64 %v878
  %v880 = load <8 x float>, ptr %v879, align 4
  %v881 = fadd <8 x float> %v877, %v880
  %v882 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v869, <8 x float> %v881)
  %v883 = add nsw i64 %v868, 8
  br label %b188
b190:
  %v884 = shufflevector <8 x float> %v869, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v885 = shufflevector <8 x float> %v869, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v886 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v884, <4 x float> %v885)
  %v887 = shufflevector <4 x float> %v886, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v888 = shufflevector <4 x float> %v886, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v889 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v887, <2 x float> %v888)
  %v890 = extractelement <2 x float> %v889, i64 0
  %v891 = extractelement <2 x float> %v889, i64 1
  %v892 = call float @llvm.maximum.f32(float %v890, float %v891)
  %v893 = call float @llvm.maximum.f32(float %v892, float 0xFFF0000000000000)
  %v894 = mul i64 %v866, 1
  %v895 = getelementptr inbounds float, ptr %v66, i64 %v894
  %v896 = getelementptr inbounds float, ptr %v895, i64 0
  store float %v893, ptr %v896, align 4
  %v897 = add nsw i64 %v866, 1
  br label %b185
b187:
  %v898 = add i64 %v8, 0
  %v899 = sdiv i64 %v898, 1
  %v900 = add i64 %v2, 1
  %v901 = mul i64 %v899, %v2
  %v902 = sdiv i64 %v901, %v3
  %v903 = mul i64 %v902, 1
  %v904 = icmp slt i64 %v903, %v8
  %v905 = select i1 %v904, i64 %v903, i64 %v8
  %v906 = mul i64 %v899, %v900
  %v907 = sdiv i64 %v906, %v3
  %v908 = mul i64 %v907, 1
  %v909 = icmp slt i64 %v908, %v8
  %v910 = select i1 %v909, i64 %v908, i64 %v8
  br label %b191
b191:
  %v911 = phi i64 [ %v905, %b187 ], [ %v960, %b192 ]
  %v912 = icmp slt i64 %v911, %v910
  br i1 %v912, label %b192, label %b193
b192:
  %v913 = mul i64 %v911, 8
  %v914 = getelementptr inbounds float, ptr %v62, i64 %v913
  %v915 = mul i64 %v911, 8
  %v916 = getelementptr inbounds float, ptr %v64, i64 %v915
  %v917 = mul i64 %v911, 1
  %v918 = getelementptr inbounds float, ptr %v66, i64 %v917
  %v919 = getelementptr inbounds float, ptr %v918, i64 0
  %v920 = load float, ptr %v919, align 4
  %v921 = mul i64 %v911, 8
  %v922 = getelementptr inbounds float, ptr %v68, i64 %v921
  %v923 = add i64 0, 0
  %v924 = getelementptr inbounds float, ptr %v914, i64 %v923
  %v925 = load <8 x float>, ptr %v924, align 4
  %v926 = add i64 0, 0
  %v927 = getelementptr inbounds float, ptr %v916, i64 %v926
  %v928 = load <8 x float>, ptr %v927, align 4
  %v929 = fadd <8 x float> %v925, %v928
  %v930 = insertelement <8 x float> poison, float %v920, i64 0
  %v931 = shufflevector <8 x float> %v930, <8 x float> poison, <8 x i32> zeroinitializer
  %v932 = fsub <8 x float> %v929, %v931
  %v933 = fcmp olt <8 x float> %v932, splat (float 0xC05A400000000000)
  %v934 = select <8 x i1> %v933, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v932
  %v935 = fcmp ogt <8 x float> %v934, splat (float 0x4056400000000000)
  %v936 = select <8 x i1> %v935, <8 x float> splat (float 0x4056400000000000), <8 x float> %v934
  %v937 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v936, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v938 = fsub <8 x float> %v937, splat (float 0x4168000000000000)
  %v939 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v938, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v936)
  %v940 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v938, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v939)
  %v941 = bitcast <8 x float> %v937 to <8 x i32>
  %v942 = fmul <8 x float> %v940, %v940
  %v943 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v940, <8 x float> splat (float 0x3F81227F40000000))
  %v944 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v943, <8 x float> %v940, <8 x float> splat (float 0x3FA5556740000000))
  %v945 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v944, <8 x float> %v940, <8 x float> splat (float 0x3FC5554B00000000))
  %v946 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v945, <8 x float> %v940, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v947 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v942, <8 x float> %v946, <8 x float> %v940)
  %v948 = sub <8 x i32> %v941, splat (i32 1262485250)
  %v949 = lshr <8 x i32> %v948, splat (i32 1)
  %v950 = sub <8 x i32> %v948, %v949
  %v951 = shl <8 x i32> %v949, splat (i32 23)
  %v952 = bitcast <8 x i32> %v951 to <8 x float>
  %v953 = shl <8 x i32> %v950, splat (i32 23)
  %v954 = bitcast <8 x i32> %v953 to <8 x float>
  %v955 = fadd <8 x float> %v947, splat (float 0x3FF0000000000000)
  %v956 = fmul <8 x float> %v955, %v952
  %v957 = fmul <8 x float> %v956, %v954
  %v958 = add i64 0, 0
  %v959 = getelementptr inbounds float, ptr %v922, i64 %v958
  store <8 x float> %v957, ptr %v959, align 4
  %v960 = add nsw i64 %v911, 1
  br label %b191
b193:
  %v961 = add i64 %v8, 0
  %v962 = sdiv i64 %v961, 1
  %v963 = add i64 %v2, 1
  %v964 = mul i64 %v962, %v2
  %v965 = sdiv i64 %v964, %v3
  %v966 = mul i64 %v965, 1
  %v967 = icmp slt i64 %v966, %v8
  %v968 = select i1 %v967, i64 %v966, i64 %v8
  %v969 = mul i64 %v962, %v963
  %v970 = sdiv i64 %v969, %v3
  %v971 = mul i64 %v970, 1
  %v972 = icmp slt i64 %v971, %v8
  %v973 = select i1 %v972, i64 %v971, i64 %v8
  br label %b194
b194:
  %v974 = phi i64 [ %v968, %b193 ], [ %v999, %b199 ]
  %v975 = icmp slt i64 %v974, %v973
  br i1 %v975, label %b195, label %b196
b195:
  br label %b197
b197:
  %v976 = phi i64 [ 0, %b195 ], [ %v985, %b198 ]
  %v977 = phi <8 x float> [ splat (float 0x0000000000000000), %b195 ], [ %v984, %b198 ]
  %v978 = icmp slt i64 %v976, 8
  br i1 %v978, label %b198, label %b199
b198:
  %v979 = mul i64 %v974, 8
  %v980 = getelementptr inbounds float, ptr %v68, i64 %v979
  %v981 = add i64 0, %v976
  %v982 = getelementptr inbounds float, ptr %v980, i64 %v981
  %v983 = load <8 x float>, ptr %v982, align 4
  %v984 = fadd <8 x float> %v977, %v983
  %v985 = add nsw i64 %v976, 8
  br label %b197
b199:
  %v986 = shufflevector <8 x float> %v977, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v987 = shufflevector <8 x float> %v977, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v988 = fadd <4 x float> %v986, %v987
  %v989 = shufflevector <4 x float> %v988, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v990 = shufflevector <4 x float> %v988, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v991 = fadd <2 x float> %v989, %v990
  %v992 = extractelement <2 x float> %v991, i64 0
  %v993 = extractelement <2 x float> %v991, i64 1
  %v994 = fadd float %v992, %v993
  %v995 = fadd float %v994, 0x0000000000000000
  %v996 = mul i64 %v974, 1
  %v997 = getelementptr inbounds float, ptr %v66, i64 %v996
  %v998 = getelementptr inbounds float, ptr %v997, i64 0
  store float %v995, ptr %v998, align 4
  %v999 = add nsw i64 %v974, 1
  br label %b194
b196:
  %v1000 = add i64 %v8, 0
  %v1001 = sdiv i64 %v1000, 1
  %v1002 = add i64 %v2, 1
  %v1003 = mul i64 %v1001, %v2
  %v1004 = sdiv i64 %v1003, %v3
  %v1005 = mul i64 %v1004, 1
  %v1006 = icmp slt i64 %v1005, %v8
  %v1007 = select i1 %v1006, i64 %v1005, i64 %v8
  %v1008 = mul i64 %v1001, %v1002
  %v1009 = sdiv i64 %v1008, %v3
  %v1010 = mul i64 %v1009, 1
  %v1011 = icmp slt i64 %v1010, %v8
  %v1012 = select i1 %v1011, i64 %v1010, i64 %v8
  br label %b200
b200:
  %v1013 = phi i64 [ %v1007, %b196 ], [ %v1023, %b201 ]
  %v1014 = icmp slt i64 %v1013, %v1012
  br i1 %v1014, label %b201, label %b202
b201:
  %v1015 = mul i64 %v1013, 1
  %v1016 = getelementptr inbounds float, ptr %v66, i64 %v1015
  %v1017 = getelementptr inbounds float, ptr %v1016, i64 0
  %v1018 = load float, ptr %v1017, align 4
  %v1019 = mul i64 %v1013, 1
  %v1020 = getelementptr inbounds float, ptr %v70, i64 %v1019
  %v1021 = add i64 0, 0
  %v1022 = getelementptr inbounds float, ptr %v1020, i64 %v1021
  store float %v1018, ptr %v1022, align 4
  %v1023 = add nsw i64 %v1013, 1
  br label %b200
b202:
  %v1024 = add i64 %v8, 0
  %v1025 = sdiv i64 %v1024, 1
  %v1026 = add i64 %v2, 1
  %v1027 = mul i64 %v1025, %v2
  %v1028 = sdiv i64 %v1027, %v3
  %v1029 = mul i64 %v1028, 1
  %v1030 = icmp slt i64 %v1029, %v8
  %v1031 = select i1 %v1030, i64 %v1029, i64 %v8
  %v1032 = mul i64 %v1025, %v1026
  %v1033 = sdiv i64 %v1032, %v3
  %v1034 = mul i64 %v1033, 1
  %v1035 = icmp slt i64 %v1034, %v8
  %v1036 = select i1 %v1035, i64 %v1034, i64 %v8
  br label %b203
b203:
  %v1037 = phi i64 [ %v1031, %b202 ], [ %v1055, %b204 ]
  %v1038 = icmp slt i64 %v1037, %v1036
  br i1 %v1038, label %b204, label %b205
b204:
  %v1039 = mul i64 %v1037, 8
  %v1040 = getelementptr inbounds float, ptr %v68, i64 %v1039
  %v1041 = mul i64 %v1037, 1
  %v1042 = getelementptr inbounds float, ptr %v70, i64 %v1041
  %v1043 = getelementptr inbounds float, ptr %v1042, i64 0
  %v1044 = load float, ptr %v1043, align 4
  %v1045 = mul i64 %v1037, 8
  %v1046 = getelementptr inbounds float, ptr %v38, i64 %v1045
  %v1047 = add i64 0, 0
  %v1048 = getelementptr inbounds float, ptr %v1040, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = insertelement <8 x float> poison, float %v1044, i64 0
  %v1051 = shufflevector <8 x float> %v1050, <8 x float> poison, <8 x i32> zeroinitializer
  %v1052 = fdiv <8 x float> %v1049, %v1051
  %v1053 = add i64 0, 0
  %v1054 = getelementptr inbounds float, ptr %v1046, i64 %v1053
  store <8 x float> %v1052, ptr %v1054, align 4
  %v1055 = add nsw i64 %v1037, 1
  br label %b203
b205:
  %v1056 = icmp sgt i64 %v3, 1
  br i1 %v1056, label %b206, label %b207
b206:
  %v1057 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1058 = atomicrmw add ptr %v1057, i64 1 acq_rel
  %v1059 = load i64, ptr %v117, align 8
  %v1060 = add i64 %v1059, 1
  store i64 %v1060, ptr %v117, align 8
  %v1061 = mul i64 %v3, %v1060
  br label %b208
b208:
  %v1062 = load atomic i64, ptr %v1057 acquire, align 8
  %v1063 = icmp slt i64 %v1062, %v1061
  br i1 %v1063, label %b209, label %b210
b209:
  %v1064 = call i32 @sched_yield()
  br label %b208
b210:
  br label %b207
b207:
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
  %v117 = alloca i64, i64 1, align 8
  %v273 = alloca float, i64 96, align 4
  %v474 = alloca float, i64 96, align 4
  %v671 = alloca float, i64 64, align 4
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
  %v81 = getelementptr inbounds i64, ptr %v1, i64 6
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 13
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 14
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 15
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 16
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 17
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 20
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 21
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 32
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 33
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 34
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 35
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 36
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 37
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 38
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 39
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 40
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 41
  %v116 = load i64, ptr %v115, align 8
  store i64 0, ptr %v117, align 8
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v119 = load ptr, ptr %v118, align 4
  %v120 = mul i64 %v2, 15360
  %v121 = add i64 %v120, 384
  %v122 = getelementptr inbounds float, ptr %v119, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v119, i64 0
  %v124 = getelementptr inbounds i64, ptr %v1, i64 4
  %v125 = load i64, ptr %v124, align 8
  %v126 = icmp eq i64 %v125, 0
  br i1 %v126, label %b0, label %b1
b0:
  %v127 = add i64 1, 0
  %v128 = sdiv i64 %v127, 1
  %v129 = add i64 %v2, 1
  %v130 = mul i64 %v128, %v2
  %v131 = sdiv i64 %v130, %v3
  %v132 = mul i64 %v131, 1
  %v133 = icmp slt i64 %v132, 1
  %v134 = select i1 %v133, i64 %v132, i64 1
  %v135 = mul i64 %v128, %v129
  %v136 = sdiv i64 %v135, %v3
  %v137 = mul i64 %v136, 1
  %v138 = icmp slt i64 %v137, 1
  %v139 = select i1 %v138, i64 %v137, i64 1
  %v140 = icmp slt i64 %v139, 1
  %v141 = select i1 %v140, i64 %v139, i64 1
  br label %b2
b2:
  %v142 = phi i64 [ %v134, %b0 ], [ %v165, %b3 ]
  %v143 = icmp slt i64 %v142, %v141
  br i1 %v143, label %b3, label %b4
b3:
  %v144 = mul i64 %v142, 128
  %v145 = mul i64 %v142, 16
  %v146 = add i64 %v144, 0
  %v147 = add i64 %v145, 0
  %v148 = getelementptr inbounds float, ptr %v123, i64 %v146
  %v149 = sub i64 16, %v147
  %v150 = icmp slt i64 %v149, 0
  %v151 = select i1 %v150, i64 0, i64 %v149
  %v152 = mul i64 %v147, 1
  %v153 = add i64 0, %v152
  %v154 = getelementptr inbounds float, ptr %v56, i64 %v153
  call void @pack_rows(ptr %v154, i64 1, i64 16, i64 8, i64 %v151, ptr %v148, i64 16)
  %v155 = add i64 %v144, 8
  %v156 = add i64 %v145, 8
  %v157 = getelementptr inbounds float, ptr %v123, i64 %v155
  %v158 = sub i64 16, %v156
  %v159 = icmp slt i64 %v158, 0
  %v160 = select i1 %v159, i64 0, i64 %v158
  %v161 = mul i64 %v156, 1
  %v162 = add i64 0, %v161
  %v163 = getelementptr inbounds float, ptr %v56, i64 %v162
  call void @pack_rows(ptr %v163, i64 1, i64 16, i64 8, i64 %v160, ptr %v157, i64 16)
  %v164 = add i64 %v144, 128
  %v165 = add nsw i64 %v142, 1
  br label %b2
b4:
  br label %b1
b1:
  %v166 = icmp sgt i64 %v3, 1
  br i1 %v166, label %b5, label %b6
b5:
  %v167 = getelementptr inbounds i64, ptr %v1, i64 3
  %v168 = atomicrmw add ptr %v167, i64 1 acq_rel
  %v169 = load i64, ptr %v117, align 8
  %v170 = add i64 %v169, 1
  store i64 %v170, ptr %v117, align 8
  %v171 = mul i64 %v3, %v170
  br label %b7
b7:
  %v172 = load atomic i64, ptr %v167 acquire, align 8
  %v173 = icmp slt i64 %v172, %v171
  br i1 %v173, label %b8, label %b9
b8:
  %v174 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v175 = add i64 %v8, 0
  %v176 = sdiv i64 %v175, 1
  %v177 = add i64 %v2, 1
  %v178 = mul i64 %v176, %v2
  %v179 = sdiv i64 %v178, %v3
  %v180 = mul i64 %v179, 1
  %v181 = icmp slt i64 %v180, %v8
  %v182 = select i1 %v181, i64 %v180, i64 %v8
  %v183 = mul i64 %v176, %v177
  %v184 = sdiv i64 %v183, %v3
  %v185 = mul i64 %v184, 1
  %v186 = icmp slt i64 %v185, %v8
  %v187 = select i1 %v186, i64 %v185, i64 %v8
  br label %b10
b10:
  %v188 = phi i64 [ %v182, %b6 ], [ %v227, %b15 ]
  %v189 = icmp slt i64 %v188, %v187
  br i1 %v189, label %b11, label %b12
b11:
  br label %b13
b13:
  %v190 = phi i64 [ 0, %b11 ], [ %v213, %b14 ]
  %v191 = phi <8 x float> [ splat (float 0x0000000000000000), %b11 ], [ %v212, %b14 ]
  %v192 = icmp slt i64 %v190, 8
  br i1 %v192, label %b14, label %b15
b14:
  %v193 = mul i64 %v188, 8
  %v194 = getelementptr inbounds float, ptr %v24, i64 %v193
  %v195 = mul i64 %v188, 8
  %v196 = getelementptr inbounds float, ptr %v38, i64 %v195
  %v197 = mul i64 %v188, 1
  %v198 = getelementptr inbounds float, ptr %v70, i64 %v197
  %v199 = getelementptr inbounds float, ptr %v198, i64 0
  %v200 = load float, ptr %v199, align 4
  %v201 = add i64 0, %v190
  %v202 = getelementptr inbounds float, ptr %v194, i64 %v201
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = add i64 0, %v190
  %v205 = getelementptr inbounds float, ptr %v196, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fmul <8 x float> %v203, %v206
  %v208 = insertelement <8 x float> poison, float %v200, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = fdiv <8 x float> %v207, %v209
  %v211 = fneg <8 x float> %v210
  %v212 = fadd <8 x float> %v191, %v211
  %v213 = add nsw i64 %v190, 8
  br label %b13
b15:
  %v214 = shufflevector <8 x float> %v191, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v215 = shufflevector <8 x float> %v191, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v216 = fadd <4 x float> %v214, %v215
  %v217 = shufflevector <4 x float> %v216, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v218 = shufflevector <4 x float> %v216, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v219 = fadd <2 x float> %v217, %v218
  %v220 = extractelement <2 x float> %v219, i64 0
  %v221 = extractelement <2 x float> %v219, i64 1
  %v222 = fadd float %v220, %v221
  %v223 = fadd float %v222, 0x0000000000000000
  %v224 = mul i64 %v188, 1
  %v225 = getelementptr inbounds float, ptr %v72, i64 %v224
  %v226 = getelementptr inbounds float, ptr %v225, i64 0
  store float %v223, ptr %v226, align 4
  %v227 = add nsw i64 %v188, 1
  br label %b10
b12:
  %v228 = add i64 %v8, 0
  %v229 = sdiv i64 %v228, 1
  %v230 = add i64 %v2, 1
  %v231 = mul i64 %v229, %v2
  %v232 = sdiv i64 %v231, %v3
  %v233 = mul i64 %v232, 1
  %v234 = icmp slt i64 %v233, %v8
  %v235 = select i1 %v234, i64 %v233, i64 %v8
  %v236 = mul i64 %v229, %v230
  %v237 = sdiv i64 %v236, %v3
  %v238 = mul i64 %v237, 1
  %v239 = icmp slt i64 %v238, %v8
  %v240 = select i1 %v239, i64 %v238, i64 %v8
  br label %b16
b16:
  %v241 = phi i64 [ %v235, %b12 ], [ %v272, %b17 ]
  %v242 = icmp slt i64 %v241, %v240
  br i1 %v242, label %b17, label %b18
b17:
  %v243 = mul i64 %v241, 8
  %v244 = getelementptr inbounds float, ptr %v24, i64 %v243
  %v245 = mul i64 %v241, 1
  %v246 = getelementptr inbounds float, ptr %v70, i64 %v245
  %v247 = getelementptr inbounds float, ptr %v246, i64 0
  %v248 = load float, ptr %v247, align 4
  %v249 = mul i64 %v241, 1
  %v250 = getelementptr inbounds float, ptr %v72, i64 %v249
  %v251 = getelementptr inbounds float, ptr %v250, i64 0
  %v252 = load float, ptr %v251, align 4
  %v253 = mul i64 %v241, 8
  %v254 = getelementptr inbounds float, ptr %v68, i64 %v253
  %v255 = mul i64 %v241, 8
  %v256 = getelementptr inbounds float, ptr %v74, i64 %v255
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v244, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = insertelement <8 x float> poison, float %v248, i64 0
  %v261 = shufflevector <8 x float> %v260, <8 x float> poison, <8 x i32> zeroinitializer
  %v262 = fdiv <8 x float> %v259, %v261
  %v263 = insertelement <8 x float> poison, float %v252, i64 0
  %v264 = shufflevector <8 x float> %v263, <8 x float> poison, <8 x i32> zeroinitializer
  %v265 = fadd <8 x float> %v262, %v264
  %v266 = add i64 0, 0
  %v267 = getelementptr inbounds float, ptr %v254, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fmul <8 x float> %v265, %v268
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v256, i64 %v270
  store <8 x float> %v269, ptr %v271, align 4
  %v272 = add nsw i64 %v241, 1
  br label %b16
b18:
  %v274 = add i64 %v8, 0
  %v275 = sdiv i64 %v274, 1
  %v276 = add i64 %v2, 1
  %v277 = mul i64 %v275, %v2
  %v278 = sdiv i64 %v277, %v3
  %v279 = mul i64 %v278, 1
  %v280 = icmp slt i64 %v279, %v8
  %v281 = select i1 %v280, i64 %v279, i64 %v8
  %v282 = mul i64 %v275, %v276
  %v283 = sdiv i64 %v282, %v3
  %v284 = mul i64 %v283, 1
  %v285 = icmp slt i64 %v284, %v8
  %v286 = select i1 %v285, i64 %v284, i64 %v8
  br label %b19
b19:
  %v287 = phi i64 [ %v281, %b18 ], [ %v341, %b24 ]
  %v288 = icmp slt i64 %v287, %v286
  br i1 %v288, label %b20, label %b21
b20:
  %v289 = add i64 %v287, 96
  %v290 = icmp slt i64 %v289, %v286
  %v291 = select i1 %v290, i64 %v289, i64 %v286
  br label %b22
b22:
  %v292 = phi i64 [ 0, %b20 ], [ %v340, %b27 ]
  %v293 = icmp slt i64 %v292, 1
  br i1 %v293, label %b23, label %b24
b23:
  %v294 = sub i64 %v291, %v287
  %v295 = sub i64 6, 1
  %v296 = add i64 %v294, %v295
  %v297 = sdiv i64 %v296, 6
  br label %b25
b25:
  %v298 = phi i64 [ 0, %b23 ], [ %v339, %b32 ]
  %v299 = icmp slt i64 %v298, %v297
  br i1 %v299, label %b26, label %b27
b26:
  %v300 = mul i64 %v294, %v298
  %v301 = sdiv i64 %v300, %v297
  %v302 = add i64 %v287, %v301
  %v303 = add i64 %v298, 1
  %v304 = mul i64 %v294, %v303
  %v305 = sdiv i64 %v304, %v297
  %v306 = add i64 %v287, %v305
  %v307 = mul i64 %v292, 128
  %v308 = getelementptr inbounds float, ptr %v123, i64 %v307
  %v309 = sub i64 %v306, %v302
  %v310 = mul i64 %v302, 8
  %v311 = getelementptr inbounds float, ptr %v74, i64 %v310
  %v312 = getelementptr inbounds float, ptr %v311, i64 0
  %v313 = sub i64 %v309, 1
  %v314 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v313
  %v315 = load ptr, ptr %v314, align 4
  %v316 = getelementptr inbounds float, ptr %v273, i64 0
  %v317 = icmp sgt i64 %v309, 0
  br i1 %v317, label %b28, label %b29
b28:
  call void %v315(ptr %v312, i64 8, ptr %v308, i64 8, ptr %v316, i64 16, i64 8)
  br label %b29
b29:
  %v318 = add i64 %v307, 128
  br label %b30
b30:
  %v319 = phi i64 [ %v302, %b29 ], [ %v338, %b35 ]
  %v320 = icmp slt i64 %v319, %v306
  br i1 %v320, label %b31, label %b32
b31:
  %v321 = sub i64 %v319, %v302
  %v322 = mul i64 %v321, 16
  %v323 = getelementptr inbounds float, ptr %v273, i64 %v322
  %v324 = mul i64 %v319, 16
  %v325 = getelementptr inbounds float, ptr %v76, i64 %v324
  br label %b33
b33:
  %v326 = phi i64 [ 0, %b31 ], [ %v337, %b34 ]
  %v327 = icmp slt i64 %v326, 2
  br i1 %v327, label %b34, label %b35
b34:
  %v328 = mul i64 %v292, 2
  %v329 = add i64 %v328, %v326
  %v330 = mul i64 %v329, 8
  %v331 = add i64 0, %v326
  %v332 = mul i64 %v331, 8
  %v333 = getelementptr inbounds float, ptr %v323, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = add i64 0, %v330
  %v336 = getelementptr inbounds float, ptr %v325, i64 %v335
  store <8 x float> %v334, ptr %v336, align 4
  %v337 = add nsw i64 %v326, 1
  br label %b33
b35:
  %v338 = add nsw i64 %v319, 1
  br label %b30
b32:
  %v339 = add nsw i64 %v298, 1
  br label %b25
b27:
  %v340 = add nsw i64 %v292, 1
  br label %b22
b24:
  %v341 = add nsw i64 %v287, 96
  br label %b19
b21:
  %v342 = icmp sgt i64 %v3, 1
  br i1 %v342, label %b36, label %b37
b36:
  %v343 = getelementptr inbounds i64, ptr %v1, i64 3
  %v344 = atomicrmw add ptr %v343, i64 1 acq_rel
  %v345 = load i64, ptr %v117, align 8
  %v346 = add i64 %v345, 1
  store i64 %v346, ptr %v117, align 8
  %v347 = mul i64 %v3, %v346
  br label %b38
b38:
  %v348 = load atomic i64, ptr %v343 acquire, align 8
  %v349 = icmp slt i64 %v348, %v347
  br i1 %v349, label %b39, label %b40
b39:
  %v350 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v351 = getelementptr inbounds float, ptr %v119, i64 128
  %v352 = getelementptr inbounds i64, ptr %v1, i64 4
  %v353 = load i64, ptr %v352, align 8
  %v354 = icmp eq i64 %v353, 0
  br i1 %v354, label %b41, label %b42
b41:
  %v355 = add i64 1, 0
  %v356 = sdiv i64 %v355, 1
  %v357 = add i64 %v2, 1
  %v358 = mul i64 %v356, %v2
  %v359 = sdiv i64 %v358, %v3
  %v360 = mul i64 %v359, 1
  %v361 = icmp slt i64 %v360, 1
  %v362 = select i1 %v361, i64 %v360, i64 1
  %v363 = mul i64 %v356, %v357
  %v364 = sdiv i64 %v363, %v3
  %v365 = mul i64 %v364, 1
  %v366 = icmp slt i64 %v365, 1
  %v367 = select i1 %v366, i64 %v365, i64 1
  %v368 = icmp slt i64 %v367, 1
  %v369 = select i1 %v368, i64 %v367, i64 1
  br label %b43
b43:
  %v370 = phi i64 [ %v362, %b41 ], [ %v393, %b44 ]
  %v371 = icmp slt i64 %v370, %v369
  br i1 %v371, label %b44, label %b45
b44:
  %v372 = mul i64 %v370, 128
  %v373 = mul i64 %v370, 8
  %v374 = add i64 %v372, 0
  %v375 = add i64 %v373, 0
  %v376 = getelementptr inbounds float, ptr %v351, i64 %v374
  %v377 = sub i64 8, %v375
  %v378 = icmp slt i64 %v377, 0
  %v379 = select i1 %v378, i64 0, i64 %v377
  %v380 = mul i64 %v375, 1
  %v381 = add i64 0, %v380
  %v382 = getelementptr inbounds float, ptr %v18, i64 %v381
  call void @pack_rows(ptr %v382, i64 1, i64 8, i64 8, i64 %v379, ptr %v376, i64 16)
  %v383 = add i64 %v372, 8
  %v384 = add i64 %v373, 0
  %v385 = getelementptr inbounds float, ptr %v351, i64 %v383
  %v386 = sub i64 8, %v384
  %v387 = icmp slt i64 %v386, 0
  %v388 = select i1 %v387, i64 0, i64 %v386
  %v389 = mul i64 %v384, 1
  %v390 = add i64 0, %v389
  %v391 = getelementptr inbounds float, ptr %v16, i64 %v390
  call void @pack_rows(ptr %v391, i64 1, i64 8, i64 8, i64 %v388, ptr %v385, i64 16)
  %v392 = add i64 %v372, 128
  %v393 = add nsw i64 %v370, 1
  br label %b43
b45:
  br label %b42
b42:
  %v394 = icmp sgt i64 %v3, 1
  br i1 %v394, label %b46, label %b47
b46:
  %v395 = getelementptr inbounds i64, ptr %v1, i64 3
  %v396 = atomicrmw add ptr %v395, i64 1 acq_rel
  %v397 = load i64, ptr %v117, align 8
  %v398 = add i64 %v397, 1
  store i64 %v398, ptr %v117, align 8
  %v399 = mul i64 %v3, %v398
  br label %b48
b48:
  %v400 = load atomic i64, ptr %v395 acquire, align 8
  %v401 = icmp slt i64 %v400, %v399
  br i1 %v401, label %b49, label %b50
b49:
  %v402 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  br label %b51
b51:
  %v403 = phi i64 [ 0, %b47 ], [ %v608, %b59 ]
  %v404 = icmp slt i64 %v403, %v5
  br i1 %v404, label %b52, label %b53
b52:
  %v405 = sub i64 %v5, 1
  %v406 = sub i64 %v405, %v403
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
  br label %b54
b54:
  %v420 = phi i64 [ %v414, %b52 ], [ %v473, %b55 ]
  %v421 = icmp slt i64 %v420, %v419
  br i1 %v421, label %b55, label %b56
b55:
  %v422 = add i64 %v406, 1
  %v423 = and i64 %v422, 1
  %v424 = mul i64 %v423, %v7
  %v425 = add i64 %v424, %v420
  %v426 = mul i64 %v425, 8
  %v427 = getelementptr inbounds float, ptr %v34, i64 %v426
  %v428 = add i64 %v406, 0
  %v429 = and i64 %v428, %v86
  %v430 = mul i64 %v429, %v7
  %v431 = add i64 %v430, %v420
  %v432 = mul i64 %v431, 8
  %v433 = getelementptr inbounds float, ptr %v26, i64 %v432
  %v434 = add i64 %v406, 0
  %v435 = and i64 %v434, %v112
  %v436 = mul i64 %v435, %v7
  %v437 = add i64 %v436, %v420
  %v438 = mul i64 %v437, 16
  %v439 = getelementptr inbounds float, ptr %v76, i64 %v438
  %v440 = add i64 %v406, 1
  %v441 = and i64 %v440, %v90
  %v442 = mul i64 %v441, %v7
  %v443 = add i64 %v442, %v420
  %v444 = mul i64 %v443, 8
  %v445 = getelementptr inbounds float, ptr %v30, i64 %v444
  %v446 = add i64 %v406, 0
  %v447 = and i64 %v446, %v114
  %v448 = mul i64 %v447, %v7
  %v449 = add i64 %v448, %v420
  %v450 = mul i64 %v449, 8
  %v451 = getelementptr inbounds float, ptr %v78, i64 %v450
  %v452 = add i64 0, 0
  %v453 = getelementptr inbounds float, ptr %v427, i64 %v452
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = add i64 0, 0
  %v456 = getelementptr inbounds float, ptr %v433, i64 %v455
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = fadd <8 x float> %v454, %v457
  %v459 = add i64 8, 0
  %v460 = getelementptr inbounds float, ptr %v439, i64 %v459
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = fadd <8 x float> %v458, %v461
  %v463 = add i64 0, 0
  %v464 = getelementptr inbounds float, ptr %v445, i64 %v463
  %v465 = load <8 x float>, ptr %v464, align 4
  %v466 = fmul <8 x float> %v462, %v465
  %v467 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v468 = shufflevector <8 x float> %v467, <8 x float> poison, <8 x i32> zeroinitializer
  %v469 = fsub <8 x float> %v468, %v465
  %v470 = fmul <8 x float> %v466, %v469
  %v471 = add i64 0, 0
  %v472 = getelementptr inbounds float, ptr %v451, i64 %v471
  store <8 x float> %v470, ptr %v472, align 4
  %v473 = add nsw i64 %v420, 1
  br label %b54
b56:
  %v475 = add i64 %v7, 0
  %v476 = sdiv i64 %v475, 1
  %v477 = add i64 %v2, 1
  %v478 = mul i64 %v476, %v2
  %v479 = sdiv i64 %v478, %v3
  %v480 = mul i64 %v479, 1
  %v481 = icmp slt i64 %v480, %v7
  %v482 = select i1 %v481, i64 %v480, i64 %v7
  %v483 = mul i64 %v476, %v477
  %v484 = sdiv i64 %v483, %v3
  %v485 = mul i64 %v484, 1
  %v486 = icmp slt i64 %v485, %v7
  %v487 = select i1 %v486, i64 %v485, i64 %v7
  br label %b57
b57:
  %v488 = phi i64 [ %v482, %b56 ], [ %v607, %b62 ]
  %v489 = icmp slt i64 %v488, %v487
  br i1 %v489, label %b58, label %b59
b58:
  %v490 = add i64 %v488, 96
  %v491 = icmp slt i64 %v490, %v487
  %v492 = select i1 %v491, i64 %v490, i64 %v487
  br label %b60
b60:
  %v493 = phi i64 [ 0, %b58 ], [ %v606, %b65 ]
  %v494 = icmp slt i64 %v493, 1
  br i1 %v494, label %b61, label %b62
b61:
  %v495 = sub i64 %v492, %v488
  %v496 = sub i64 6, 1
  %v497 = add i64 %v495, %v496
  %v498 = sdiv i64 %v497, 6
  br label %b63
b63:
  %v499 = phi i64 [ 0, %b61 ], [ %v605, %b70 ]
  %v500 = icmp slt i64 %v499, %v498
  br i1 %v500, label %b64, label %b65
b64:
  %v501 = mul i64 %v495, %v499
  %v502 = sdiv i64 %v501, %v498
  %v503 = add i64 %v488, %v502
  %v504 = add i64 %v499, 1
  %v505 = mul i64 %v495, %v504
  %v506 = sdiv i64 %v505, %v498
  %v507 = add i64 %v488, %v506
  %v508 = mul i64 %v493, 128
  %v509 = getelementptr inbounds float, ptr %v351, i64 %v508
  %v510 = sub i64 %v507, %v503
  %v511 = add i64 %v406, 0
  %v512 = and i64 %v511, %v114
  %v513 = mul i64 %v512, %v7
  %v514 = add i64 %v513, %v503
  %v515 = mul i64 %v514, 8
  %v516 = getelementptr inbounds float, ptr %v78, i64 %v515
  %v517 = getelementptr inbounds float, ptr %v516, i64 0
  %v518 = sub i64 %v510, 1
  %v519 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v518
  %v520 = load ptr, ptr %v519, align 4
  %v521 = getelementptr inbounds float, ptr %v474, i64 0
  %v522 = icmp sgt i64 %v510, 0
  br i1 %v522, label %b66, label %b67
b66:
  call void %v520(ptr %v517, i64 8, ptr %v509, i64 8, ptr %v521, i64 16, i64 8)
  br label %b67
b67:
  %v523 = add i64 %v508, 128
  br label %b68
b68:
  %v524 = phi i64 [ %v503, %b67 ], [ %v604, %b73 ]
  %v525 = icmp slt i64 %v524, %v507
  br i1 %v525, label %b69, label %b70
b69:
  %v526 = sub i64 %v524, %v503
  %v527 = mul i64 %v526, 16
  %v528 = getelementptr inbounds float, ptr %v474, i64 %v527
  %v529 = add i64 %v406, 1
  %v530 = and i64 %v529, 1
  %v531 = mul i64 %v530, %v7
  %v532 = add i64 %v531, %v524
  %v533 = mul i64 %v532, 8
  %v534 = getelementptr inbounds float, ptr %v36, i64 %v533
  %v535 = add i64 %v406, 0
  %v536 = and i64 %v535, %v88
  %v537 = mul i64 %v536, %v7
  %v538 = add i64 %v537, %v524
  %v539 = mul i64 %v538, 8
  %v540 = getelementptr inbounds float, ptr %v28, i64 %v539
  %v541 = add i64 %v406, 0
  %v542 = and i64 %v541, %v112
  %v543 = mul i64 %v542, %v7
  %v544 = add i64 %v543, %v524
  %v545 = mul i64 %v544, 16
  %v546 = getelementptr inbounds float, ptr %v76, i64 %v545
  %v547 = fsub float 0x3FF0000000000000, 0x3FEE666660000000
  %v548 = add i64 %v406, 0
  %v549 = and i64 %v548, 1
  %v550 = mul i64 %v549, %v7
  %v551 = add i64 %v550, %v524
  %v552 = mul i64 %v551, 8
  %v553 = getelementptr inbounds float, ptr %v34, i64 %v552
  %v554 = add i64 %v406, 0
  %v555 = and i64 %v554, 1
  %v556 = mul i64 %v555, %v7
  %v557 = add i64 %v556, %v524
  %v558 = mul i64 %v557, 8
  %v559 = getelementptr inbounds float, ptr %v36, i64 %v558
  %v560 = add i64 %v406, 0
  %v561 = and i64 %v560, %v116
  %v562 = mul i64 %v561, %v7
  %v563 = add i64 %v562, %v524
  %v564 = mul i64 %v563, 8
  %v565 = getelementptr inbounds float, ptr %v80, i64 %v564
  br label %b71
b71:
  %v566 = phi i64 [ 0, %b69 ], [ %v603, %b72 ]
  %v567 = icmp slt i64 %v566, 1
  br i1 %v567, label %b72, label %b73
b72:
  %v568 = mul i64 %v493, 1
  %v569 = add i64 %v568, %v566
  %v570 = mul i64 %v569, 8
  %v571 = add i64 0, %v566
  %v572 = mul i64 %v571, 8
  %v573 = getelementptr inbounds float, ptr %v528, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = add i64 1, %v566
  %v576 = mul i64 %v575, 8
  %v577 = getelementptr inbounds float, ptr %v528, i64 %v576
  %v578 = load <8 x float>, ptr %v577, align 4
  %v579 = add i64 0, %v570
  %v580 = getelementptr inbounds float, ptr %v534, i64 %v579
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = add i64 0, %v570
  %v583 = getelementptr inbounds float, ptr %v540, i64 %v582
  %v584 = load <8 x float>, ptr %v583, align 4
  %v585 = fadd <8 x float> %v581, %v584
  %v586 = add i64 0, %v570
  %v587 = getelementptr inbounds float, ptr %v546, i64 %v586
  %v588 = load <8 x float>, ptr %v587, align 4
  %v589 = fadd <8 x float> %v588, %v578
  %v590 = fadd <8 x float> %v585, %v589
  %v591 = insertelement <8 x float> poison, float 0x3FEE666660000000, i64 0
  %v592 = shufflevector <8 x float> %v591, <8 x float> poison, <8 x i32> zeroinitializer
  %v593 = fmul <8 x float> %v590, %v592
  %v594 = insertelement <8 x float> poison, float %v547, i64 0
  %v595 = shufflevector <8 x float> %v594, <8 x float> poison, <8 x i32> zeroinitializer
  %v596 = fmul <8 x float> %v590, %v595
  %v597 = add i64 0, %v570
  %v598 = getelementptr inbounds float, ptr %v553, i64 %v597
  store <8 x float> %v574, ptr %v598, align 4
  %v599 = add i64 0, %v570
  %v600 = getelementptr inbounds float, ptr %v559, i64 %v599
  store <8 x float> %v593, ptr %v600, align 4
  %v601 = add i64 0, %v570
  %v602 = getelementptr inbounds float, ptr %v565, i64 %v601
  store <8 x float> %v596, ptr %v602, align 4
  %v603 = add nsw i64 %v566, 1
  br label %b71
b73:
  %v604 = add nsw i64 %v524, 1
  br label %b68
b70:
  %v605 = add nsw i64 %v499, 1
  br label %b63
b65:
  %v606 = add nsw i64 %v493, 1
  br label %b60
b62:
  %v607 = add nsw i64 %v488, 96
  br label %b57
b59:
  %v608 = add nsw i64 %v403, 1
  br label %b51
b53:
  %v609 = icmp sgt i64 %v3, 1
  br i1 %v609, label %b74, label %b75
b74:
  %v610 = getelementptr inbounds i64, ptr %v1, i64 3
  %v611 = atomicrmw add ptr %v610, i64 1 acq_rel
  %v612 = load i64, ptr %v117, align 8
  %v613 = add i64 %v612, 1
  store i64 %v613, ptr %v117, align 8
  %v614 = mul i64 %v3, %v613
  br label %b76
b76:
  %v615 = load atomic i64, ptr %v610 acquire, align 8
  %v616 = icmp slt i64 %v615, %v614
  br i1 %v616, label %b77, label %b78
b77:
  %v617 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  %v618 = getelementptr inbounds float, ptr %v119, i64 256
  %v619 = getelementptr inbounds i64, ptr %v1, i64 4
  %v620 = load i64, ptr %v619, align 8
  %v621 = icmp eq i64 %v620, 0
  br i1 %v621, label %b79, label %b80
b79:
  %v622 = add i64 1, 0
  %v623 = sdiv i64 %v622, 1
  %v624 = add i64 %v2, 1
  %v625 = mul i64 %v623, %v2
  %v626 = sdiv i64 %v625, %v3
  %v627 = mul i64 %v626, 1
  %v628 = icmp slt i64 %v627, 1
  %v629 = select i1 %v628, i64 %v627, i64 1
  %v630 = mul i64 %v623, %v624
  %v631 = sdiv i64 %v630, %v3
  %v632 = mul i64 %v631, 1
  %v633 = icmp slt i64 %v632, 1
  %v634 = select i1 %v633, i64 %v632, i64 1
  %v635 = icmp slt i64 %v634, 1
  %v636 = select i1 %v635, i64 %v634, i64 1
  br label %b81
b81:
  %v637 = phi i64 [ %v629, %b79 ], [ %v661, %b82 ]
  %v638 = icmp slt i64 %v637, %v636
  br i1 %v638, label %b82, label %b83
b82:
  %v639 = mul i64 %v637, 128
  %v640 = mul i64 %v637, 8
  %v641 = add i64 %v639, 0
  %v642 = add i64 %v640, 0
  %v643 = getelementptr inbounds float, ptr %v618, i64 %v641
  %v644 = sub i64 8, %v642
  %v645 = icmp slt i64 %v644, 0
  %v646 = select i1 %v645, i64 0, i64 %v644
  %v647 = mul i64 %v642, 1
  %v648 = add i64 0, %v647
  %v649 = getelementptr inbounds float, ptr %v14, i64 %v648
  call void @pack_rows(ptr %v649, i64 1, i64 8, i64 8, i64 %v646, ptr %v643, i64 8)
  %v650 = add i64 %v639, 64
  %v651 = add i64 %v650, 0
  %v652 = add i64 %v640, 0
  %v653 = getelementptr inbounds float, ptr %v618, i64 %v651
  %v654 = sub i64 8, %v652
  %v655 = icmp slt i64 %v654, 0
  %v656 = select i1 %v655, i64 0, i64 %v654
  %v657 = mul i64 %v652, 1
  %v658 = add i64 0, %v657
  %v659 = getelementptr inbounds float, ptr %v12, i64 %v658
  call void @pack_rows(ptr %v659, i64 1, i64 8, i64 8, i64 %v656, ptr %v653, i64 8)
  %v660 = add i64 %v650, 64
  %v661 = add nsw i64 %v637, 1
  br label %b81
b83:
  br label %b80
b80:
  %v662 = icmp sgt i64 %v3, 1
  br i1 %v662, label %b84, label %b85
b84:
  %v663 = getelementptr inbounds i64, ptr %v1, i64 3
  %v664 = atomicrmw add ptr %v663, i64 1 acq_rel
  %v665 = load i64, ptr %v117, align 8
  %v666 = add i64 %v665, 1
  store i64 %v666, ptr %v117, align 8
  %v667 = mul i64 %v3, %v666
  br label %b86
b86:
  %v668 = load atomic i64, ptr %v663 acquire, align 8
  %v669 = icmp slt i64 %v668, %v667
  br i1 %v669, label %b87, label %b88
b87:
  %v670 = call i32 @sched_yield()
  br label %b86
b88:
  br label %b85
b85:
  %v672 = add i64 %v8, 0
  %v673 = sdiv i64 %v672, 1
  %v674 = add i64 %v2, 1
  %v675 = mul i64 %v673, %v2
  %v676 = sdiv i64 %v675, %v3
  %v677 = mul i64 %v676, 1
  %v678 = icmp slt i64 %v677, %v8
  %v679 = select i1 %v678, i64 %v677, i64 %v8
  %v680 = mul i64 %v673, %v674
  %v681 = sdiv i64 %v680, %v3
  %v682 = mul i64 %v681, 1
  %v683 = icmp slt i64 %v682, %v8
  %v684 = select i1 %v683, i64 %v682, i64 %v8
  br label %b89
b89:
  %v685 = phi i64 [ %v679, %b85 ], [ %v750, %b94 ]
  %v686 = icmp slt i64 %v685, %v684
  br i1 %v686, label %b90, label %b91
b90:
  %v687 = add i64 %v685, 96
  %v688 = icmp slt i64 %v687, %v684
  %v689 = select i1 %v688, i64 %v687, i64 %v684
  br label %b92
b92:
  %v690 = phi i64 [ 0, %b90 ], [ %v749, %b97 ]
  %v691 = icmp slt i64 %v690, 1
  br i1 %v691, label %b93, label %b94
b93:
  %v692 = sub i64 %v689, %v685
  %v693 = sub i64 8, 1
  %v694 = add i64 %v692, %v693
  %v695 = sdiv i64 %v694, 8
  br label %b95
b95:
  %v696 = phi i64 [ 0, %b93 ], [ %v748, %b104 ]
  %v697 = icmp slt i64 %v696, %v695
  br i1 %v697, label %b96, label %b97
b96:
  %v698 = mul i64 %v692, %v696
  %v699 = sdiv i64 %v698, %v695
  %v700 = add i64 %v685, %v699
  %v701 = add i64 %v696, 1
  %v702 = mul i64 %v692, %v701
  %v703 = sdiv i64 %v702, %v695
  %v704 = add i64 %v685, %v703
  %v705 = mul i64 %v690, 128
  %v706 = getelementptr inbounds float, ptr %v618, i64 %v705
  %v707 = sub i64 %v704, %v700
  %v708 = mul i64 %v700, 8
  %v709 = getelementptr inbounds float, ptr %v78, i64 %v708
  %v710 = getelementptr inbounds float, ptr %v709, i64 0
  %v711 = sub i64 %v707, 1
  %v712 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v711
  %v713 = load ptr, ptr %v712, align 4
  %v714 = getelementptr inbounds float, ptr %v671, i64 0
  %v715 = icmp sgt i64 %v707, 0
  br i1 %v715, label %b98, label %b99
b98:
  call void %v713(ptr %v710, i64 8, ptr %v706, i64 8, ptr %v714, i64 8, i64 0)
  br label %b99
b99:
  %v716 = add i64 %v705, 64
  %v717 = getelementptr inbounds float, ptr %v618, i64 %v716
  %v718 = sub i64 %v704, %v700
  %v719 = mul i64 %v700, 8
  %v720 = getelementptr inbounds float, ptr %v80, i64 %v719
  %v721 = getelementptr inbounds float, ptr %v720, i64 0
  %v722 = sub i64 %v718, 1
  %v723 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v722
  %v724 = load ptr, ptr %v723, align 4
  %v725 = getelementptr inbounds float, ptr %v671, i64 0
  %v726 = icmp sgt i64 %v718, 0
  br i1 %v726, label %b100, label %b101
b100:
  call void %v724(ptr %v721, i64 8, ptr %v717, i64 8, ptr %v725, i64 8, i64 0)
  br label %b101
b101:
  %v727 = add i64 %v716, 64
  br label %b102
b102:
  %v728 = phi i64 [ %v700, %b101 ], [ %v747, %b107 ]
  %v729 = icmp slt i64 %v728, %v704
  br i1 %v729, label %b103, label %b104
b103:
  %v730 = sub i64 %v728, %v700
  %v731 = mul i64 %v730, 8
  %v732 = getelementptr inbounds float, ptr %v671, i64 %v731
  %v733 = mul i64 %v728, 8
  %v734 = getelementptr inbounds float, ptr %v40, i64 %v733
  br label %b105
b105:
  %v735 = phi i64 [ 0, %b103 ], [ %v746, %b106 ]
  %v736 = icmp slt i64 %v735, 1
  br i1 %v736, label %b106, label %b107
b106:
  %v737 = mul i64 %v690, 1
  %v738 = add i64 %v737, %v735
  %v739 = mul i64 %v738, 8
  %v740 = add i64 0, %v735
  %v741 = mul i64 %v740, 8
  %v742 = getelementptr inbounds float, ptr %v732, i64 %v741
  %v743 = load <8 x float>, ptr %v742, align 4
  %v744 = add i64 0, %v739
  %v745 = getelementptr inbounds float, ptr %v734, i64 %v744
  store <8 x float> %v743, ptr %v745, align 4
  %v746 = add nsw i64 %v735, 1
  br label %b105
b107:
  %v747 = add nsw i64 %v728, 1
  br label %b102
b104:
  %v748 = add nsw i64 %v696, 1
  br label %b95
b97:
  %v749 = add nsw i64 %v690, 1
  br label %b92
b94:
  %v750 = add nsw i64 %v685, 96
  br label %b89
b91:
  %v751 = icmp sgt i64 %v3, 1
  br i1 %v751, label %b108, label %b109
b108:
  %v752 = getelementptr inbounds i64, ptr %v1, i64 3
  %v753 = atomicrmw add ptr %v752, i64 1 acq_rel
  %v754 = load i64, ptr %v117, align 8
  %v755 = add i64 %v754, 1
  store i64 %v755, ptr %v117, align 8
  %v756 = mul i64 %v3, %v755
  br label %b110
b110:
  %v757 = load atomic i64, ptr %v752 acquire, align 8
  %v758 = icmp slt i64 %v757, %v756
  br i1 %v758, label %b111, label %b112
b111:
  %v759 = call i32 @sched_yield()
  br label %b110
b112:
  br label %b109
b109:
  %v760 = mul i64 0, 8
  %v761 = getelementptr inbounds float, ptr %v80, i64 %v760
  %v762 = getelementptr inbounds float, ptr %v761, i64 0
  %v763 = mul i64 0, 8
  %v764 = getelementptr inbounds float, ptr %v10, i64 %v763
  %v765 = getelementptr inbounds float, ptr %v764, i64 0
  %v766 = getelementptr inbounds float, ptr %v122, i64 12288
  %v767 = add i64 8, 1
  %v768 = sdiv i64 %v767, 2
  %v769 = add i64 %v2, 1
  %v770 = mul i64 %v768, %v2
  %v771 = sdiv i64 %v770, %v3
  %v772 = mul i64 %v771, 2
  %v773 = icmp slt i64 %v772, 8
  %v774 = select i1 %v773, i64 %v772, i64 8
  %v775 = mul i64 %v768, %v769
  %v776 = sdiv i64 %v775, %v3
  %v777 = mul i64 %v776, 2
  %v778 = icmp slt i64 %v777, 8
  %v779 = select i1 %v778, i64 %v777, i64 8
  %v780 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b113
b113:
  %v781 = phi i64 [ %v774, %b109 ], [ %v789, %b118 ]
  %v782 = icmp slt i64 %v781, %v779
  br i1 %v782, label %b114, label %b115
b114:
  %v783 = mul i64 %v781, 8
  %v784 = getelementptr inbounds float, ptr %v780, i64 %v783
  br label %b116
b116:
  %v785 = phi i64 [ 0, %b114 ], [ %v788, %b117 ]
  %v786 = icmp slt i64 %v785, 8
  br i1 %v786, label %b117, label %b118
b117:
  %v787 = getelementptr inbounds float, ptr %v784, i64 %v785
  store float 0x0000000000000000, ptr %v787, align 4
  %v788 = add nsw i64 %v785, 1
  br label %b116
b118:
  %v789 = add nsw i64 %v781, 1
  br label %b113
b115:
  %v790 = mul i64 %v8, 1
  br label %b119
b119:
  %v791 = phi i64 [ 0, %b115 ], [ %v895, %b124 ]
  %v792 = icmp slt i64 %v791, %v790
  br i1 %v792, label %b120, label %b121
b120:
  %v793 = sub i64 %v790, %v791
  %v794 = icmp slt i64 %v793, 384
  %v795 = select i1 %v794, i64 %v793, i64 384
  br label %b122
b122:
  %v796 = phi i64 [ %v774, %b120 ], [ %v894, %b148 ]
  %v797 = icmp slt i64 %v796, %v779
  br i1 %v797, label %b123, label %b124
b123:
  %v798 = sub i64 %v779, %v796
  %v799 = icmp slt i64 %v798, 64
  %v800 = select i1 %v799, i64 %v798, i64 64
  %v801 = sdiv i64 %v800, 2
  %v802 = mul i64 %v801, 2
  %v803 = sub i64 %v800, %v802
  %v804 = mul i64 %v791, 8
  %v805 = add i64 %v804, %v796
  %v806 = getelementptr inbounds float, ptr %v762, i64 %v805
  br label %b125
b125:
  %v807 = phi i64 [ 0, %b123 ], [ %v833, %b133 ]
  %v808 = icmp slt i64 %v807, %v795
  br i1 %v808, label %b126, label %b127
b126:
  %v809 = mul i64 %v807, 8
  %v810 = getelementptr inbounds float, ptr %v806, i64 %v809
  %v811 = mul i64 %v807, 2
  %v812 = getelementptr inbounds float, ptr %v766, i64 %v811
  br label %b128
b128:
  %v813 = phi i64 [ 0, %b126 ], [ %v822, %b129 ]
  %v814 = icmp slt i64 %v813, %v801
  br i1 %v814, label %b129, label %b130
b129:
  %v815 = mul i64 %v813, 2
  %v816 = getelementptr inbounds float, ptr %v810, i64 %v815
  %v817 = mul i64 %v813, 768
  %v818 = getelementptr inbounds float, ptr %v812, i64 %v817
  %v819 = getelementptr inbounds float, ptr %v816, i64 0
  %v820 = load <2 x float>, ptr %v819, align 4
  %v821 = getelementptr inbounds float, ptr %v818, i64 0
  store <2 x float> %v820, ptr %v821, align 4
  %v822 = add nsw i64 %v813, 1
  br label %b128
b130:
  %v823 = mul i64 %v801, 2
  %v824 = getelementptr inbounds float, ptr %v810, i64 %v823
  %v825 = mul i64 %v801, 768
  %v826 = getelementptr inbounds float, ptr %v812, i64 %v825
  br label %b131
b131:
  %v827 = phi i64 [ 0, %b130 ], [ %v832, %b132 ]
  %v828 = icmp slt i64 %v827, %v803
  br i1 %v828, label %b132, label %b133
b132:
  %v829 = getelementptr inbounds float, ptr %v824, i64 %v827
  %v830 = load float, ptr %v829, align 4
  %v831 = getelementptr inbounds float, ptr %v826, i64 %v827
  store float %v830, ptr %v831, align 4
  %v832 = add nsw i64 %v827, 1
  br label %b131, !llvm.loop !0
b133:
  %v833 = add nsw i64 %v807, 1
  br label %b125
b127:
  br label %b134
b134:
  %v834 = phi i64 [ 0, %b127 ], [ %v869, %b142 ]
  %v835 = icmp slt i64 %v834, 0
  br i1 %v835, label %b135, label %b136
b135:
  %v836 = mul i64 %v791, 8
  %v837 = add i64 %v836, %v834
  %v838 = getelementptr inbounds float, ptr %v765, i64 %v837
  br label %b137
b137:
  %v839 = phi i64 [ 0, %b135 ], [ %v857, %b138 ]
  %v840 = icmp slt i64 %v839, %v795
  br i1 %v840, label %b138, label %b139
b138:
  %v841 = mul i64 %v839, 8
  %v842 = getelementptr inbounds float, ptr %v838, i64 %v841
  %v843 = mul i64 %v839, 32
  %v844 = getelementptr inbounds float, ptr %v122, i64 %v843
  %v845 = getelementptr inbounds float, ptr %v842, i64 0
  %v846 = load <8 x float>, ptr %v845, align 4
  %v847 = getelementptr inbounds float, ptr %v844, i64 0
  store <8 x float> %v846, ptr %v847, align 4
  %v848 = getelementptr inbounds float, ptr %v842, i64 8
  %v849 = load <8 x float>, ptr %v848, align 4
  %v850 = getelementptr inbounds float, ptr %v844, i64 8
  store <8 x float> %v849, ptr %v850, align 4
  %v851 = getelementptr inbounds float, ptr %v842, i64 16
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = getelementptr inbounds float, ptr %v844, i64 16
  store <8 x float> %v852, ptr %v853, align 4
  %v854 = getelementptr inbounds float, ptr %v842, i64 24
  %v855 = load <8 x float>, ptr %v854, align 4
  %v856 = getelementptr inbounds float, ptr %v844, i64 24
  store <8 x float> %v855, ptr %v856, align 4
  %v857 = add nsw i64 %v839, 1
  br label %b137
b139:
  %v858 = sdiv i64 %v800, 2
  br label %b140
b140:
  %v859 = phi i64 [ 0, %b139 ], [ %v868, %b141 ]
  %v860 = icmp slt i64 %v859, %v858
  br i1 %v860, label %b141, label %b142
b141:
  %v861 = mul i64 %v859, 2
  %v862 = add i64 %v796, %v861
  %v863 = mul i64 %v859, 768
  %v864 = getelementptr inbounds float, ptr %v766, i64 %v863
  %v865 = mul i64 %v862, 8
  %v866 = add i64 %v865, %v834
  %v867 = getelementptr inbounds float, ptr %v780, i64 %v866
  call void @outer_2x32(ptr %v864, ptr %v122, i64 %v795, ptr %v867, i64 8)
  %v868 = add nsw i64 %v859, 1
  br label %b140
b142:
  %v869 = add nsw i64 %v834, 32
  br label %b134
b136:
  %v870 = mul i64 %v791, 8
  %v871 = add i64 %v870, 0
  %v872 = getelementptr inbounds float, ptr %v765, i64 %v871
  br label %b143
b143:
  %v873 = phi i64 [ 0, %b136 ], [ %v882, %b144 ]
  %v874 = icmp slt i64 %v873, %v795
  br i1 %v874, label %b144, label %b145
b144:
  %v875 = mul i64 %v873, 8
  %v876 = getelementptr inbounds float, ptr %v872, i64 %v875
  %v877 = mul i64 %v873, 8
  %v878 = getelementptr inbounds float, ptr %v122, i64 %v877
  %v879 = getelementptr inbounds float, ptr %v876, i64 0
  %v880 = load <8 x float>, ptr %v879, align 4
  %v881 = getelementptr inbounds float, ptr %v878, i64 0
  store <8 x float> %v880, ptr %v881, align 4
  %v882 = add nsw i64 %v873, 1
  br label %b143
b145:
  %v883 = sdiv i64 %v800, 2
  br label %b146
b146:
  %v884 = phi i64 [ 0, %b145 ], [ %v893, %b147 ]
  %v885 = icmp slt i64 %v884, %v883
  br i1 %v885, label %b147, label %b148
b147:
  %v886 = mul i64 %v884, 2
  %v887 = add i64 %v796, %v886
  %v888 = mul i64 %v884, 768
  %v889 = getelementptr inbounds float, ptr %v766, i64 %v888
  %v890 = mul i64 %v887, 8
  %v891 = add i64 %v890, 0
  %v892 = getelementptr inbounds float, ptr %v780, i64 %v891
  call void @outer_2x8(ptr %v889, ptr %v122, i64 %v795, ptr %v892, i64 8)
  %v893 = add nsw i64 %v884, 1
  br label %b146
b148:
  %v894 = add nsw i64 %v796, 64
  br label %b122
b124:
  %v895 = add nsw i64 %v791, 384
  br label %b119
b121:
  %v896 = icmp sgt i64 %v3, 1
  br i1 %v896, label %b149, label %b150
b149:
  %v897 = getelementptr inbounds i64, ptr %v1, i64 3
  %v898 = atomicrmw add ptr %v897, i64 1 acq_rel
  %v899 = load i64, ptr %v117, align 8
  %v900 = add i64 %v899, 1
  store i64 %v900, ptr %v117, align 8
  %v901 = mul i64 %v3, %v900
  br label %b151
b151:
  %v902 = load atomic i64, ptr %v897 acquire, align 8
  %v903 = icmp slt i64 %v902, %v901
  br i1 %v903, label %b152, label %b153
b152:
  %v904 = call i32 @sched_yield()
  br label %b151
b153:
  br label %b150
b150:
  %v905 = mul i64 0, 8
  %v906 = getelementptr inbounds float, ptr %v78, i64 %v905
  %v907 = getelementptr inbounds float, ptr %v906, i64 0
  %v908 = mul i64 1, %v7
  %v909 = add i64 0, %v908
  %v910 = mul i64 %v909, 8
  %v911 = getelementptr inbounds float, ptr %v32, i64 %v910
  %v912 = getelementptr inbounds float, ptr %v911, i64 0
  %v913 = getelementptr inbounds float, ptr %v122, i64 12288
  %v914 = add i64 8, 1
  %v915 = sdiv i64 %v914, 2
  %v916 = add i64 %v2, 1
  %v917 = mul i64 %v915, %v2
  %v918 = sdiv i64 %v917, %v3
  %v919 = mul i64 %v918, 2
  %v920 = icmp slt i64 %v919, 8
  %v921 = select i1 %v920, i64 %v919, i64 8
  %v922 = mul i64 %v915, %v916
  %v923 = sdiv i64 %v922, %v3
  %v924 = mul i64 %v923, 2
  %v925 = icmp slt i64 %v924, 8
  %v926 = select i1 %v925, i64 %v924, i64 8
  %v927 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b154
b154:
  %v928 = phi i64 [ %v921, %b150 ], [ %v936, %b159 ]
  %v929 = icmp slt i64 %v928, %v926
  br i1 %v929, label %b155, label %b156
b155:
  %v930 = mul i64 %v928, 8
  %v931 = getelementptr inbounds float, ptr %v927, i64 %v930
  br label %b157
b157:
  %v932 = phi i64 [ 0, %b155 ], [ %v935, %b158 ]
  %v933 = icmp slt i64 %v932, 8
  br i1 %v933, label %b158, label %b159
b158:
  %v934 = getelementptr inbounds float, ptr %v931, i64 %v932
  store float 0x0000000000000000, ptr %v934, align 4
  %v935 = add nsw i64 %v932, 1
  br label %b157
b159:
  %v936 = add nsw i64 %v928, 1
  br label %b154
b156:
  %v937 = mul i64 %v8, 1
  br label %b160
b160:
  %v938 = phi i64 [ 0, %b156 ], [ %v1042, %b165 ]
  %v939 = icmp slt i64 %v938, %v937
  br i1 %v939, label %b161, label %b162
b161:
  %v940 = sub i64 %v937, %v938
  %v941 = icmp slt i64 %v940, 384
  %v942 = select i1 %v941, i64 %v940, i64 384
  br label %b163
b163:
  %v943 = phi i64 [ %v921, %b161 ], [ %v1041, %b189 ]
  %v944 = icmp slt i64 %v943, %v926
  br i1 %v944, label %b164, label %b165
b164:
  %v945 = sub i64 %v926, %v943
  %v946 = icmp slt i64 %v945, 64
  %v947 = select i1 %v946, i64 %v945, i64 64
  %v948 = sdiv i64 %v947, 2
  %v949 = mul i64 %v948, 2
  %v950 = sub i64 %v947, %v949
  %v951 = mul i64 %v938, 8
  %v952 = add i64 %v951, %v943
  %v953 = getelementptr inbounds float, ptr %v907, i64 %v952
  br label %b166
b166:
  %v954 = phi i64 [ 0, %b164 ], [ %v980, %b174 ]
  %v955 = icmp slt i64 %v954, %v942
  br i1 %v955, label %b167, label %b168
b167:
  %v956 = mul i64 %v954, 8
  %v957 = getelementptr inbounds float, ptr %v953, i64 %v956
  %v958 = mul i64 %v954, 2
  %v959 = getelementptr inbounds float, ptr %v913, i64 %v958
  br label %b169
b169:
  %v960 = phi i64 [ 0, %b167 ], [ %v969, %b170 ]
  %v961 = icmp slt i64 %v960, %v948
  br i1 %v961, label %b170, label %b171
b170:
  %v962 = mul i64 %v960, 2
  %v963 = getelementptr inbounds float, ptr %v957, i64 %v962
  %v964 = mul i64 %v960, 768
  %v965 = getelementptr inbounds float, ptr %v959, i64 %v964
  %v966 = getelementptr inbounds float, ptr %v963, i64 0
  %v967 = load <2 x float>, ptr %v966, align 4
  %v968 = getelementptr inbounds float, ptr %v965, i64 0
  store <2 x float> %v967, ptr %v968, align 4
  %v969 = add nsw i64 %v960, 1
  br label %b169
b171:
  %v970 = mul i64 %v948, 2
  %v971 = getelementptr inbounds float, ptr %v957, i64 %v970
  %v972 = mul i64 %v948, 768
  %v973 = getelementptr inbounds float, ptr %v959, i64 %v972
  br label %b172
b172:
  %v974 = phi i64 [ 0, %b171 ], [ %v979, %b173 ]
  %v975 = icmp slt i64 %v974, %v950
  br i1 %v975, label %b173, label %b174
b173:
  %v976 = getelementptr inbounds float, ptr %v971, i64 %v974
  %v977 = load float, ptr %v976, align 4
  %v978 = getelementptr inbounds float, ptr %v973, i64 %v974
  store float %v977, ptr %v978, align 4
  %v979 = add nsw i64 %v974, 1
  br label %b172, !llvm.loop !3
b174:
  %v980 = add nsw i64 %v954, 1
  br label %b166
b168:
  br label %b175
b175:
  %v981 = phi i64 [ 0, %b168 ], [ %v1016, %b183 ]
  %v982 = icmp slt i64 %v981, 0
  br i1 %v982, label %b176, label %b177
b176:
  %v983 = mul i64 %v938, 8
  %v984 = add i64 %v983, %v981
  %v985 = getelementptr inbounds float, ptr %v912, i64 %v984
  br label %b178
b178:
  %v986 = phi i64 [ 0, %b176 ], [ %v1004, %b179 ]
  %v987 = icmp slt i64 %v986, %v942
  br i1 %v987, label %b179, label %b180
b179:
  %v988 = mul i64 %v986, 8
  %v989 = getelementptr inbounds float, ptr %v985, i64 %v988
  %v990 = mul i64 %v986, 32
  %v991 = getelementptr inbounds float, ptr %v122, i64 %v990
  %v992 = getelementptr inbounds float, ptr %v989, i64 0
  %v993 = load <8 x float>, ptr %v992, align 4
  %v994 = getelementptr inbounds float, ptr %v991, i64 0
  store <8 x float> %v993, ptr %v994, align 4
  %v995 = getelementptr inbounds float, ptr %v989, i64 8
  %v996 = load <8 x float>, ptr %v995, align 4
  %v997 = getelementptr inbounds float, ptr %v991, i64 8
  store <8 x float> %v996, ptr %v997, align 4
  %v998 = getelementptr inbounds float, ptr %v989, i64 16
  %v999 = load <8 x float>, ptr %v998, align 4
  %v1000 = getelementptr inbounds float, ptr %v991, i64 16
  store <8 x float> %v999, ptr %v1000, align 4
  %v1001 = getelementptr inbounds float, ptr %v989, i64 24
  %v1002 = load <8 x float>, ptr %v1001, align 4
  %v1003 = getelementptr inbounds float, ptr %v991, i64 24
  store <8 x float> %v1002, ptr %v1003, align 4
  %v1004 = add nsw i64 %v986, 1
  br label %b178
b180:
  %v1005 = sdiv i64 %v947, 2
  br label %b181
b181:
  %v1006 = phi i64 [ 0, %b180 ], [ %v1015, %b182 ]
  %v1007 = icmp slt i64 %v1006, %v1005
  br i1 %v1007, label %b182, label %b183
b182:
  %v1008 = mul i64 %v1006, 2
  %v1009 = add i64 %v943, %v1008
  %v1010 = mul i64 %v1006, 768
  %v1011 = getelementptr inbounds float, ptr %v913, i64 %v1010
  %v1012 = mul i64 %v1009, 8
  %v1013 = add i64 %v1012, %v981
  %v1014 = getelementptr inbounds float, ptr %v927, i64 %v1013
  call void @outer_2x32(ptr %v1011, ptr %v122, i64 %v942, ptr %v1014, i64 8)
  %v1015 = add nsw i64 %v1006, 1
  br label %b181
b183:
  %v1016 = add nsw i64 %v981, 32
  br label %b175
b177:
  %v1017 = mul i64 %v938, 8
  %v1018 = add i64 %v1017, 0
  %v1019 = getelementptr inbounds float, ptr %v912, i64 %v1018
  br label %b184
b184:
  %v1020 = phi i64 [ 0, %b177 ], [ %v1029, %b185 ]
  %v1021 = icmp slt i64 %v1020, %v942
  br i1 %v1021, label %b185, label %b186
b185:
  %v1022 = mul i64 %v1020, 8
  %v1023 = getelementptr inbounds float, ptr %v1019, i64 %v1022
  %v1024 = mul i64 %v1020, 8
  %v1025 = getelementptr inbounds float, ptr %v122, i64 %v1024
  %v1026 = getelementptr inbounds float, ptr %v1023, i64 0
  %v1027 = load <8 x float>, ptr %v1026, align 4
  %v1028 = getelementptr inbounds float, ptr %v1025, i64 0
  store <8 x float> %v1027, ptr %v1028, align 4
  %v1029 = add nsw i64 %v1020, 1
  br label %b184
b186:
  %v1030 = sdiv i64 %v947, 2
  br label %b187
b187:
  %v1031 = phi i64 [ 0, %b186 ], [ %v1040, %b188 ]
  %v1032 = icmp slt i64 %v1031, %v1030
  br i1 %v1032, label %b188, label %b189
b188:
  %v1033 = mul i64 %v1031, 2
  %v1034 = add i64 %v943, %v1033
  %v1035 = mul i64 %v1031, 768
  %v1036 = getelementptr inbounds float, ptr %v913, i64 %v1035
  %v1037 = mul i64 %v1034, 8
  %v1038 = add i64 %v1037, 0
  %v1039 = getelementptr inbounds float, ptr %v927, i64 %v1038
  call void @outer_2x8(ptr %v1036, ptr %v122, i64 %v942, ptr %v1039, i64 8)
  %v1040 = add nsw i64 %v1031, 1
  br label %b187
b189:
  %v1041 = add nsw i64 %v943, 64
  br label %b163
b165:
  %v1042 = add nsw i64 %v938, 384
  br label %b160
b162:
  %v1043 = icmp sgt i64 %v3, 1
  br i1 %v1043, label %b190, label %b191
b190:
  %v1044 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1045 = atomicrmw add ptr %v1044, i64 1 acq_rel
  %v1046 = load i64, ptr %v117, align 8
  %v1047 = add i64 %v1046, 1
  store i64 %v1047, ptr %v117, align 8
  %v1048 = mul i64 %v3, %v1047
  br label %b192
b192:
  %v1049 = load atomic i64, ptr %v1044 acquire, align 8
  %v1050 = icmp slt i64 %v1049, %v1048
  br i1 %v1050, label %b193, label %b194
b193:
  %v1051 = call i32 @sched_yield()
  br label %b192
b194:
  br label %b191
b191:
  %v1052 = mul i64 0, 8
  %v1053 = getelementptr inbounds float, ptr %v78, i64 %v1052
  %v1054 = getelementptr inbounds float, ptr %v1053, i64 0
  %v1055 = mul i64 0, 8
  %v1056 = getelementptr inbounds float, ptr %v10, i64 %v1055
  %v1057 = getelementptr inbounds float, ptr %v1056, i64 0
  %v1058 = getelementptr inbounds float, ptr %v122, i64 12288
  %v1059 = add i64 8, 1
  %v1060 = sdiv i64 %v1059, 2
  %v1061 = add i64 %v2, 1
  %v1062 = mul i64 %v1060, %v2
  %v1063 = sdiv i64 %v1062, %v3
  %v1064 = mul i64 %v1063, 2
  %v1065 = icmp slt i64 %v1064, 8
  %v1066 = select i1 %v1065, i64 %v1064, i64 8
  %v1067 = mul i64 %v1060, %v1061
  %v1068 = sdiv i64 %v1067, %v3
  %v1069 = mul i64 %v1068, 2
  %v1070 = icmp slt i64 %v1069, 8
  %v1071 = select i1 %v1070, i64 %v1069, i64 8
  %v1072 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b195
b195:
  %v1073 = phi i64 [ %v1066, %b191 ], [ %v1081, %b200 ]
  %v1074 = icmp slt i64 %v1073, %v1071
  br i1 %v1074, label %b196, label %b197
b196:
  %v1075 = mul i64 %v1073, 8
  %v1076 = getelementptr inbounds float, ptr %v1072, i64 %v1075
  br label %b198
b198:
  %v1077 = phi i64 [ 0, %b196 ], [ %v1080, %b199 ]
  %v1078 = icmp slt i64 %v1077, 8
  br i1 %v1078, label %b199, label %b200
b199:
  %v1079 = getelementptr inbounds float, ptr %v1076, i64 %v1077
  store float 0x0000000000000000, ptr %v1079, align 4
  %v1080 = add nsw i64 %v1077, 1
  br label %b198
b200:
  %v1081 = add nsw i64 %v1073, 1
  br label %b195
b197:
  %v1082 = mul i64 %v8, 1
  br label %b201
b201:
  %v1083 = phi i64 [ 0, %b197 ], [ %v1187, %b206 ]
  %v1084 = icmp slt i64 %v1083, %v1082
  br i1 %v1084, label %b202, label %b203
b202:
  %v1085 = sub i64 %v1082, %v1083
  %v1086 = icmp slt i64 %v1085, 384
  %v1087 = select i1 %v1086, i64 %v1085, i64 384
  br label %b204
b204:
  %v1088 = phi i64 [ %v1066, %b202 ], [ %v1186, %b230 ]
  %v1089 = icmp slt i64 %v1088, %v1071
  br i1 %v1089, label %b205, label %b206
b205:
  %v1090 = sub i64 %v1071, %v1088
  %v1091 = icmp slt i64 %v1090, 64
  %v1092 = select i1 %v1091, i64 %v1090, i64 64
  %v1093 = sdiv i64 %v1092, 2
  %v1094 = mul i64 %v1093, 2
  %v1095 = sub i64 %v1092, %v1094
  %v1096 = mul i64 %v1083, 8
  %v1097 = add i64 %v1096, %v1088
  %v1098 = getelementptr inbounds float, ptr %v1054, i64 %v1097
  br label %b207
b207:
  %v1099 = phi i64 [ 0, %b205 ], [ %v1125, %b215 ]
  %v1100 = icmp slt i64 %v1099, %v1087
  br i1 %v1100, label %b208, label %b209
b208:
  %v1101 = mul i64 %v1099, 8
  %v1102 = getelementptr inbounds float, ptr %v1098, i64 %v1101
  %v1103 = mul i64 %v1099, 2
  %v1104 = getelementptr inbounds float, ptr %v1058, i64 %v1103
  br label %b210
b210:
  %v1105 = phi i64 [ 0, %b208 ], [ %v1114, %b211 ]
  %v1106 = icmp slt i64 %v1105, %v1093
  br i1 %v1106, label %b211, label %b212
b211:
  %v1107 = mul i64 %v1105, 2
  %v1108 = getelementptr inbounds float, ptr %v1102, i64 %v1107
  %v1109 = mul i64 %v1105, 768
  %v1110 = getelementptr inbounds float, ptr %v1104, i64 %v1109
  %v1111 = getelementptr inbounds float, ptr %v1108, i64 0
  %v1112 = load <2 x float>, ptr %v1111, align 4
  %v1113 = getelementptr inbounds float, ptr %v1110, i64 0
  store <2 x float> %v1112, ptr %v1113, align 4
  %v1114 = add nsw i64 %v1105, 1
  br label %b210
b212:
  %v1115 = mul i64 %v1093, 2
  %v1116 = getelementptr inbounds float, ptr %v1102, i64 %v1115
  %v1117 = mul i64 %v1093, 768
  %v1118 = getelementptr inbounds float, ptr %v1104, i64 %v1117
  br label %b213
b213:
  %v1119 = phi i64 [ 0, %b212 ], [ %v1124, %b214 ]
  %v1120 = icmp slt i64 %v1119, %v1095
  br i1 %v1120, label %b214, label %b215
b214:
  %v1121 = getelementptr inbounds float, ptr %v1116, i64 %v1119
  %v1122 = load float, ptr %v1121, align 4
  %v1123 = getelementptr inbounds float, ptr %v1118, i64 %v1119
  store float %v1122, ptr %v1123, align 4
  %v1124 = add nsw i64 %v1119, 1
  br label %b213, !llvm.loop !6
b215:
  %v1125 = add nsw i64 %v1099, 1
  br label %b207
b209:
  br label %b216
b216:
  %v1126 = phi i64 [ 0, %b209 ], [ %v1161, %b224 ]
  %v1127 = icmp slt i64 %v1126, 0
  br i1 %v1127, label %b217, label %b218
b217:
  %v1128 = mul i64 %v1083, 8
  %v1129 = add i64 %v1128, %v1126
  %v1130 = getelementptr inbounds float, ptr %v1057, i64 %v1129
  br label %b219
b219:
  %v1131 = phi i64 [ 0, %b217 ], [ %v1149, %b220 ]
  %v1132 = icmp slt i64 %v1131, %v1087
  br i1 %v1132, label %b220, label %b221
b220:
  %v1133 = mul i64 %v1131, 8
  %v1134 = getelementptr inbounds float, ptr %v1130, i64 %v1133
  %v1135 = mul i64 %v1131, 32
  %v1136 = getelementptr inbounds float, ptr %v122, i64 %v1135
  %v1137 = getelementptr inbounds float, ptr %v1134, i64 0
  %v1138 = load <8 x float>, ptr %v1137, align 4
  %v1139 = getelementptr inbounds float, ptr %v1136, i64 0
  store <8 x float> %v1138, ptr %v1139, align 4
  %v1140 = getelementptr inbounds float, ptr %v1134, i64 8
  %v1141 = load <8 x float>, ptr %v1140, align 4
  %v1142 = getelementptr inbounds float, ptr %v1136, i64 8
  store <8 x float> %v1141, ptr %v1142, align 4
  %v1143 = getelementptr inbounds float, ptr %v1134, i64 16
  %v1144 = load <8 x float>, ptr %v1143, align 4
  %v1145 = getelementptr inbounds float, ptr %v1136, i64 16
  store <8 x float> %v1144, ptr %v1145, align 4
  %v1146 = getelementptr inbounds float, ptr %v1134, i64 24
  %v1147 = load <8 x float>, ptr %v1146, align 4
  %v1148 = getelementptr inbounds float, ptr %v1136, i64 24
  store <8 x float> %v1147, ptr %v1148, align 4
  %v1149 = add nsw i64 %v1131, 1
  br label %b219
b221:
  %v1150 = sdiv i64 %v1092, 2
  br label %b222
b222:
  %v1151 = phi i64 [ 0, %b221 ], [ %v1160, %b223 ]
  %v1152 = icmp slt i64 %v1151, %v1150
  br i1 %v1152, label %b223, label %b224
b223:
  %v1153 = mul i64 %v1151, 2
  %v1154 = add i64 %v1088, %v1153
  %v1155 = mul i64 %v1151, 768
  %v1156 = getelementptr inbounds float, ptr %v1058, i64 %v1155
  %v1157 = mul i64 %v1154, 8
  %v1158 = add i64 %v1157, %v1126
  %v1159 = getelementptr inbounds float, ptr %v1072, i64 %v1158
  call void @outer_2x32(ptr %v1156, ptr %v122, i64 %v1087, ptr %v1159, i64 8)
  %v1160 = add nsw i64 %v1151, 1
  br label %b222
b224:
  %v1161 = add nsw i64 %v1126, 32
  br label %b216
b218:
  %v1162 = mul i64 %v1083, 8
  %v1163 = add i64 %v1162, 0
  %v1164 = getelementptr inbounds float, ptr %v1057, i64 %v1163
  br label %b225
b225:
  %v1165 = phi i64 [ 0, %b218 ], [ %v1174, %b226 ]
  %v1166 = icmp slt i64 %v1165, %v1087
  br i1 %v1166, label %b226, label %b227
b226:
  %v1167 = mul i64 %v1165, 8
  %v1168 = getelementptr inbounds float, ptr %v1164, i64 %v1167
  %v1169 = mul i64 %v1165, 8
  %v1170 = getelementptr inbounds float, ptr %v122, i64 %v1169
  %v1171 = getelementptr inbounds float, ptr %v1168, i64 0
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = getelementptr inbounds float, ptr %v1170, i64 0
  store <8 x float> %v1172, ptr %v1173, align 4
  %v1174 = add nsw i64 %v1165, 1
  br label %b225
b227:
  %v1175 = sdiv i64 %v1092, 2
  br label %b228
b228:
  %v1176 = phi i64 [ 0, %b227 ], [ %v1185, %b229 ]
  %v1177 = icmp slt i64 %v1176, %v1175
  br i1 %v1177, label %b229, label %b230
b229:
  %v1178 = mul i64 %v1176, 2
  %v1179 = add i64 %v1088, %v1178
  %v1180 = mul i64 %v1176, 768
  %v1181 = getelementptr inbounds float, ptr %v1058, i64 %v1180
  %v1182 = mul i64 %v1179, 8
  %v1183 = add i64 %v1182, 0
  %v1184 = getelementptr inbounds float, ptr %v1072, i64 %v1183
  call void @outer_2x8(ptr %v1181, ptr %v122, i64 %v1087, ptr %v1184, i64 8)
  %v1185 = add nsw i64 %v1176, 1
  br label %b228
b230:
  %v1186 = add nsw i64 %v1088, 64
  br label %b204
b206:
  %v1187 = add nsw i64 %v1083, 384
  br label %b201
b203:
  %v1188 = icmp sgt i64 %v3, 1
  br i1 %v1188, label %b231, label %b232
b231:
  %v1189 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1190 = atomicrmw add ptr %v1189, i64 1 acq_rel
  %v1191 = load i64, ptr %v117, align 8
  %v1192 = add i64 %v1191, 1
  store i64 %v1192, ptr %v117, align 8
  %v1193 = mul i64 %v3, %v1192
  br label %b233
b233:
  %v1194 = load atomic i64, ptr %v1189 acquire, align 8
  %v1195 = icmp slt i64 %v1194, %v1193
  br i1 %v1195, label %b234, label %b235
b234:
  %v1196 = call i32 @sched_yield()
  br label %b233
b235:
  br label %b232
b232:
  %v1197 = mul i64 0, 8
  %v1198 = getelementptr inbounds float, ptr %v78, i64 %v1197
  %v1199 = getelementptr inbounds float, ptr %v1198, i64 0
  %v1200 = mul i64 0, 8
  %v1201 = getelementptr inbounds float, ptr %v30, i64 %v1200
  %v1202 = getelementptr inbounds float, ptr %v1201, i64 0
  %v1203 = getelementptr inbounds float, ptr %v122, i64 12288
  %v1204 = add i64 8, 1
  %v1205 = sdiv i64 %v1204, 2
  %v1206 = add i64 %v2, 1
  %v1207 = mul i64 %v1205, %v2
  %v1208 = sdiv i64 %v1207, %v3
  %v1209 = mul i64 %v1208, 2
  %v1210 = icmp slt i64 %v1209, 8
  %v1211 = select i1 %v1210, i64 %v1209, i64 8
  %v1212 = mul i64 %v1205, %v1206
  %v1213 = sdiv i64 %v1212, %v3
  %v1214 = mul i64 %v1213, 2
  %v1215 = icmp slt i64 %v1214, 8
  %v1216 = select i1 %v1215, i64 %v1214, i64 8
  %v1217 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b236
b236:
  %v1218 = phi i64 [ %v1211, %b232 ], [ %v1226, %b241 ]
  %v1219 = icmp slt i64 %v1218, %v1216
  br i1 %v1219, label %b237, label %b238
b237:
  %v1220 = mul i64 %v1218, 8
  %v1221 = getelementptr inbounds float, ptr %v1217, i64 %v1220
  br label %b239
b239:
  %v1222 = phi i64 [ 0, %b237 ], [ %v1225, %b240 ]
  %v1223 = icmp slt i64 %v1222, 8
  br i1 %v1223, label %b240, label %b241
b240:
  %v1224 = getelementptr inbounds float, ptr %v1221, i64 %v1222
  store float 0x0000000000000000, ptr %v1224, align 4
  %v1225 = add nsw i64 %v1222, 1
  br label %b239
b241:
  %v1226 = add nsw i64 %v1218, 1
  br label %b236
b238:
  %v1227 = mul i64 %v8, 1
  br label %b242
b242:
  %v1228 = phi i64 [ 0, %b238 ], [ %v1332, %b247 ]
  %v1229 = icmp slt i64 %v1228, %v1227
  br i1 %v1229, label %b243, label %b244
b243:
  %v1230 = sub i64 %v1227, %v1228
  %v1231 = icmp slt i64 %v1230, 384
  %v1232 = select i1 %v1231, i64 %v1230, i64 384
  br label %b245
b245:
  %v1233 = phi i64 [ %v1211, %b243 ], [ %v1331, %b271 ]
  %v1234 = icmp slt i64 %v1233, %v1216
  br i1 %v1234, label %b246, label %b247
b246:
  %v1235 = sub i64 %v1216, %v1233
  %v1236 = icmp slt i64 %v1235, 64
  %v1237 = select i1 %v1236, i64 %v1235, i64 64
  %v1238 = sdiv i64 %v1237, 2
  %v1239 = mul i64 %v1238, 2
  %v1240 = sub i64 %v1237, %v1239
  %v1241 = mul i64 %v1228, 8
  %v1242 = add i64 %v1241, %v1233
  %v1243 = getelementptr inbounds float, ptr %v1199, i64 %v1242
  br label %b248
b248:
  %v1244 = phi i64 [ 0, %b246 ], [ %v1270, %b256 ]
  %v1245 = icmp slt i64 %v1244, %v1232
  br i1 %v1245, label %b249, label %b250
b249:
  %v1246 = mul i64 %v1244, 8
  %v1247 = getelementptr inbounds float, ptr %v1243, i64 %v1246
  %v1248 = mul i64 %v1244, 2
  %v1249 = getelementptr inbounds float, ptr %v1203, i64 %v1248
  br label %b251
b251:
  %v1250 = phi i64 [ 0, %b249 ], [ %v1259, %b252 ]
  %v1251 = icmp slt i64 %v1250, %v1238
  br i1 %v1251, label %b252, label %b253
b252:
  %v1252 = mul i64 %v1250, 2
  %v1253 = getelementptr inbounds float, ptr %v1247, i64 %v1252
  %v1254 = mul i64 %v1250, 768
  %v1255 = getelementptr inbounds float, ptr %v1249, i64 %v1254
  %v1256 = getelementptr inbounds float, ptr %v1253, i64 0
  %v1257 = load <2 x float>, ptr %v1256, align 4
  %v1258 = getelementptr inbounds float, ptr %v1255, i64 0
  store <2 x float> %v1257, ptr %v1258, align 4
  %v1259 = add nsw i64 %v1250, 1
  br label %b251
b253:
  %v1260 = mul i64 %v1238, 2
  %v1261 = getelementptr inbounds float, ptr %v1247, i64 %v1260
  %v1262 = mul i64 %v1238, 768
  %v1263 = getelementptr inbounds float, ptr %v1249, i64 %v1262
  br label %b254
b254:
  %v1264 = phi i64 [ 0, %b253 ], [ %v1269, %b255 ]
  %v1265 = icmp slt i64 %v1264, %v1240
  br i1 %v1265, label %b255, label %b256
b255:
  %v1266 = getelementptr inbounds float, ptr %v1261, i64 %v1264
  %v1267 = load float, ptr %v1266, align 4
  %v1268 = getelementptr inbounds float, ptr %v1263, i64 %v1264
  store float %v1267, ptr %v1268, align 4
  %v1269 = add nsw i64 %v1264, 1
  br label %b254, !llvm.loop !9
b256:
  %v1270 = add nsw i64 %v1244, 1
  br label %b248
b250:
  br label %b257
b257:
  %v1271 = phi i64 [ 0, %b250 ], [ %v1306, %b265 ]
  %v1272 = icmp slt i64 %v1271, 0
  br i1 %v1272, label %b258, label %b259
b258:
  %v1273 = mul i64 %v1228, 8
  %v1274 = add i64 %v1273, %v1271
  %v1275 = getelementptr inbounds float, ptr %v1202, i64 %v1274
  br label %b260
b260:
  %v1276 = phi i64 [ 0, %b258 ], [ %v1294, %b261 ]
  %v1277 = icmp slt i64 %v1276, %v1232
  br i1 %v1277, label %b261, label %b262
b261:
  %v1278 = mul i64 %v1276, 8
  %v1279 = getelementptr inbounds float, ptr %v1275, i64 %v1278
  %v1280 = mul i64 %v1276, 32
  %v1281 = getelementptr inbounds float, ptr %v122, i64 %v1280
  %v1282 = getelementptr inbounds float, ptr %v1279, i64 0
  %v1283 = load <8 x float>, ptr %v1282, align 4
  %v1284 = getelementptr inbounds float, ptr %v1281, i64 0
  store <8 x float> %v1283, ptr %v1284, align 4
  %v1285 = getelementptr inbounds float, ptr %v1279, i64 8
  %v1286 = load <8 x float>, ptr %v1285, align 4
  %v1287 = getelementptr inbounds float, ptr %v1281, i64 8
  store <8 x float> %v1286, ptr %v1287, align 4
  %v1288 = getelementptr inbounds float, ptr %v1279, i64 16
  %v1289 = load <8 x float>, ptr %v1288, align 4
  %v1290 = getelementptr inbounds float, ptr %v1281, i64 16
  store <8 x float> %v1289, ptr %v1290, align 4
  %v1291 = getelementptr inbounds float, ptr %v1279, i64 24
  %v1292 = load <8 x float>, ptr %v1291, align 4
  %v1293 = getelementptr inbounds float, ptr %v1281, i64 24
  store <8 x float> %v1292, ptr %v1293, align 4
  %v1294 = add nsw i64 %v1276, 1
  br label %b260
b262:
  %v1295 = sdiv i64 %v1237, 2
  br label %b263
b263:
  %v1296 = phi i64 [ 0, %b262 ], [ %v1305, %b264 ]
  %v1297 = icmp slt i64 %v1296, %v1295
  br i1 %v1297, label %b264, label %b265
b264:
  %v1298 = mul i64 %v1296, 2
  %v1299 = add i64 %v1233, %v1298
  %v1300 = mul i64 %v1296, 768
  %v1301 = getelementptr inbounds float, ptr %v1203, i64 %v1300
  %v1302 = mul i64 %v1299, 8
  %v1303 = add i64 %v1302, %v1271
  %v1304 = getelementptr inbounds float, ptr %v1217, i64 %v1303
  call void @outer_2x32(ptr %v1301, ptr %v122, i64 %v1232, ptr %v1304, i64 8)
  %v1305 = add nsw i64 %v1296, 1
  br label %b263
b265:
  %v1306 = add nsw i64 %v1271, 32
  br label %b257
b259:
  %v1307 = mul i64 %v1228, 8
  %v1308 = add i64 %v1307, 0
  %v1309 = getelementptr inbounds float, ptr %v1202, i64 %v1308
  br label %b266
b266:
  %v1310 = phi i64 [ 0, %b259 ], [ %v1319, %b267 ]
  %v1311 = icmp slt i64 %v1310, %v1232
  br i1 %v1311, label %b267, label %b268
b267:
  %v1312 = mul i64 %v1310, 8
  %v1313 = getelementptr inbounds float, ptr %v1309, i64 %v1312
  %v1314 = mul i64 %v1310, 8
  %v1315 = getelementptr inbounds float, ptr %v122, i64 %v1314
  %v1316 = getelementptr inbounds float, ptr %v1313, i64 0
  %v1317 = load <8 x float>, ptr %v1316, align 4
  %v1318 = getelementptr inbounds float, ptr %v1315, i64 0
  store <8 x float> %v1317, ptr %v1318, align 4
  %v1319 = add nsw i64 %v1310, 1
  br label %b266
b268:
  %v1320 = sdiv i64 %v1237, 2
  br label %b269
b269:
  %v1321 = phi i64 [ 0, %b268 ], [ %v1330, %b270 ]
  %v1322 = icmp slt i64 %v1321, %v1320
  br i1 %v1322, label %b270, label %b271
b270:
  %v1323 = mul i64 %v1321, 2
  %v1324 = add i64 %v1233, %v1323
  %v1325 = mul i64 %v1321, 768
  %v1326 = getelementptr inbounds float, ptr %v1203, i64 %v1325
  %v1327 = mul i64 %v1324, 8
  %v1328 = add i64 %v1327, 0
  %v1329 = getelementptr inbounds float, ptr %v1217, i64 %v1328
  call void @outer_2x8(ptr %v1326, ptr %v122, i64 %v1232, ptr %v1329, i64 8)
  %v1330 = add nsw i64 %v1321, 1
  br label %b269
b271:
  %v1331 = add nsw i64 %v1233, 64
  br label %b245
b247:
  %v1332 = add nsw i64 %v1228, 384
  br label %b242
b244:
  %v1333 = icmp sgt i64 %v3, 1
  br i1 %v1333, label %b272, label %b273
b272:
  %v1334 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1335 = atomicrmw add ptr %v1334, i64 1 acq_rel
  %v1336 = load i64, ptr %v117, align 8
  %v1337 = add i64 %v1336, 1
  store i64 %v1337, ptr %v117, align 8
  %v1338 = mul i64 %v3, %v1337
  br label %b274
b274:
  %v1339 = load atomic i64, ptr %v1334 acquire, align 8
  %v1340 = icmp slt i64 %v1339, %v1338
  br i1 %v1340, label %b275, label %b276
b275:
  %v1341 = call i32 @sched_yield()
  br label %b274
b276:
  br label %b273
b273:
  %v1342 = mul i64 0, 8
  %v1343 = getelementptr inbounds float, ptr %v74, i64 %v1342
  %v1344 = getelementptr inbounds float, ptr %v1343, i64 0
  %v1345 = mul i64 1, %v7
  %v1346 = add i64 0, %v1345
  %v1347 = mul i64 %v1346, 8
  %v1348 = getelementptr inbounds float, ptr %v30, i64 %v1347
  %v1349 = getelementptr inbounds float, ptr %v1348, i64 0
  %v1350 = getelementptr inbounds float, ptr %v122, i64 12288
  %v1351 = add i64 8, 1
  %v1352 = sdiv i64 %v1351, 2
  %v1353 = add i64 %v2, 1
  %v1354 = mul i64 %v1352, %v2
  %v1355 = sdiv i64 %v1354, %v3
  %v1356 = mul i64 %v1355, 2
  %v1357 = icmp slt i64 %v1356, 8
  %v1358 = select i1 %v1357, i64 %v1356, i64 8
  %v1359 = mul i64 %v1352, %v1353
  %v1360 = sdiv i64 %v1359, %v3
  %v1361 = mul i64 %v1360, 2
  %v1362 = icmp slt i64 %v1361, 8
  %v1363 = select i1 %v1362, i64 %v1361, i64 8
  %v1364 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b277
b277:
  %v1365 = phi i64 [ %v1358, %b273 ], [ %v1373, %b282 ]
  %v1366 = icmp slt i64 %v1365, %v1363
  br i1 %v1366, label %b278, label %b279
b278:
  %v1367 = mul i64 %v1365, 8
  %v1368 = getelementptr inbounds float, ptr %v1364, i64 %v1367
  br label %b280
b280:
  %v1369 = phi i64 [ 0, %b278 ], [ %v1372, %b281 ]
  %v1370 = icmp slt i64 %v1369, 8
  br i1 %v1370, label %b281, label %b282
b281:
  %v1371 = getelementptr inbounds float, ptr %v1368, i64 %v1369
  store float 0x0000000000000000, ptr %v1371, align 4
  %v1372 = add nsw i64 %v1369, 1
  br label %b280
b282:
  %v1373 = add nsw i64 %v1365, 1
  br label %b277
b279:
  %v1374 = mul i64 %v8, 1
  br label %b283
b283:
  %v1375 = phi i64 [ 0, %b279 ], [ %v1479, %b288 ]
  %v1376 = icmp slt i64 %v1375, %v1374
  br i1 %v1376, label %b284, label %b285
b284:
  %v1377 = sub i64 %v1374, %v1375
  %v1378 = icmp slt i64 %v1377, 384
  %v1379 = select i1 %v1378, i64 %v1377, i64 384
  br label %b286
b286:
  %v1380 = phi i64 [ %v1358, %b284 ], [ %v1478, %b312 ]
  %v1381 = icmp slt i64 %v1380, %v1363
  br i1 %v1381, label %b287, label %b288
b287:
  %v1382 = sub i64 %v1363, %v1380
  %v1383 = icmp slt i64 %v1382, 64
  %v1384 = select i1 %v1383, i64 %v1382, i64 64
  %v1385 = sdiv i64 %v1384, 2
  %v1386 = mul i64 %v1385, 2
  %v1387 = sub i64 %v1384, %v1386
  %v1388 = mul i64 %v1375, 8
  %v1389 = add i64 %v1388, %v1380
  %v1390 = getelementptr inbounds float, ptr %v1344, i64 %v1389
  br label %b289
b289:
  %v1391 = phi i64 [ 0, %b287 ], [ %v1417, %b297 ]
  %v1392 = icmp slt i64 %v1391, %v1379
  br i1 %v1392, label %b290, label %b291
b290:
  %v1393 = mul i64 %v1391, 8
  %v1394 = getelementptr inbounds float, ptr %v1390, i64 %v1393
  %v1395 = mul i64 %v1391, 2
  %v1396 = getelementptr inbounds float, ptr %v1350, i64 %v1395
  br label %b292
b292:
  %v1397 = phi i64 [ 0, %b290 ], [ %v1406, %b293 ]
  %v1398 = icmp slt i64 %v1397, %v1385
  br i1 %v1398, label %b293, label %b294
b293:
  %v1399 = mul i64 %v1397, 2
  %v1400 = getelementptr inbounds float, ptr %v1394, i64 %v1399
  %v1401 = mul i64 %v1397, 768
  %v1402 = getelementptr inbounds float, ptr %v1396, i64 %v1401
  %v1403 = getelementptr inbounds float, ptr %v1400, i64 0
  %v1404 = load <2 x float>, ptr %v1403, align 4
  %v1405 = getelementptr inbounds float, ptr %v1402, i64 0
  store <2 x float> %v1404, ptr %v1405, align 4
  %v1406 = add nsw i64 %v1397, 1
  br label %b292
b294:
  %v1407 = mul i64 %v1385, 2
  %v1408 = getelementptr inbounds float, ptr %v1394, i64 %v1407
  %v1409 = mul i64 %v1385, 768
  %v1410 = getelementptr inbounds float, ptr %v1396, i64 %v1409
  br label %b295
b295:
  %v1411 = phi i64 [ 0, %b294 ], [ %v1416, %b296 ]
  %v1412 = icmp slt i64 %v1411, %v1387
  br i1 %v1412, label %b296, label %b297
b296:
  %v1413 = getelementptr inbounds float, ptr %v1408, i64 %v1411
  %v1414 = load float, ptr %v1413, align 4
  %v1415 = getelementptr inbounds float, ptr %v1410, i64 %v1411
  store float %v1414, ptr %v1415, align 4
  %v1416 = add nsw i64 %v1411, 1
  br label %b295, !llvm.loop !12
b297:
  %v1417 = add nsw i64 %v1391, 1
  br label %b289
b291:
  br label %b298
b298:
  %v1418 = phi i64 [ 0, %b291 ], [ %v1453, %b306 ]
  %v1419 = icmp slt i64 %v1418, 0
  br i1 %v1419, label %b299, label %b300
b299:
  %v1420 = mul i64 %v1375, 8
  %v1421 = add i64 %v1420, %v1418
  %v1422 = getelementptr inbounds float, ptr %v1349, i64 %v1421
  br label %b301
b301:
  %v1423 = phi i64 [ 0, %b299 ], [ %v1441, %b302 ]
  %v1424 = icmp slt i64 %v1423, %v1379
  br i1 %v1424, label %b302, label %b303
b302:
  %v1425 = mul i64 %v1423, 8
  %v1426 = getelementptr inbounds float, ptr %v1422, i64 %v1425
  %v1427 = mul i64 %v1423, 32
  %v1428 = getelementptr inbounds float, ptr %v122, i64 %v1427
  %v1429 = getelementptr inbounds float, ptr %v1426, i64 0
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = getelementptr inbounds float, ptr %v1428, i64 0
  store <8 x float> %v1430, ptr %v1431, align 4
  %v1432 = getelementptr inbounds float, ptr %v1426, i64 8
  %v1433 = load <8 x float>, ptr %v1432, align 4
  %v1434 = getelementptr inbounds float, ptr %v1428, i64 8
  store <8 x float> %v1433, ptr %v1434, align 4
  %v1435 = getelementptr inbounds float, ptr %v1426, i64 16
  %v1436 = load <8 x float>, ptr %v1435, align 4
  %v1437 = getelementptr inbounds float, ptr %v1428, i64 16
  store <8 x float> %v1436, ptr %v1437, align 4
  %v1438 = getelementptr inbounds float, ptr %v1426, i64 24
  %v1439 = load <8 x float>, ptr %v1438, align 4
  %v1440 = getelementptr inbounds float, ptr %v1428, i64 24
  store <8 x float> %v1439, ptr %v1440, align 4
  %v1441 = add nsw i64 %v1423, 1
  br label %b301
b303:
  %v1442 = sdiv i64 %v1384, 2
  br label %b304
b304:
  %v1443 = phi i64 [ 0, %b303 ], [ %v1452, %b305 ]
  %v1444 = icmp slt i64 %v1443, %v1442
  br i1 %v1444, label %b305, label %b306
b305:
  %v1445 = mul i64 %v1443, 2
  %v1446 = add i64 %v1380, %v1445
  %v1447 = mul i64 %v1443, 768
  %v1448 = getelementptr inbounds float, ptr %v1350, i64 %v1447
  %v1449 = mul i64 %v1446, 8
  %v1450 = add i64 %v1449, %v1418
  %v1451 = getelementptr inbounds float, ptr %v1364, i64 %v1450
  call void @outer_2x32(ptr %v1448, ptr %v122, i64 %v1379, ptr %v1451, i64 8)
  %v1452 = add nsw i64 %v1443, 1
  br label %b304
b306:
  %v1453 = add nsw i64 %v1418, 32
  br label %b298
b300:
  %v1454 = mul i64 %v1375, 8
  %v1455 = add i64 %v1454, 0
  %v1456 = getelementptr inbounds float, ptr %v1349, i64 %v1455
  br label %b307
b307:
  %v1457 = phi i64 [ 0, %b300 ], [ %v1466, %b308 ]
  %v1458 = icmp slt i64 %v1457, %v1379
  br i1 %v1458, label %b308, label %b309
b308:
  %v1459 = mul i64 %v1457, 8
  %v1460 = getelementptr inbounds float, ptr %v1456, i64 %v1459
  %v1461 = mul i64 %v1457, 8
  %v1462 = getelementptr inbounds float, ptr %v122, i64 %v1461
  %v1463 = getelementptr inbounds float, ptr %v1460, i64 0
  %v1464 = load <8 x float>, ptr %v1463, align 4
  %v1465 = getelementptr inbounds float, ptr %v1462, i64 0
  store <8 x float> %v1464, ptr %v1465, align 4
  %v1466 = add nsw i64 %v1457, 1
  br label %b307
b309:
  %v1467 = sdiv i64 %v1384, 2
  br label %b310
b310:
  %v1468 = phi i64 [ 0, %b309 ], [ %v1477, %b311 ]
  %v1469 = icmp slt i64 %v1468, %v1467
  br i1 %v1469, label %b311, label %b312
b311:
  %v1470 = mul i64 %v1468, 2
  %v1471 = add i64 %v1380, %v1470
  %v1472 = mul i64 %v1468, 768
  %v1473 = getelementptr inbounds float, ptr %v1350, i64 %v1472
  %v1474 = mul i64 %v1471, 8
  %v1475 = add i64 %v1474, 0
  %v1476 = getelementptr inbounds float, ptr %v1364, i64 %v1475
  call void @outer_2x8(ptr %v1473, ptr %v122, i64 %v1379, ptr %v1476, i64 8)
  %v1477 = add nsw i64 %v1468, 1
  br label %b310
b312:
  %v1478 = add nsw i64 %v1380, 64
  br label %b286
b288:
  %v1479 = add nsw i64 %v1375, 384
  br label %b283
b285:
  %v1480 = icmp sgt i64 %v3, 1
  br i1 %v1480, label %b313, label %b314
b313:
  %v1481 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1482 = atomicrmw add ptr %v1481, i64 1 acq_rel
  %v1483 = load i64, ptr %v117, align 8
  %v1484 = add i64 %v1483, 1
  store i64 %v1484, ptr %v117, align 8
  %v1485 = mul i64 %v3, %v1484
  br label %b315
b315:
  %v1486 = load atomic i64, ptr %v1481 acquire, align 8
  %v1487 = icmp slt i64 %v1486, %v1485
  br i1 %v1487, label %b316, label %b317
b316:
  %v1488 = call i32 @sched_yield()
  br label %b315
b317:
  br label %b314
b314:
  %v1489 = mul i64 0, 8
  %v1490 = getelementptr inbounds float, ptr %v74, i64 %v1489
  %v1491 = getelementptr inbounds float, ptr %v1490, i64 0
  %v1492 = mul i64 1, %v7
  %v1493 = add i64 0, %v1492
  %v1494 = mul i64 %v1493, 8
  %v1495 = getelementptr inbounds float, ptr %v32, i64 %v1494
  %v1496 = getelementptr inbounds float, ptr %v1495, i64 0
  %v1497 = getelementptr inbounds float, ptr %v122, i64 12288
  %v1498 = add i64 8, 1
  %v1499 = sdiv i64 %v1498, 2
  %v1500 = add i64 %v2, 1
  %v1501 = mul i64 %v1499, %v2
  %v1502 = sdiv i64 %v1501, %v3
  %v1503 = mul i64 %v1502, 2
  %v1504 = icmp slt i64 %v1503, 8
  %v1505 = select i1 %v1504, i64 %v1503, i64 8
  %v1506 = mul i64 %v1499, %v1500
  %v1507 = sdiv i64 %v1506, %v3
  %v1508 = mul i64 %v1507, 2
  %v1509 = icmp slt i64 %v1508, 8
  %v1510 = select i1 %v1509, i64 %v1508, i64 8
  %v1511 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b318
b318:
  %v1512 = phi i64 [ %v1505, %b314 ], [ %v1520, %b323 ]
  %v1513 = icmp slt i64 %v1512, %v1510
  br i1 %v1513, label %b319, label %b320
b319:
  %v1514 = mul i64 %v1512, 8
  %v1515 = getelementptr inbounds float, ptr %v1511, i64 %v1514
  br label %b321
b321:
  %v1516 = phi i64 [ 0, %b319 ], [ %v1519, %b322 ]
  %v1517 = icmp slt i64 %v1516, 8
  br i1 %v1517, label %b322, label %b323
b322:
  %v1518 = getelementptr inbounds float, ptr %v1515, i64 %v1516
  store float 0x0000000000000000, ptr %v1518, align 4
  %v1519 = add nsw i64 %v1516, 1
  br label %b321
b323:
  %v1520 = add nsw i64 %v1512, 1
  br label %b318
b320:
  %v1521 = mul i64 %v8, 1
  br label %b324
b324:
  %v1522 = phi i64 [ 0, %b320 ], [ %v1626, %b329 ]
  %v1523 = icmp slt i64 %v1522, %v1521
  br i1 %v1523, label %b325, label %b326
b325:
  %v1524 = sub i64 %v1521, %v1522
  %v1525 = icmp slt i64 %v1524, 384
  %v1526 = select i1 %v1525, i64 %v1524, i64 384
  br label %b327
b327:
  %v1527 = phi i64 [ %v1505, %b325 ], [ %v1625, %b353 ]
  %v1528 = icmp slt i64 %v1527, %v1510
  br i1 %v1528, label %b328, label %b329
b328:
  %v1529 = sub i64 %v1510, %v1527
  %v1530 = icmp slt i64 %v1529, 64
  %v1531 = select i1 %v1530, i64 %v1529, i64 64
  %v1532 = sdiv i64 %v1531, 2
  %v1533 = mul i64 %v1532, 2
  %v1534 = sub i64 %v1531, %v1533
  %v1535 = mul i64 %v1522, 8
  %v1536 = add i64 %v1535, %v1527
  %v1537 = getelementptr inbounds float, ptr %v1491, i64 %v1536
  br label %b330
b330:
  %v1538 = phi i64 [ 0, %b328 ], [ %v1564, %b338 ]
  %v1539 = icmp slt i64 %v1538, %v1526
  br i1 %v1539, label %b331, label %b332
b331:
  %v1540 = mul i64 %v1538, 8
  %v1541 = getelementptr inbounds float, ptr %v1537, i64 %v1540
  %v1542 = mul i64 %v1538, 2
  %v1543 = getelementptr inbounds float, ptr %v1497, i64 %v1542
  br label %b333
b333:
  %v1544 = phi i64 [ 0, %b331 ], [ %v1553, %b334 ]
  %v1545 = icmp slt i64 %v1544, %v1532
  br i1 %v1545, label %b334, label %b335
b334:
  %v1546 = mul i64 %v1544, 2
  %v1547 = getelementptr inbounds float, ptr %v1541, i64 %v1546
  %v1548 = mul i64 %v1544, 768
  %v1549 = getelementptr inbounds float, ptr %v1543, i64 %v1548
  %v1550 = getelementptr inbounds float, ptr %v1547, i64 0
  %v1551 = load <2 x float>, ptr %v1550, align 4
  %v1552 = getelementptr inbounds float, ptr %v1549, i64 0
  store <2 x float> %v1551, ptr %v1552, align 4
  %v1553 = add nsw i64 %v1544, 1
  br label %b333
b335:
  %v1554 = mul i64 %v1532, 2
  %v1555 = getelementptr inbounds float, ptr %v1541, i64 %v1554
  %v1556 = mul i64 %v1532, 768
  %v1557 = getelementptr inbounds float, ptr %v1543, i64 %v1556
  br label %b336
b336:
  %v1558 = phi i64 [ 0, %b335 ], [ %v1563, %b337 ]
  %v1559 = icmp slt i64 %v1558, %v1534
  br i1 %v1559, label %b337, label %b338
b337:
  %v1560 = getelementptr inbounds float, ptr %v1555, i64 %v1558
  %v1561 = load float, ptr %v1560, align 4
  %v1562 = getelementptr inbounds float, ptr %v1557, i64 %v1558
  store float %v1561, ptr %v1562, align 4
  %v1563 = add nsw i64 %v1558, 1
  br label %b336, !llvm.loop !15
b338:
  %v1564 = add nsw i64 %v1538, 1
  br label %b330
b332:
  br label %b339
b339:
  %v1565 = phi i64 [ 0, %b332 ], [ %v1600, %b347 ]
  %v1566 = icmp slt i64 %v1565, 0
  br i1 %v1566, label %b340, label %b341
b340:
  %v1567 = mul i64 %v1522, 8
  %v1568 = add i64 %v1567, %v1565
  %v1569 = getelementptr inbounds float, ptr %v1496, i64 %v1568
  br label %b342
b342:
  %v1570 = phi i64 [ 0, %b340 ], [ %v1588, %b343 ]
  %v1571 = icmp slt i64 %v1570, %v1526
  br i1 %v1571, label %b343, label %b344
b343:
  %v1572 = mul i64 %v1570, 8
  %v1573 = getelementptr inbounds float, ptr %v1569, i64 %v1572
  %v1574 = mul i64 %v1570, 32
  %v1575 = getelementptr inbounds float, ptr %v122, i64 %v1574
  %v1576 = getelementptr inbounds float, ptr %v1573, i64 0
  %v1577 = load <8 x float>, ptr %v1576, align 4
  %v1578 = getelementptr inbounds float, ptr %v1575, i64 0
  store <8 x float> %v1577, ptr %v1578, align 4
  %v1579 = getelementptr inbounds float, ptr %v1573, i64 8
  %v1580 = load <8 x float>, ptr %v1579, align 4
  %v1581 = getelementptr inbounds float, ptr %v1575, i64 8
  store <8 x float> %v1580, ptr %v1581, align 4
  %v1582 = getelementptr inbounds float, ptr %v1573, i64 16
  %v1583 = load <8 x float>, ptr %v1582, align 4
  %v1584 = getelementptr inbounds float, ptr %v1575, i64 16
  store <8 x float> %v1583, ptr %v1584, align 4
  %v1585 = getelementptr inbounds float, ptr %v1573, i64 24
  %v1586 = load <8 x float>, ptr %v1585, align 4
  %v1587 = getelementptr inbounds float, ptr %v1575, i64 24
  store <8 x float> %v1586, ptr %v1587, align 4
  %v1588 = add nsw i64 %v1570, 1
  br label %b342
b344:
  %v1589 = sdiv i64 %v1531, 2
  br label %b345
b345:
  %v1590 = phi i64 [ 0, %b344 ], [ %v1599, %b346 ]
  %v1591 = icmp slt i64 %v1590, %v1589
  br i1 %v1591, label %b346, label %b347
b346:
  %v1592 = mul i64 %v1590, 2
  %v1593 = add i64 %v1527, %v1592
  %v1594 = mul i64 %v1590, 768
  %v1595 = getelementptr inbounds float, ptr %v1497, i64 %v1594
  %v1596 = mul i64 %v1593, 8
  %v1597 = add i64 %v1596, %v1565
  %v1598 = getelementptr inbounds float, ptr %v1511, i64 %v1597
  call void @outer_2x32(ptr %v1595, ptr %v122, i64 %v1526, ptr %v1598, i64 8)
  %v1599 = add nsw i64 %v1590, 1
  br label %b345
b347:
  %v1600 = add nsw i64 %v1565, 32
  br label %b339
b341:
  %v1601 = mul i64 %v1522, 8
  %v1602 = add i64 %v1601, 0
  %v1603 = getelementptr inbounds float, ptr %v1496, i64 %v1602
  br label %b348
b348:
  %v1604 = phi i64 [ 0, %b341 ], [ %v1613, %b349 ]
  %v1605 = icmp slt i64 %v1604, %v1526
  br i1 %v1605, label %b349, label %b350
b349:
  %v1606 = mul i64 %v1604, 8
  %v1607 = getelementptr inbounds float, ptr %v1603, i64 %v1606
  %v1608 = mul i64 %v1604, 8
  %v1609 = getelementptr inbounds float, ptr %v122, i64 %v1608
  %v1610 = getelementptr inbounds float, ptr %v1607, i64 0
  %v1611 = load <8 x float>, ptr %v1610, align 4
  %v1612 = getelementptr inbounds float, ptr %v1609, i64 0
  store <8 x float> %v1611, ptr %v1612, align 4
  %v1613 = add nsw i64 %v1604, 1
  br label %b348
b350:
  %v1614 = sdiv i64 %v1531, 2
  br label %b351
b351:
  %v1615 = phi i64 [ 0, %b350 ], [ %v1624, %b352 ]
  %v1616 = icmp slt i64 %v1615, %v1614
  br i1 %v1616, label %b352, label %b353
b352:
  %v1617 = mul i64 %v1615, 2
  %v1618 = add i64 %v1527, %v1617
  %v1619 = mul i64 %v1615, 768
  %v1620 = getelementptr inbounds float, ptr %v1497, i64 %v1619
  %v1621 = mul i64 %v1618, 8
  %v1622 = add i64 %v1621, 0
  %v1623 = getelementptr inbounds float, ptr %v1511, i64 %v1622
  call void @outer_2x8(ptr %v1620, ptr %v122, i64 %v1526, ptr %v1623, i64 8)
  %v1624 = add nsw i64 %v1615, 1
  br label %b351
b353:
  %v1625 = add nsw i64 %v1527, 64
  br label %b327
b329:
  %v1626 = add nsw i64 %v1522, 384
  br label %b324
b326:
  %v1627 = icmp sgt i64 %v3, 1
  br i1 %v1627, label %b354, label %b355
b354:
  %v1628 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1629 = atomicrmw add ptr %v1628, i64 1 acq_rel
  %v1630 = load i64, ptr %v117, align 8
  %v1631 = add i64 %v1630, 1
  store i64 %v1631, ptr %v117, align 8
  %v1632 = mul i64 %v3, %v1631
  br label %b356
b356:
  %v1633 = load atomic i64, ptr %v1628 acquire, align 8
  %v1634 = icmp slt i64 %v1633, %v1632
  br i1 %v1634, label %b357, label %b358
b357:
  %v1635 = call i32 @sched_yield()
  br label %b356
b358:
  br label %b355
b355:
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
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @llvm.maximum.f32(float, float)
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
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
