; generated from specs/lstmn.yaml by `make generated`: do not edit
; lstmn I=8 H=8 A=8 N=4 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x1 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1, ptr @tile_2x1], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v157 = alloca i64, i64 1, align 8
  %v561 = alloca float, i64 64, align 4
  %v681 = alloca float, i64 64, align 4
  %v1206 = alloca float, i64 64, align 4
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
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds i64, ptr %v1, i64 6
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 12
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 15
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 16
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 17
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 18
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 22
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 23
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 34
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 40
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 43
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 44
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 45
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 46
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 47
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 48
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 49
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 50
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 51
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 52
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 53
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 54
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 55
  %v156 = load i64, ptr %v155, align 8
  store i64 0, ptr %v157, align 8
  %v158 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v159 = load ptr, ptr %v158, align 4
  %v160 = mul i64 %v2, 0
  %v161 = add i64 %v160, 640
  %v162 = getelementptr inbounds float, ptr %v159, i64 %v161
  %v163 = getelementptr inbounds i64, ptr %v1, i64 4
  %v164 = load i64, ptr %v163, align 8
  %v165 = icmp eq i64 %v164, 0
  br i1 %v165, label %b0, label %b1
b0:
  %v166 = icmp eq i64 %v2, 0
  br i1 %v166, label %b2, label %b3
b2:
  br label %b4
b4:
  %v167 = phi i64 [ 0, %b2 ], [ %v173, %b5 ]
  %v168 = icmp slt i64 %v167, 32
  br i1 %v168, label %b5, label %b6
b5:
  %v169 = add i64 0, %v167
  %v170 = getelementptr inbounds float, ptr %v68, i64 %v169
  %v171 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = add nsw i64 %v167, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v174 = icmp sgt i64 %v3, 1
  br i1 %v174, label %b7, label %b8
b7:
  %v175 = getelementptr inbounds i64, ptr %v1, i64 3
  %v176 = atomicrmw add ptr %v175, i64 1 acq_rel
  %v177 = load i64, ptr %v157, align 8
  %v178 = add i64 %v177, 1
  store i64 %v178, ptr %v157, align 8
  %v179 = mul i64 %v3, %v178
  br label %b9
b9:
  %v180 = load atomic i64, ptr %v175 acquire, align 8
  %v181 = icmp slt i64 %v180, %v179
  br i1 %v181, label %b10, label %b11
b10:
  %v182 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v183 = getelementptr inbounds i64, ptr %v1, i64 4
  %v184 = load i64, ptr %v183, align 8
  %v185 = icmp eq i64 %v184, 0
  br i1 %v185, label %b12, label %b13
b12:
  %v186 = icmp eq i64 %v2, 0
  br i1 %v186, label %b14, label %b15
b14:
  %v187 = add i64 0, 0
  %v188 = getelementptr inbounds float, ptr %v70, i64 %v187
  %v189 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v190, ptr %v188, align 4
  br label %b15
b15:
  br label %b13
b13:
  %v191 = icmp sgt i64 %v3, 1
  br i1 %v191, label %b16, label %b17
b16:
  %v192 = getelementptr inbounds i64, ptr %v1, i64 3
  %v193 = atomicrmw add ptr %v192, i64 1 acq_rel
  %v194 = load i64, ptr %v157, align 8
  %v195 = add i64 %v194, 1
  store i64 %v195, ptr %v157, align 8
  %v196 = mul i64 %v3, %v195
  br label %b18
b18:
  %v197 = load atomic i64, ptr %v192 acquire, align 8
  %v198 = icmp slt i64 %v197, %v196
  br i1 %v198, label %b19, label %b20
b19:
  %v199 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v200 = getelementptr inbounds i64, ptr %v1, i64 4
  %v201 = load i64, ptr %v200, align 8
  %v202 = icmp eq i64 %v201, 0
  br i1 %v202, label %b21, label %b22
b21:
  %v203 = icmp eq i64 %v2, 0
  br i1 %v203, label %b23, label %b24
b23:
  br label %b25
b25:
  %v204 = phi i64 [ 0, %b23 ], [ %v211, %b26 ]
  %v205 = icmp slt i64 %v204, 64
  br i1 %v205, label %b26, label %b27
b26:
  %v206 = add i64 0, %v204
  %v207 = getelementptr inbounds float, ptr %v14, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = add i64 0, %v204
  %v210 = getelementptr inbounds float, ptr %v60, i64 %v209
  store <8 x float> %v208, ptr %v210, align 4
  %v211 = add nsw i64 %v204, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v212 = icmp sgt i64 %v3, 1
  br i1 %v212, label %b28, label %b29
b28:
  %v213 = getelementptr inbounds i64, ptr %v1, i64 3
  %v214 = atomicrmw add ptr %v213, i64 1 acq_rel
  %v215 = load i64, ptr %v157, align 8
  %v216 = add i64 %v215, 1
  store i64 %v216, ptr %v157, align 8
  %v217 = mul i64 %v3, %v216
  br label %b30
b30:
  %v218 = load atomic i64, ptr %v213 acquire, align 8
  %v219 = icmp slt i64 %v218, %v217
  br i1 %v219, label %b31, label %b32
b31:
  %v220 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v221 = getelementptr inbounds i64, ptr %v1, i64 4
  %v222 = load i64, ptr %v221, align 8
  %v223 = icmp eq i64 %v222, 0
  br i1 %v223, label %b33, label %b34
b33:
  %v224 = icmp eq i64 %v2, 0
  br i1 %v224, label %b35, label %b36
b35:
  br label %b37
b37:
  %v225 = phi i64 [ 0, %b35 ], [ %v232, %b38 ]
  %v226 = icmp slt i64 %v225, 256
  br i1 %v226, label %b38, label %b39
b38:
  %v227 = add i64 0, %v225
  %v228 = getelementptr inbounds float, ptr %v16, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = add i64 64, %v225
  %v231 = getelementptr inbounds float, ptr %v60, i64 %v230
  store <8 x float> %v229, ptr %v231, align 4
  %v232 = add nsw i64 %v225, 8
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v233 = icmp sgt i64 %v3, 1
  br i1 %v233, label %b40, label %b41
b40:
  %v234 = getelementptr inbounds i64, ptr %v1, i64 3
  %v235 = atomicrmw add ptr %v234, i64 1 acq_rel
  %v236 = load i64, ptr %v157, align 8
  %v237 = add i64 %v236, 1
  store i64 %v237, ptr %v157, align 8
  %v238 = mul i64 %v3, %v237
  br label %b42
b42:
  %v239 = load atomic i64, ptr %v234 acquire, align 8
  %v240 = icmp slt i64 %v239, %v238
  br i1 %v240, label %b43, label %b44
b43:
  %v241 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v242 = getelementptr inbounds i64, ptr %v1, i64 4
  %v243 = load i64, ptr %v242, align 8
  %v244 = icmp eq i64 %v243, 0
  br i1 %v244, label %b45, label %b46
b45:
  %v245 = getelementptr inbounds i64, ptr %v1, i64 57
  %v246 = load i64, ptr %v245, align 8
  %v247 = icmp eq i64 %v246, 0
  br i1 %v247, label %b47, label %b48
b47:
  %v248 = add i64 %v7, 0
  %v249 = sdiv i64 %v248, 1
  %v250 = add i64 %v2, 1
  %v251 = mul i64 %v249, %v2
  %v252 = sdiv i64 %v251, %v3
  %v253 = mul i64 %v252, 1
  %v254 = icmp slt i64 %v253, %v7
  %v255 = select i1 %v254, i64 %v253, i64 %v7
  %v256 = mul i64 %v249, %v250
  %v257 = sdiv i64 %v256, %v3
  %v258 = mul i64 %v257, 1
  %v259 = icmp slt i64 %v258, %v7
  %v260 = select i1 %v259, i64 %v258, i64 %v7
  br label %b49
b49:
  %v261 = phi i64 [ %v255, %b47 ], [ %v275, %b54 ]
  %v262 = icmp slt i64 %v261, %v260
  br i1 %v262, label %b50, label %b51
b50:
  %v263 = and i64 0, %v118
  %v264 = mul i64 %v263, %v7
  %v265 = add i64 %v264, %v261
  %v266 = mul i64 %v265, 32
  %v267 = getelementptr inbounds float, ptr %v30, i64 %v266
  br label %b52
b52:
  %v268 = phi i64 [ 0, %b50 ], [ %v274, %b53 ]
  %v269 = icmp slt i64 %v268, 32
  br i1 %v269, label %b53, label %b54
b53:
  %v270 = add i64 0, %v268
  %v271 = getelementptr inbounds float, ptr %v267, i64 %v270
  %v272 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v273 = shufflevector <8 x float> %v272, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v273, ptr %v271, align 4
  %v274 = add nsw i64 %v268, 8
  br label %b52
b54:
  %v275 = add nsw i64 %v261, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v276 = icmp sgt i64 %v3, 1
  br i1 %v276, label %b55, label %b56
b55:
  %v277 = getelementptr inbounds i64, ptr %v1, i64 3
  %v278 = atomicrmw add ptr %v277, i64 1 acq_rel
  %v279 = load i64, ptr %v157, align 8
  %v280 = add i64 %v279, 1
  store i64 %v280, ptr %v157, align 8
  %v281 = mul i64 %v3, %v280
  br label %b57
b57:
  %v282 = load atomic i64, ptr %v277 acquire, align 8
  %v283 = icmp slt i64 %v282, %v281
  br i1 %v283, label %b58, label %b59
b58:
  %v284 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v285 = getelementptr inbounds i64, ptr %v1, i64 4
  %v286 = load i64, ptr %v285, align 8
  %v287 = icmp eq i64 %v286, 0
  br i1 %v287, label %b60, label %b61
b60:
  %v288 = getelementptr inbounds i64, ptr %v1, i64 58
  %v289 = load i64, ptr %v288, align 8
  %v290 = icmp eq i64 %v289, 0
  br i1 %v290, label %b62, label %b63
b62:
  %v291 = add i64 %v7, 0
  %v292 = sdiv i64 %v291, 1
  %v293 = add i64 %v2, 1
  %v294 = mul i64 %v292, %v2
  %v295 = sdiv i64 %v294, %v3
  %v296 = mul i64 %v295, 1
  %v297 = icmp slt i64 %v296, %v7
  %v298 = select i1 %v297, i64 %v296, i64 %v7
  %v299 = mul i64 %v292, %v293
  %v300 = sdiv i64 %v299, %v3
  %v301 = mul i64 %v300, 1
  %v302 = icmp slt i64 %v301, %v7
  %v303 = select i1 %v302, i64 %v301, i64 %v7
  br label %b64
b64:
  %v304 = phi i64 [ %v298, %b62 ], [ %v318, %b69 ]
  %v305 = icmp slt i64 %v304, %v303
  br i1 %v305, label %b65, label %b66
b65:
  %v306 = and i64 0, %v120
  %v307 = mul i64 %v306, %v7
  %v308 = add i64 %v307, %v304
  %v309 = mul i64 %v308, 32
  %v310 = getelementptr inbounds float, ptr %v32, i64 %v309
  br label %b67
b67:
  %v311 = phi i64 [ 0, %b65 ], [ %v317, %b68 ]
  %v312 = icmp slt i64 %v311, 32
  br i1 %v312, label %b68, label %b69
b68:
  %v313 = add i64 0, %v311
  %v314 = getelementptr inbounds float, ptr %v310, i64 %v313
  %v315 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v316 = shufflevector <8 x float> %v315, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v316, ptr %v314, align 4
  %v317 = add nsw i64 %v311, 8
  br label %b67
b69:
  %v318 = add nsw i64 %v304, 1
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v319 = icmp sgt i64 %v3, 1
  br i1 %v319, label %b70, label %b71
b70:
  %v320 = getelementptr inbounds i64, ptr %v1, i64 3
  %v321 = atomicrmw add ptr %v320, i64 1 acq_rel
  %v322 = load i64, ptr %v157, align 8
  %v323 = add i64 %v322, 1
  store i64 %v323, ptr %v157, align 8
  %v324 = mul i64 %v3, %v323
  br label %b72
b72:
  %v325 = load atomic i64, ptr %v320 acquire, align 8
  %v326 = icmp slt i64 %v325, %v324
  br i1 %v326, label %b73, label %b74
b73:
  %v327 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  %v328 = getelementptr inbounds i64, ptr %v1, i64 4
  %v329 = load i64, ptr %v328, align 8
  %v330 = icmp eq i64 %v329, 0
  br i1 %v330, label %b75, label %b76
b75:
  %v331 = getelementptr inbounds i64, ptr %v1, i64 59
  %v332 = load i64, ptr %v331, align 8
  %v333 = icmp eq i64 %v332, 0
  br i1 %v333, label %b77, label %b78
b77:
  %v334 = add i64 %v7, 0
  %v335 = sdiv i64 %v334, 1
  %v336 = add i64 %v2, 1
  %v337 = mul i64 %v335, %v2
  %v338 = sdiv i64 %v337, %v3
  %v339 = mul i64 %v338, 1
  %v340 = icmp slt i64 %v339, %v7
  %v341 = select i1 %v340, i64 %v339, i64 %v7
  %v342 = mul i64 %v335, %v336
  %v343 = sdiv i64 %v342, %v3
  %v344 = mul i64 %v343, 1
  %v345 = icmp slt i64 %v344, %v7
  %v346 = select i1 %v345, i64 %v344, i64 %v7
  br label %b79
b79:
  %v347 = phi i64 [ %v341, %b77 ], [ %v358, %b80 ]
  %v348 = icmp slt i64 %v347, %v346
  br i1 %v348, label %b80, label %b81
b80:
  %v349 = and i64 0, %v122
  %v350 = mul i64 %v349, %v7
  %v351 = add i64 %v350, %v347
  %v352 = mul i64 %v351, 8
  %v353 = getelementptr inbounds float, ptr %v34, i64 %v352
  %v354 = add i64 0, 0
  %v355 = getelementptr inbounds float, ptr %v353, i64 %v354
  %v356 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v357 = shufflevector <8 x float> %v356, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v357, ptr %v355, align 4
  %v358 = add nsw i64 %v347, 1
  br label %b79
b81:
  br label %b78
b78:
  br label %b76
b76:
  %v359 = icmp sgt i64 %v3, 1
  br i1 %v359, label %b82, label %b83
b82:
  %v360 = getelementptr inbounds i64, ptr %v1, i64 3
  %v361 = atomicrmw add ptr %v360, i64 1 acq_rel
  %v362 = load i64, ptr %v157, align 8
  %v363 = add i64 %v362, 1
  store i64 %v363, ptr %v157, align 8
  %v364 = mul i64 %v3, %v363
  br label %b84
b84:
  %v365 = load atomic i64, ptr %v360 acquire, align 8
  %v366 = icmp slt i64 %v365, %v364
  br i1 %v366, label %b85, label %b86
b85:
  %v367 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v368 = getelementptr inbounds float, ptr %v159, i64 0
  %v369 = getelementptr inbounds i64, ptr %v1, i64 4
  %v370 = load i64, ptr %v369, align 8
  %v371 = icmp eq i64 %v370, 0
  br i1 %v371, label %b87, label %b88
b87:
  %v372 = add i64 2, 0
  %v373 = sdiv i64 %v372, 1
  %v374 = add i64 %v2, 1
  %v375 = mul i64 %v373, %v2
  %v376 = sdiv i64 %v375, %v3
  %v377 = mul i64 %v376, 1
  %v378 = icmp slt i64 %v377, 2
  %v379 = select i1 %v378, i64 %v377, i64 2
  %v380 = mul i64 %v373, %v374
  %v381 = sdiv i64 %v380, %v3
  %v382 = mul i64 %v381, 1
  %v383 = icmp slt i64 %v382, 2
  %v384 = select i1 %v383, i64 %v382, i64 2
  %v385 = icmp slt i64 %v384, 1
  %v386 = select i1 %v385, i64 %v384, i64 1
  br label %b89
b89:
  %v387 = phi i64 [ %v379, %b87 ], [ %v428, %b90 ]
  %v388 = icmp slt i64 %v387, %v386
  br i1 %v388, label %b90, label %b91
b90:
  %v389 = mul i64 %v387, 256
  %v390 = mul i64 %v387, 32
  %v391 = add i64 %v389, 0
  %v392 = add i64 %v390, 0
  %v393 = getelementptr inbounds float, ptr %v368, i64 %v391
  %v394 = sub i64 40, %v392
  %v395 = icmp slt i64 %v394, 0
  %v396 = select i1 %v395, i64 0, i64 %v394
  %v397 = mul i64 %v392, 8
  %v398 = add i64 0, %v397
  %v399 = getelementptr inbounds float, ptr %v60, i64 %v398
  call void @pack_turned(ptr %v399, i64 8, i64 1, i64 8, i64 %v396, ptr %v393, i64 32)
  %v400 = add i64 %v389, 8
  %v401 = add i64 %v390, 8
  %v402 = getelementptr inbounds float, ptr %v368, i64 %v400
  %v403 = sub i64 40, %v401
  %v404 = icmp slt i64 %v403, 0
  %v405 = select i1 %v404, i64 0, i64 %v403
  %v406 = mul i64 %v401, 8
  %v407 = add i64 0, %v406
  %v408 = getelementptr inbounds float, ptr %v60, i64 %v407
  call void @pack_turned(ptr %v408, i64 8, i64 1, i64 8, i64 %v405, ptr %v402, i64 32)
  %v409 = add i64 %v389, 16
  %v410 = add i64 %v390, 16
  %v411 = getelementptr inbounds float, ptr %v368, i64 %v409
  %v412 = sub i64 40, %v410
  %v413 = icmp slt i64 %v412, 0
  %v414 = select i1 %v413, i64 0, i64 %v412
  %v415 = mul i64 %v410, 8
  %v416 = add i64 0, %v415
  %v417 = getelementptr inbounds float, ptr %v60, i64 %v416
  call void @pack_turned(ptr %v417, i64 8, i64 1, i64 8, i64 %v414, ptr %v411, i64 32)
  %v418 = add i64 %v389, 24
  %v419 = add i64 %v390, 24
  %v420 = getelementptr inbounds float, ptr %v368, i64 %v418
  %v421 = sub i64 40, %v419
  %v422 = icmp slt i64 %v421, 0
  %v423 = select i1 %v422, i64 0, i64 %v421
  %v424 = mul i64 %v419, 8
  %v425 = add i64 0, %v424
  %v426 = getelementptr inbounds float, ptr %v60, i64 %v425
  call void @pack_turned(ptr %v426, i64 8, i64 1, i64 8, i64 %v423, ptr %v420, i64 32)
  %v427 = add i64 %v389, 256
  %v428 = add nsw i64 %v387, 1
  br label %b89
b91:
  %v429 = icmp eq i64 %v384, 2
  br i1 %v429, label %b92, label %b93
b92:
  %v430 = mul i64 1, 256
  %v431 = mul i64 1, 32
  %v432 = add i64 %v430, 0
  %v433 = add i64 %v431, 0
  %v434 = getelementptr inbounds float, ptr %v368, i64 %v432
  %v435 = sub i64 40, %v433
  %v436 = icmp slt i64 %v435, 0
  %v437 = select i1 %v436, i64 0, i64 %v435
  %v438 = mul i64 %v433, 8
  %v439 = add i64 0, %v438
  %v440 = getelementptr inbounds float, ptr %v60, i64 %v439
  call void @pack_turned(ptr %v440, i64 8, i64 1, i64 8, i64 %v437, ptr %v434, i64 8)
  %v441 = add i64 %v430, 64
  br label %b93
b93:
  br label %b88
b88:
  %v442 = icmp sgt i64 %v3, 1
  br i1 %v442, label %b94, label %b95
b94:
  %v443 = getelementptr inbounds i64, ptr %v1, i64 3
  %v444 = atomicrmw add ptr %v443, i64 1 acq_rel
  %v445 = load i64, ptr %v157, align 8
  %v446 = add i64 %v445, 1
  store i64 %v446, ptr %v157, align 8
  %v447 = mul i64 %v3, %v446
  br label %b96
b96:
  %v448 = load atomic i64, ptr %v443 acquire, align 8
  %v449 = icmp slt i64 %v448, %v447
  br i1 %v449, label %b97, label %b98
b97:
  %v450 = call i32 @sched_yield()
  br label %b96
b98:
  br label %b95
b95:
  %v451 = getelementptr inbounds float, ptr %v159, i64 320
  %v452 = getelementptr inbounds float, ptr %v159, i64 384
  %v453 = getelementptr inbounds i64, ptr %v1, i64 4
  %v454 = load i64, ptr %v453, align 8
  %v455 = icmp eq i64 %v454, 0
  br i1 %v455, label %b99, label %b100
b99:
  %v456 = add i64 1, 0
  %v457 = sdiv i64 %v456, 1
  %v458 = add i64 %v2, 1
  %v459 = mul i64 %v457, %v2
  %v460 = sdiv i64 %v459, %v3
  %v461 = mul i64 %v460, 1
  %v462 = icmp slt i64 %v461, 1
  %v463 = select i1 %v462, i64 %v461, i64 1
  %v464 = mul i64 %v457, %v458
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, 1
  %v468 = select i1 %v467, i64 %v466, i64 1
  %v469 = icmp slt i64 %v468, 1
  %v470 = select i1 %v469, i64 %v468, i64 1
  br label %b101
b101:
  %v471 = phi i64 [ %v463, %b99 ], [ %v485, %b102 ]
  %v472 = icmp slt i64 %v471, %v470
  br i1 %v472, label %b102, label %b103
b102:
  %v473 = mul i64 %v471, 64
  %v474 = mul i64 %v471, 8
  %v475 = add i64 %v473, 0
  %v476 = add i64 %v474, 0
  %v477 = getelementptr inbounds float, ptr %v451, i64 %v475
  %v478 = sub i64 8, %v476
  %v479 = icmp slt i64 %v478, 0
  %v480 = select i1 %v479, i64 0, i64 %v478
  %v481 = mul i64 %v476, 8
  %v482 = add i64 0, %v481
  %v483 = getelementptr inbounds float, ptr %v18, i64 %v482
  call void @pack_turned(ptr %v483, i64 8, i64 1, i64 8, i64 %v480, ptr %v477, i64 8)
  %v484 = add i64 %v473, 64
  %v485 = add nsw i64 %v471, 1
  br label %b101
b103:
  %v486 = add i64 1, 0
  %v487 = sdiv i64 %v486, 1
  %v488 = add i64 %v2, 1
  %v489 = mul i64 %v487, %v2
  %v490 = sdiv i64 %v489, %v3
  %v491 = mul i64 %v490, 1
  %v492 = icmp slt i64 %v491, 1
  %v493 = select i1 %v492, i64 %v491, i64 1
  %v494 = mul i64 %v487, %v488
  %v495 = sdiv i64 %v494, %v3
  %v496 = mul i64 %v495, 1
  %v497 = icmp slt i64 %v496, 1
  %v498 = select i1 %v497, i64 %v496, i64 1
  %v499 = icmp slt i64 %v498, 1
  %v500 = select i1 %v499, i64 %v498, i64 1
  br label %b104
b104:
  %v501 = phi i64 [ %v493, %b103 ], [ %v542, %b105 ]
  %v502 = icmp slt i64 %v501, %v500
  br i1 %v502, label %b105, label %b106
b105:
  %v503 = mul i64 %v501, 256
  %v504 = mul i64 %v501, 8
  %v505 = add i64 %v503, 0
  %v506 = add i64 %v504, 0
  %v507 = getelementptr inbounds float, ptr %v452, i64 %v505
  %v508 = sub i64 8, %v506
  %v509 = icmp slt i64 %v508, 0
  %v510 = select i1 %v509, i64 0, i64 %v508
  %v511 = mul i64 %v506, 8
  %v512 = add i64 64, %v511
  %v513 = getelementptr inbounds float, ptr %v24, i64 %v512
  call void @pack_turned(ptr %v513, i64 8, i64 1, i64 8, i64 %v510, ptr %v507, i64 32)
  %v514 = add i64 %v503, 8
  %v515 = add i64 %v504, 0
  %v516 = getelementptr inbounds float, ptr %v452, i64 %v514
  %v517 = sub i64 8, %v515
  %v518 = icmp slt i64 %v517, 0
  %v519 = select i1 %v518, i64 0, i64 %v517
  %v520 = mul i64 %v515, 8
  %v521 = add i64 0, %v520
  %v522 = getelementptr inbounds float, ptr %v24, i64 %v521
  call void @pack_turned(ptr %v522, i64 8, i64 1, i64 8, i64 %v519, ptr %v516, i64 32)
  %v523 = add i64 %v503, 16
  %v524 = add i64 %v504, 0
  %v525 = getelementptr inbounds float, ptr %v452, i64 %v523
  %v526 = sub i64 8, %v524
  %v527 = icmp slt i64 %v526, 0
  %v528 = select i1 %v527, i64 0, i64 %v526
  %v529 = mul i64 %v524, 8
  %v530 = add i64 192, %v529
  %v531 = getelementptr inbounds float, ptr %v24, i64 %v530
  call void @pack_turned(ptr %v531, i64 8, i64 1, i64 8, i64 %v528, ptr %v525, i64 32)
  %v532 = add i64 %v503, 24
  %v533 = add i64 %v504, 0
  %v534 = getelementptr inbounds float, ptr %v452, i64 %v532
  %v535 = sub i64 8, %v533
  %v536 = icmp slt i64 %v535, 0
  %v537 = select i1 %v536, i64 0, i64 %v535
  %v538 = mul i64 %v533, 8
  %v539 = add i64 128, %v538
  %v540 = getelementptr inbounds float, ptr %v24, i64 %v539
  call void @pack_turned(ptr %v540, i64 8, i64 1, i64 8, i64 %v537, ptr %v534, i64 32)
  %v541 = add i64 %v503, 256
  %v542 = add nsw i64 %v501, 1
  br label %b104
b106:
  br label %b100
b100:
  %v543 = icmp sgt i64 %v3, 1
  br i1 %v543, label %b107, label %b108
b107:
  %v544 = getelementptr inbounds i64, ptr %v1, i64 3
  %v545 = atomicrmw add ptr %v544, i64 1 acq_rel
  %v546 = load i64, ptr %v157, align 8
  %v547 = add i64 %v546, 1
  store i64 %v547, ptr %v157, align 8
  %v548 = mul i64 %v3, %v547
  br label %b109
b109:
  %v549 = load atomic i64, ptr %v544 acquire, align 8
  %v550 = icmp slt i64 %v549, %v548
  br i1 %v550, label %b110, label %b111
b110:
  %v551 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  %v552 = getelementptr inbounds i64, ptr %v1, i64 5
  %v553 = load i64, ptr %v552, align 8
  br label %b112
b112:
  %v554 = phi i64 [ 0, %b108 ], [ %v1689, %b240 ]
  %v555 = icmp slt i64 %v554, %v5
  br i1 %v555, label %b113, label %b114
b113:
  %v556 = add i64 %v554, %v553
  %v557 = icmp slt i64 %v556, %v5
  %v558 = select i1 %v557, i64 %v556, i64 %v5
  %v559 = sub i64 %v558, %v554
  %v560 = mul i64 %v559, %v7
  %v562 = add i64 %v560, 0
  %v563 = sdiv i64 %v562, 1
  %v564 = add i64 %v2, 1
  %v565 = mul i64 %v563, %v2
  %v566 = sdiv i64 %v565, %v3
  %v567 = mul i64 %v566, 1
  %v568 = icmp slt i64 %v567, %v560
  %v569 = select i1 %v568, i64 %v567, i64 %v560
  %v570 = mul i64 %v563, %v564
  %v571 = sdiv i64 %v570, %v3
  %v572 = mul i64 %v571, 1
  %v573 = icmp slt i64 %v572, %v560
  %v574 = select i1 %v573, i64 %v572, i64 %v560
  %v575 = mul i64 %v554, %v7
  %v576 = add i64 %v569, %v575
  %v577 = add i64 %v574, %v575
  br label %b115
b115:
  %v578 = phi i64 [ %v576, %b113 ], [ %v642, %b120 ]
  %v579 = icmp slt i64 %v578, %v577
  br i1 %v579, label %b116, label %b117
b116:
  %v580 = add i64 %v578, 96
  %v581 = icmp slt i64 %v580, %v577
  %v582 = select i1 %v581, i64 %v580, i64 %v577
  br label %b118
b118:
  %v583 = phi i64 [ 0, %b116 ], [ %v641, %b123 ]
  %v584 = icmp slt i64 %v583, 2
  br i1 %v584, label %b119, label %b120
b119:
  %v585 = sub i64 %v582, %v578
  %v586 = sub i64 2, 1
  %v587 = add i64 %v585, %v586
  %v588 = sdiv i64 %v587, 2
  br label %b121
b121:
  %v589 = phi i64 [ 0, %b119 ], [ %v640, %b128 ]
  %v590 = icmp slt i64 %v589, %v588
  br i1 %v590, label %b122, label %b123
b122:
  %v591 = mul i64 %v585, %v589
  %v592 = sdiv i64 %v591, %v588
  %v593 = add i64 %v578, %v592
  %v594 = add i64 %v589, 1
  %v595 = mul i64 %v585, %v594
  %v596 = sdiv i64 %v595, %v588
  %v597 = add i64 %v578, %v596
  %v598 = mul i64 %v583, 256
  %v599 = getelementptr inbounds float, ptr %v368, i64 %v598
  %v600 = sub i64 %v597, %v593
  %v601 = mul i64 %v593, 8
  %v602 = getelementptr inbounds float, ptr %v10, i64 %v601
  %v603 = getelementptr inbounds float, ptr %v602, i64 0
  %v604 = icmp eq i64 %v583, 1
  %v605 = select i1 %v604, ptr @table_tile_2x1, ptr @table_tile_2x4
  %v606 = icmp eq i64 %v583, 1
  %v607 = select i1 %v606, i64 0, i64 8
  %v608 = sub i64 %v600, 1
  %v609 = getelementptr inbounds ptr, ptr %v605, i64 %v608
  %v610 = load ptr, ptr %v609, align 4
  %v611 = getelementptr inbounds float, ptr %v561, i64 0
  %v612 = icmp sgt i64 %v600, 0
  br i1 %v612, label %b124, label %b125
b124:
  call void %v610(ptr %v603, i64 8, ptr %v599, i64 8, ptr %v611, i64 32, i64 %v607)
  br label %b125
b125:
  %v613 = icmp eq i64 %v583, 1
  %v614 = select i1 %v613, i64 64, i64 256
  %v615 = add i64 %v598, %v614
  br label %b126
b126:
  %v616 = phi i64 [ %v593, %b125 ], [ %v639, %b131 ]
  %v617 = icmp slt i64 %v616, %v597
  br i1 %v617, label %b127, label %b128
b127:
  %v618 = sub i64 %v616, %v593
  %v619 = mul i64 %v618, 32
  %v620 = getelementptr inbounds float, ptr %v561, i64 %v619
  %v621 = mul i64 %v554, %v7
  %v622 = sub i64 %v616, %v621
  %v623 = mul i64 %v622, 40
  %v624 = getelementptr inbounds float, ptr %v72, i64 %v623
  %v625 = icmp eq i64 %v583, 1
  %v626 = select i1 %v625, i64 1, i64 4
  br label %b129
b129:
  %v627 = phi i64 [ 0, %b127 ], [ %v638, %b130 ]
  %v628 = icmp slt i64 %v627, %v626
  br i1 %v628, label %b130, label %b131
b130:
  %v629 = mul i64 %v583, 4
  %v630 = add i64 %v629, %v627
  %v631 = mul i64 %v630, 8
  %v632 = add i64 0, %v627
  %v633 = mul i64 %v632, 8
  %v634 = getelementptr inbounds float, ptr %v620, i64 %v633
  %v635 = load <8 x float>, ptr %v634, align 4
  %v636 = add i64 0, %v631
  %v637 = getelementptr inbounds float, ptr %v624, i64 %v636
  store <8 x float> %v635, ptr %v637, align 4
  %v638 = add nsw i64 %v627, 1
  br label %b129
b131:
  %v639 = add nsw i64 %v616, 1
  br label %b126
b128:
  %v640 = add nsw i64 %v589, 1
  br label %b121
b123:
  %v641 = add nsw i64 %v583, 1
  br label %b118
b120:
  %v642 = add nsw i64 %v578, 96
  br label %b115
b117:
  %v643 = icmp sgt i64 %v3, 1
  br i1 %v643, label %b132, label %b133
b132:
  %v644 = getelementptr inbounds i64, ptr %v1, i64 3
  %v645 = atomicrmw add ptr %v644, i64 1 acq_rel
  %v646 = load i64, ptr %v157, align 8
  %v647 = add i64 %v646, 1
  store i64 %v647, ptr %v157, align 8
  %v648 = mul i64 %v3, %v647
  br label %b134
b134:
  %v649 = load atomic i64, ptr %v644 acquire, align 8
  %v650 = icmp slt i64 %v649, %v648
  br i1 %v650, label %b135, label %b136
b135:
  %v651 = call i32 @sched_yield()
  br label %b134
b136:
  br label %b133
b133:
  br label %b137
b137:
  %v652 = phi i64 [ %v554, %b133 ], [ %v1679, %b235 ]
  %v653 = icmp slt i64 %v652, %v558
  br i1 %v653, label %b138, label %b139
b138:
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
  %v667 = add i64 %v652, 0
  %v668 = and i64 %v667, %v118
  %v669 = mul i64 %v668, %v7
  %v670 = add i64 %v669, %v661
  %v671 = mul i64 %v670, 32
  %v672 = getelementptr inbounds float, ptr %v30, i64 %v671
  %v673 = getelementptr inbounds float, ptr %v672, i64 0
  %v674 = mul i64 %v661, 32
  %v675 = getelementptr inbounds float, ptr %v74, i64 %v674
  %v676 = getelementptr inbounds float, ptr %v675, i64 0
  %v677 = sub i64 %v666, %v661
  %v678 = mul i64 %v677, 4
  %v679 = getelementptr inbounds float, ptr %v12, i64 0
  %v680 = icmp sgt i64 %v678, 0
  br i1 %v680, label %b140, label %b141
b140:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v678, i64 8, ptr %v679, i64 8, ptr %v673, i64 8, ptr %v676, i64 8)
  br label %b141
b141:
  %v682 = add i64 %v7, 0
  %v683 = sdiv i64 %v682, 1
  %v684 = add i64 %v2, 1
  %v685 = mul i64 %v683, %v2
  %v686 = sdiv i64 %v685, %v3
  %v687 = mul i64 %v686, 1
  %v688 = icmp slt i64 %v687, %v7
  %v689 = select i1 %v688, i64 %v687, i64 %v7
  %v690 = mul i64 %v683, %v684
  %v691 = sdiv i64 %v690, %v3
  %v692 = mul i64 %v691, 1
  %v693 = icmp slt i64 %v692, %v7
  %v694 = select i1 %v693, i64 %v692, i64 %v7
  br label %b142
b142:
  %v695 = phi i64 [ %v689, %b141 ], [ %v753, %b147 ]
  %v696 = icmp slt i64 %v695, %v694
  br i1 %v696, label %b143, label %b144
b143:
  %v697 = add i64 %v695, 96
  %v698 = icmp slt i64 %v697, %v694
  %v699 = select i1 %v698, i64 %v697, i64 %v694
  br label %b145
b145:
  %v700 = phi i64 [ 0, %b143 ], [ %v752, %b150 ]
  %v701 = icmp slt i64 %v700, 1
  br i1 %v701, label %b146, label %b147
b146:
  %v702 = sub i64 %v699, %v695
  %v703 = sub i64 8, 1
  %v704 = add i64 %v702, %v703
  %v705 = sdiv i64 %v704, 8
  br label %b148
b148:
  %v706 = phi i64 [ 0, %b146 ], [ %v751, %b155 ]
  %v707 = icmp slt i64 %v706, %v705
  br i1 %v707, label %b149, label %b150
b149:
  %v708 = mul i64 %v702, %v706
  %v709 = sdiv i64 %v708, %v705
  %v710 = add i64 %v695, %v709
  %v711 = add i64 %v706, 1
  %v712 = mul i64 %v702, %v711
  %v713 = sdiv i64 %v712, %v705
  %v714 = add i64 %v695, %v713
  %v715 = mul i64 %v700, 64
  %v716 = getelementptr inbounds float, ptr %v451, i64 %v715
  %v717 = sub i64 %v714, %v710
  %v718 = add i64 %v652, 0
  %v719 = and i64 %v718, %v122
  %v720 = mul i64 %v719, %v7
  %v721 = add i64 %v720, %v710
  %v722 = mul i64 %v721, 8
  %v723 = getelementptr inbounds float, ptr %v34, i64 %v722
  %v724 = getelementptr inbounds float, ptr %v723, i64 0
  %v725 = sub i64 %v717, 1
  %v726 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v725
  %v727 = load ptr, ptr %v726, align 4
  %v728 = getelementptr inbounds float, ptr %v681, i64 0
  %v729 = icmp sgt i64 %v717, 0
  br i1 %v729, label %b151, label %b152
b151:
  call void %v727(ptr %v724, i64 8, ptr %v716, i64 8, ptr %v728, i64 8, i64 0)
  br label %b152
b152:
  %v730 = add i64 %v715, 64
  br label %b153
b153:
  %v731 = phi i64 [ %v710, %b152 ], [ %v750, %b158 ]
  %v732 = icmp slt i64 %v731, %v714
  br i1 %v732, label %b154, label %b155
b154:
  %v733 = sub i64 %v731, %v710
  %v734 = mul i64 %v733, 8
  %v735 = getelementptr inbounds float, ptr %v681, i64 %v734
  %v736 = mul i64 %v731, 8
  %v737 = getelementptr inbounds float, ptr %v76, i64 %v736
  br label %b156
b156:
  %v738 = phi i64 [ 0, %b154 ], [ %v749, %b157 ]
  %v739 = icmp slt i64 %v738, 1
  br i1 %v739, label %b157, label %b158
b157:
  %v740 = mul i64 %v700, 1
  %v741 = add i64 %v740, %v738
  %v742 = mul i64 %v741, 8
  %v743 = add i64 0, %v738
  %v744 = mul i64 %v743, 8
  %v745 = getelementptr inbounds float, ptr %v735, i64 %v744
  %v746 = load <8 x float>, ptr %v745, align 4
  %v747 = add i64 0, %v742
  %v748 = getelementptr inbounds float, ptr %v737, i64 %v747
  store <8 x float> %v746, ptr %v748, align 4
  %v749 = add nsw i64 %v738, 1
  br label %b156
b158:
  %v750 = add nsw i64 %v731, 1
  br label %b153
b155:
  %v751 = add nsw i64 %v706, 1
  br label %b148
b150:
  %v752 = add nsw i64 %v700, 1
  br label %b145
b147:
  %v753 = add nsw i64 %v695, 96
  br label %b142
b144:
  %v754 = add i64 %v7, 0
  %v755 = sdiv i64 %v754, 1
  %v756 = add i64 %v2, 1
  %v757 = mul i64 %v755, %v2
  %v758 = sdiv i64 %v757, %v3
  %v759 = mul i64 %v758, 1
  %v760 = icmp slt i64 %v759, %v7
  %v761 = select i1 %v760, i64 %v759, i64 %v7
  %v762 = mul i64 %v755, %v756
  %v763 = sdiv i64 %v762, %v3
  %v764 = mul i64 %v763, 1
  %v765 = icmp slt i64 %v764, %v7
  %v766 = select i1 %v765, i64 %v764, i64 %v7
  br label %b159
b159:
  %v767 = phi i64 [ %v761, %b144 ], [ %v828, %b164 ]
  %v768 = icmp slt i64 %v767, %v766
  br i1 %v768, label %b160, label %b161
b160:
  br label %b162
b162:
  %v769 = phi i64 [ 0, %b160 ], [ %v827, %b163 ]
  %v770 = icmp slt i64 %v769, 4
  br i1 %v770, label %b163, label %b164
b163:
  %v771 = mul i64 %v767, 32
  %v772 = getelementptr inbounds float, ptr %v74, i64 %v771
  %v773 = add i64 %v652, 0
  %v774 = sub i64 %v773, %v554
  %v775 = mul i64 %v774, %v7
  %v776 = add i64 %v775, %v767
  %v777 = mul i64 %v776, 40
  %v778 = getelementptr inbounds float, ptr %v72, i64 %v777
  %v779 = mul i64 %v767, 8
  %v780 = getelementptr inbounds float, ptr %v76, i64 %v779
  %v781 = add i64 %v652, 0
  %v782 = and i64 %v781, %v130
  %v783 = mul i64 %v782, %v7
  %v784 = add i64 %v783, %v767
  %v785 = mul i64 %v784, 32
  %v786 = getelementptr inbounds float, ptr %v78, i64 %v785
  %v787 = mul i64 %v769, 8
  %v788 = add i64 0, %v787
  %v789 = add i64 %v788, 0
  %v790 = getelementptr inbounds float, ptr %v772, i64 %v789
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = add i64 0, 0
  %v793 = getelementptr inbounds float, ptr %v778, i64 %v792
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = fadd <8 x float> %v791, %v794
  %v796 = add i64 0, 0
  %v797 = getelementptr inbounds float, ptr %v780, i64 %v796
  %v798 = load <8 x float>, ptr %v797, align 4
  %v799 = fadd <8 x float> %v795, %v798
  %v800 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v799)
  %v801 = fcmp ogt <8 x float> %v800, splat (float 0x4023000000000000)
  %v802 = select <8 x i1> %v801, <8 x float> splat (float 0x4023000000000000), <8 x float> %v800
  %v803 = fadd <8 x float> %v802, %v802
  %v804 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v803, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v805 = fsub <8 x float> %v804, splat (float 0x4168000000000000)
  %v806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v805, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v803)
  %v807 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v805, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v806)
  %v808 = bitcast <8 x float> %v804 to <8 x i32>
  %v809 = fmul <8 x float> %v807, %v807
  %v810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v807, <8 x float> splat (float 0x3F81227F40000000))
  %v811 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v810, <8 x float> %v807, <8 x float> splat (float 0x3FA5556740000000))
  %v812 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v811, <8 x float> %v807, <8 x float> splat (float 0x3FC5554B00000000))
  %v813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v812, <8 x float> %v807, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v809, <8 x float> %v813, <8 x float> %v807)
  %v815 = shl <8 x i32> %v808, splat (i32 23)
  %v816 = add <8 x i32> %v815, splat (i32 1065353216)
  %v817 = bitcast <8 x i32> %v816 to <8 x float>
  %v818 = fsub <8 x float> %v817, splat (float 0x3FF0000000000000)
  %v819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v817, <8 x float> %v814, <8 x float> %v818)
  %v820 = fadd <8 x float> %v819, splat (float 0x4000000000000000)
  %v821 = fdiv <8 x float> %v819, %v820
  %v822 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v821, <8 x float> %v799)
  %v823 = mul i64 %v769, 8
  %v824 = add i64 0, %v823
  %v825 = add i64 %v824, 0
  %v826 = getelementptr inbounds float, ptr %v786, i64 %v825
  store <8 x float> %v822, ptr %v826, align 4
  %v827 = add nsw i64 %v769, 1
  br label %b162
b164:
  %v828 = add nsw i64 %v767, 1
  br label %b159
b161:
  %v829 = add i64 %v7, 0
  %v830 = sdiv i64 %v829, 1
  %v831 = add i64 %v2, 1
  %v832 = mul i64 %v830, %v2
  %v833 = sdiv i64 %v832, %v3
  %v834 = mul i64 %v833, 1
  %v835 = icmp slt i64 %v834, %v7
  %v836 = select i1 %v835, i64 %v834, i64 %v7
  %v837 = mul i64 %v830, %v831
  %v838 = sdiv i64 %v837, %v3
  %v839 = mul i64 %v838, 1
  %v840 = icmp slt i64 %v839, %v7
  %v841 = select i1 %v840, i64 %v839, i64 %v7
  br label %b165
b165:
  %v842 = phi i64 [ %v836, %b161 ], [ %v881, %b170 ]
  %v843 = icmp slt i64 %v842, %v841
  br i1 %v843, label %b166, label %b167
b166:
  br label %b168
b168:
  %v844 = phi i64 [ 0, %b166 ], [ %v880, %b173 ]
  %v845 = icmp slt i64 %v844, 4
  br i1 %v845, label %b169, label %b170
b169:
  br label %b171
b171:
  %v846 = phi i64 [ 0, %b169 ], [ %v865, %b172 ]
  %v847 = phi <8 x float> [ splat (float 0x0000000000000000), %b169 ], [ %v864, %b172 ]
  %v848 = icmp slt i64 %v846, 8
  br i1 %v848, label %b172, label %b173
b172:
  %v849 = add i64 %v652, 0
  %v850 = and i64 %v849, %v130
  %v851 = mul i64 %v850, %v7
  %v852 = add i64 %v851, %v842
  %v853 = mul i64 %v852, 32
  %v854 = getelementptr inbounds float, ptr %v78, i64 %v853
  %v855 = add i64 0, %v846
  %v856 = getelementptr inbounds float, ptr %v20, i64 %v855
  %v857 = load <8 x float>, ptr %v856, align 4
  %v858 = mul i64 %v844, 8
  %v859 = add i64 0, %v858
  %v860 = add i64 %v859, %v846
  %v861 = getelementptr inbounds float, ptr %v854, i64 %v860
  %v862 = load <8 x float>, ptr %v861, align 4
  %v863 = fmul <8 x float> %v857, %v862
  %v864 = fadd <8 x float> %v847, %v863
  %v865 = add nsw i64 %v846, 8
  br label %b171
b173:
  %v866 = shufflevector <8 x float> %v847, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v867 = shufflevector <8 x float> %v847, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v868 = fadd <4 x float> %v866, %v867
  %v869 = shufflevector <4 x float> %v868, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v870 = shufflevector <4 x float> %v868, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v871 = fadd <2 x float> %v869, %v870
  %v872 = extractelement <2 x float> %v871, i64 0
  %v873 = extractelement <2 x float> %v871, i64 1
  %v874 = fadd float %v872, %v873
  %v875 = fadd float %v874, 0x0000000000000000
  %v876 = mul i64 %v842, 4
  %v877 = getelementptr inbounds float, ptr %v80, i64 %v876
  %v878 = add i64 0, %v844
  %v879 = getelementptr inbounds float, ptr %v877, i64 %v878
  store float %v875, ptr %v879, align 4
  %v880 = add nsw i64 %v844, 1
  br label %b168
b170:
  %v881 = add nsw i64 %v842, 1
  br label %b165
b167:
  %v882 = add i64 %v7, 0
  %v883 = sdiv i64 %v882, 1
  %v884 = add i64 %v2, 1
  %v885 = mul i64 %v883, %v2
  %v886 = sdiv i64 %v885, %v3
  %v887 = mul i64 %v886, 1
  %v888 = icmp slt i64 %v887, %v7
  %v889 = select i1 %v888, i64 %v887, i64 %v7
  %v890 = mul i64 %v883, %v884
  %v891 = sdiv i64 %v890, %v3
  %v892 = mul i64 %v891, 1
  %v893 = icmp slt i64 %v892, %v7
  %v894 = select i1 %v893, i64 %v892, i64 %v7
  br label %b174
b174:
  %v895 = phi i64 [ %v889, %b167 ], [ %v929, %b179 ]
  %v896 = icmp slt i64 %v895, %v894
  br i1 %v896, label %b175, label %b176
b175:
  br label %b177
b177:
  %v897 = phi i64 [ 0, %b175 ], [ %v924, %b178 ]
  %v898 = phi float [ 0xFFF0000000000000, %b175 ], [ %v923, %b178 ]
  %v899 = icmp slt i64 %v897, 4
  br i1 %v899, label %b178, label %b179
b178:
  %v900 = add i64 %v652, 0
  %v901 = and i64 %v900, %v114
  %v902 = mul i64 %v901, %v7
  %v903 = add i64 %v902, %v895
  %v904 = mul i64 %v903, 1
  %v905 = getelementptr inbounds float, ptr %v22, i64 %v904
  %v906 = getelementptr inbounds float, ptr %v905, i64 0
  %v907 = load float, ptr %v906, align 4
  %v908 = fcmp uno float %v907, %v907
  %v909 = fcmp ogt float %v907, 0x3FF0000000000000
  %v910 = select i1 %v909, float %v907, float 0x3FF0000000000000
  %v911 = select i1 %v908, float %v907, float %v910
  %v912 = mul i64 %v895, 4
  %v913 = getelementptr inbounds float, ptr %v80, i64 %v912
  %v914 = add i64 0, %v897
  %v915 = sitofp i64 %v914 to float
  %v916 = fcmp olt float %v915, %v911
  %v917 = select i1 %v916, float 0x3FF0000000000000, float 0x0000000000000000
  %v918 = add i64 0, %v897
  %v919 = getelementptr inbounds float, ptr %v913, i64 %v918
  %v920 = load float, ptr %v919, align 4
  %v921 = fcmp une float %v917, 0x0000000000000000
  %v922 = select i1 %v921, float %v920, float 0xC6293E5940000000
  %v923 = call float @llvm.maximum.f32(float %v898, float %v922)
  %v924 = add nsw i64 %v897, 1
  br label %b177
b179:
  %v925 = call float @llvm.maximum.f32(float %v898, float 0xFFF0000000000000)
  %v926 = mul i64 %v895, 1
  %v927 = getelementptr inbounds float, ptr %v82, i64 %v926
  %v928 = getelementptr inbounds float, ptr %v927, i64 0
  store float %v925, ptr %v928, align 4
  %v929 = add nsw i64 %v895, 1
  br label %b174
b176:
  %v930 = add i64 %v7, 0
  %v931 = sdiv i64 %v930, 1
  %v932 = add i64 %v2, 1
  %v933 = mul i64 %v931, %v2
  %v934 = sdiv i64 %v933, %v3
  %v935 = mul i64 %v934, 1
  %v936 = icmp slt i64 %v935, %v7
  %v937 = select i1 %v936, i64 %v935, i64 %v7
  %v938 = mul i64 %v931, %v932
  %v939 = sdiv i64 %v938, %v3
  %v940 = mul i64 %v939, 1
  %v941 = icmp slt i64 %v940, %v7
  %v942 = select i1 %v941, i64 %v940, i64 %v7
  br label %b180
b180:
  %v943 = phi i64 [ %v937, %b176 ], [ %v1021, %b181 ]
  %v944 = icmp slt i64 %v943, %v942
  br i1 %v944, label %b181, label %b182
b181:
  %v945 = add i64 %v652, 0
  %v946 = and i64 %v945, %v114
  %v947 = mul i64 %v946, %v7
  %v948 = add i64 %v947, %v943
  %v949 = mul i64 %v948, 1
  %v950 = getelementptr inbounds float, ptr %v22, i64 %v949
  %v951 = getelementptr inbounds float, ptr %v950, i64 0
  %v952 = load float, ptr %v951, align 4
  %v953 = fcmp uno float %v952, %v952
  %v954 = fcmp ogt float %v952, 0x3FF0000000000000
  %v955 = select i1 %v954, float %v952, float 0x3FF0000000000000
  %v956 = select i1 %v953, float %v952, float %v955
  %v957 = mul i64 %v943, 4
  %v958 = getelementptr inbounds float, ptr %v80, i64 %v957
  %v959 = mul i64 %v943, 1
  %v960 = getelementptr inbounds float, ptr %v82, i64 %v959
  %v961 = getelementptr inbounds float, ptr %v960, i64 0
  %v962 = load float, ptr %v961, align 4
  %v963 = add i64 %v652, 0
  %v964 = and i64 %v963, %v132
  %v965 = mul i64 %v964, %v7
  %v966 = add i64 %v965, %v943
  %v967 = mul i64 %v966, 4
  %v968 = getelementptr inbounds float, ptr %v84, i64 %v967
  %v969 = icmp ult i64 4, 8
  %v970 = select i1 %v969, i64 4, i64 8
  %v971 = trunc i64 %v970 to i32
  %v972 = insertelement <8 x i32> poison, i32 %v971, i64 0
  %v973 = shufflevector <8 x i32> %v972, <8 x i32> poison, <8 x i32> zeroinitializer
  %v974 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v973
  %v975 = add i64 0, 0
  %v976 = insertelement <8 x i64> poison, i64 %v975, i64 0
  %v977 = shufflevector <8 x i64> %v976, <8 x i64> poison, <8 x i32> zeroinitializer
  %v978 = add <8 x i64> %v977, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v979 = sitofp <8 x i64> %v978 to <8 x float>
  %v980 = insertelement <8 x float> poison, float %v956, i64 0
  %v981 = shufflevector <8 x float> %v980, <8 x float> poison, <8 x i32> zeroinitializer
  %v982 = fcmp olt <8 x float> %v979, %v981
  %v983 = select <8 x i1> %v982, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v984 = add i64 0, 0
  %v985 = getelementptr inbounds float, ptr %v958, i64 %v984
  %v986 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v985, <8 x i1> %v974, <8 x float> zeroinitializer)
  %v987 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v988 = shufflevector <8 x float> %v987, <8 x float> poison, <8 x i32> zeroinitializer
  %v989 = fcmp une <8 x float> %v983, splat (float 0x0000000000000000)
  %v990 = select <8 x i1> %v989, <8 x float> %v986, <8 x float> %v988
  %v991 = insertelement <8 x float> poison, float %v962, i64 0
  %v992 = shufflevector <8 x float> %v991, <8 x float> poison, <8 x i32> zeroinitializer
  %v993 = fsub <8 x float> %v990, %v992
  %v994 = fcmp olt <8 x float> %v993, splat (float 0xC05A400000000000)
  %v995 = select <8 x i1> %v994, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v993
  %v996 = fcmp ogt <8 x float> %v995, splat (float 0x4056400000000000)
  %v997 = select <8 x i1> %v996, <8 x float> splat (float 0x4056400000000000), <8 x float> %v995
  %v998 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v997, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v999 = fsub <8 x float> %v998, splat (float 0x4168000000000000)
  %v1000 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v999, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v997)
  %v1001 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v999, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1000)
  %v1002 = bitcast <8 x float> %v998 to <8 x i32>
  %v1003 = fmul <8 x float> %v1001, %v1001
  %v1004 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1001, <8 x float> splat (float 0x3F81227F40000000))
  %v1005 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1004, <8 x float> %v1001, <8 x float> splat (float 0x3FA5556740000000))
  %v1006 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1005, <8 x float> %v1001, <8 x float> splat (float 0x3FC5554B00000000))
  %v1007 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1006, <8 x float> %v1001, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1008 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1003, <8 x float> %v1007, <8 x float> %v1001)
  %v1009 = sub <8 x i32> %v1002, splat (i32 1262485250)
  %v1010 = lshr <8 x i32> %v1009, splat (i32 1)
  %v1011 = sub <8 x i32> %v1009, %v1010
  %v1012 = shl <8 x i32> %v1010, splat (i32 23)
  %v1013 = bitcast <8 x i32> %v1012 to <8 x float>
  %v1014 = shl <8 x i32> %v1011, splat (i32 23)
  %v1015 = bitcast <8 x i32> %v1014 to <8 x float>
  %v1016 = fadd <8 x float> %v1008, splat (float 0x3FF0000000000000)
  %v1017 = fmul <8 x float> %v1016, %v1013
  %v1018 = fmul <8 x float> %v1017, %v1015
  %v1019 = add i64 0, 0
  %v1020 = getelementptr inbounds float, ptr %v968, i64 %v1019
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1018, ptr align 4 %v1020, <8 x i1> %v974)
  %v1021 = add nsw i64 %v943, 1
  br label %b180
b182:
  %v1022 = add i64 %v7, 0
  %v1023 = sdiv i64 %v1022, 1
  %v1024 = add i64 %v2, 1
  %v1025 = mul i64 %v1023, %v2
  %v1026 = sdiv i64 %v1025, %v3
  %v1027 = mul i64 %v1026, 1
  %v1028 = icmp slt i64 %v1027, %v7
  %v1029 = select i1 %v1028, i64 %v1027, i64 %v7
  %v1030 = mul i64 %v1023, %v1024
  %v1031 = sdiv i64 %v1030, %v3
  %v1032 = mul i64 %v1031, 1
  %v1033 = icmp slt i64 %v1032, %v7
  %v1034 = select i1 %v1033, i64 %v1032, i64 %v7
  br label %b183
b183:
  %v1035 = phi i64 [ %v1029, %b182 ], [ %v1055, %b188 ]
  %v1036 = icmp slt i64 %v1035, %v1034
  br i1 %v1036, label %b184, label %b185
b184:
  br label %b186
b186:
  %v1037 = phi i64 [ 0, %b184 ], [ %v1050, %b187 ]
  %v1038 = phi float [ 0x0000000000000000, %b184 ], [ %v1049, %b187 ]
  %v1039 = icmp slt i64 %v1037, 4
  br i1 %v1039, label %b187, label %b188
b187:
  %v1040 = add i64 %v652, 0
  %v1041 = and i64 %v1040, %v132
  %v1042 = mul i64 %v1041, %v7
  %v1043 = add i64 %v1042, %v1035
  %v1044 = mul i64 %v1043, 4
  %v1045 = getelementptr inbounds float, ptr %v84, i64 %v1044
  %v1046 = add i64 0, %v1037
  %v1047 = getelementptr inbounds float, ptr %v1045, i64 %v1046
  %v1048 = load float, ptr %v1047, align 4
  %v1049 = fadd float %v1038, %v1048
  %v1050 = add nsw i64 %v1037, 1
  br label %b186
b188:
  %v1051 = fadd float %v1038, 0x0000000000000000
  %v1052 = mul i64 %v1035, 1
  %v1053 = getelementptr inbounds float, ptr %v82, i64 %v1052
  %v1054 = getelementptr inbounds float, ptr %v1053, i64 0
  store float %v1051, ptr %v1054, align 4
  %v1055 = add nsw i64 %v1035, 1
  br label %b183
b185:
  %v1056 = add i64 %v7, 0
  %v1057 = sdiv i64 %v1056, 1
  %v1058 = add i64 %v2, 1
  %v1059 = mul i64 %v1057, %v2
  %v1060 = sdiv i64 %v1059, %v3
  %v1061 = mul i64 %v1060, 1
  %v1062 = icmp slt i64 %v1061, %v7
  %v1063 = select i1 %v1062, i64 %v1061, i64 %v7
  %v1064 = mul i64 %v1057, %v1058
  %v1065 = sdiv i64 %v1064, %v3
  %v1066 = mul i64 %v1065, 1
  %v1067 = icmp slt i64 %v1066, %v7
  %v1068 = select i1 %v1067, i64 %v1066, i64 %v7
  br label %b189
b189:
  %v1069 = phi i64 [ %v1063, %b185 ], [ %v1083, %b190 ]
  %v1070 = icmp slt i64 %v1069, %v1068
  br i1 %v1070, label %b190, label %b191
b190:
  %v1071 = mul i64 %v1069, 1
  %v1072 = getelementptr inbounds float, ptr %v82, i64 %v1071
  %v1073 = getelementptr inbounds float, ptr %v1072, i64 0
  %v1074 = load float, ptr %v1073, align 4
  %v1075 = add i64 %v652, 0
  %v1076 = and i64 %v1075, %v134
  %v1077 = mul i64 %v1076, %v7
  %v1078 = add i64 %v1077, %v1069
  %v1079 = mul i64 %v1078, 1
  %v1080 = getelementptr inbounds float, ptr %v86, i64 %v1079
  %v1081 = add i64 0, 0
  %v1082 = getelementptr inbounds float, ptr %v1080, i64 %v1081
  store float %v1074, ptr %v1082, align 4
  %v1083 = add nsw i64 %v1069, 1
  br label %b189
b191:
  %v1084 = add i64 %v7, 0
  %v1085 = sdiv i64 %v1084, 1
  %v1086 = add i64 %v2, 1
  %v1087 = mul i64 %v1085, %v2
  %v1088 = sdiv i64 %v1087, %v3
  %v1089 = mul i64 %v1088, 1
  %v1090 = icmp slt i64 %v1089, %v7
  %v1091 = select i1 %v1090, i64 %v1089, i64 %v7
  %v1092 = mul i64 %v1085, %v1086
  %v1093 = sdiv i64 %v1092, %v3
  %v1094 = mul i64 %v1093, 1
  %v1095 = icmp slt i64 %v1094, %v7
  %v1096 = select i1 %v1095, i64 %v1094, i64 %v7
  br label %b192
b192:
  %v1097 = phi i64 [ %v1091, %b191 ], [ %v1144, %b197 ]
  %v1098 = icmp slt i64 %v1097, %v1096
  br i1 %v1098, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1099 = phi i64 [ 0, %b193 ], [ %v1135, %b196 ]
  %v1100 = phi <8 x float> [ splat (float 0x0000000000000000), %b193 ], [ %v1134, %b196 ]
  %v1101 = icmp slt i64 %v1099, 4
  br i1 %v1101, label %b196, label %b197
b196:
  %v1102 = add i64 %v652, 0
  %v1103 = and i64 %v1102, %v132
  %v1104 = mul i64 %v1103, %v7
  %v1105 = add i64 %v1104, %v1097
  %v1106 = mul i64 %v1105, 4
  %v1107 = getelementptr inbounds float, ptr %v84, i64 %v1106
  %v1108 = add i64 0, %v1099
  %v1109 = getelementptr inbounds float, ptr %v1107, i64 %v1108
  %v1110 = load float, ptr %v1109, align 4
  %v1111 = add i64 %v652, 0
  %v1112 = and i64 %v1111, %v134
  %v1113 = mul i64 %v1112, %v7
  %v1114 = add i64 %v1113, %v1097
  %v1115 = mul i64 %v1114, 1
  %v1116 = getelementptr inbounds float, ptr %v86, i64 %v1115
  %v1117 = getelementptr inbounds float, ptr %v1116, i64 0
  %v1118 = load float, ptr %v1117, align 4
  %v1119 = fdiv float %v1110, %v1118
  %v1120 = add i64 %v652, 0
  %v1121 = and i64 %v1120, %v118
  %v1122 = mul i64 %v1121, %v7
  %v1123 = add i64 %v1122, %v1097
  %v1124 = mul i64 %v1123, 32
  %v1125 = getelementptr inbounds float, ptr %v30, i64 %v1124
  %v1126 = add i64 0, 0
  %v1127 = mul i64 %v1099, 8
  %v1128 = add i64 %v1126, %v1127
  %v1129 = getelementptr inbounds float, ptr %v1125, i64 %v1128
  %v1130 = load <8 x float>, ptr %v1129, align 4
  %v1131 = insertelement <8 x float> poison, float %v1119, i64 0
  %v1132 = shufflevector <8 x float> %v1131, <8 x float> poison, <8 x i32> zeroinitializer
  %v1133 = fmul <8 x float> %v1132, %v1130
  %v1134 = fadd <8 x float> %v1100, %v1133
  %v1135 = add nsw i64 %v1099, 1
  br label %b195
b197:
  %v1136 = add i64 %v652, 1
  %v1137 = and i64 %v1136, %v122
  %v1138 = mul i64 %v1137, %v7
  %v1139 = add i64 %v1138, %v1097
  %v1140 = mul i64 %v1139, 8
  %v1141 = getelementptr inbounds float, ptr %v34, i64 %v1140
  %v1142 = add i64 0, 0
  %v1143 = getelementptr inbounds float, ptr %v1141, i64 %v1142
  store <8 x float> %v1100, ptr %v1143, align 4
  %v1144 = add nsw i64 %v1097, 1
  br label %b192
b194:
  %v1145 = add i64 %v7, 0
  %v1146 = sdiv i64 %v1145, 1
  %v1147 = add i64 %v2, 1
  %v1148 = mul i64 %v1146, %v2
  %v1149 = sdiv i64 %v1148, %v3
  %v1150 = mul i64 %v1149, 1
  %v1151 = icmp slt i64 %v1150, %v7
  %v1152 = select i1 %v1151, i64 %v1150, i64 %v7
  %v1153 = mul i64 %v1146, %v1147
  %v1154 = sdiv i64 %v1153, %v3
  %v1155 = mul i64 %v1154, 1
  %v1156 = icmp slt i64 %v1155, %v7
  %v1157 = select i1 %v1156, i64 %v1155, i64 %v7
  br label %b198
b198:
  %v1158 = phi i64 [ %v1152, %b194 ], [ %v1205, %b203 ]
  %v1159 = icmp slt i64 %v1158, %v1157
  br i1 %v1159, label %b199, label %b200
b199:
  br label %b201
b201:
  %v1160 = phi i64 [ 0, %b199 ], [ %v1196, %b202 ]
  %v1161 = phi <8 x float> [ splat (float 0x0000000000000000), %b199 ], [ %v1195, %b202 ]
  %v1162 = icmp slt i64 %v1160, 4
  br i1 %v1162, label %b202, label %b203
b202:
  %v1163 = add i64 %v652, 0
  %v1164 = and i64 %v1163, %v132
  %v1165 = mul i64 %v1164, %v7
  %v1166 = add i64 %v1165, %v1158
  %v1167 = mul i64 %v1166, 4
  %v1168 = getelementptr inbounds float, ptr %v84, i64 %v1167
  %v1169 = add i64 0, %v1160
  %v1170 = getelementptr inbounds float, ptr %v1168, i64 %v1169
  %v1171 = load float, ptr %v1170, align 4
  %v1172 = add i64 %v652, 0
  %v1173 = and i64 %v1172, %v134
  %v1174 = mul i64 %v1173, %v7
  %v1175 = add i64 %v1174, %v1158
  %v1176 = mul i64 %v1175, 1
  %v1177 = getelementptr inbounds float, ptr %v86, i64 %v1176
  %v1178 = getelementptr inbounds float, ptr %v1177, i64 0
  %v1179 = load float, ptr %v1178, align 4
  %v1180 = fdiv float %v1171, %v1179
  %v1181 = add i64 %v652, 0
  %v1182 = and i64 %v1181, %v120
  %v1183 = mul i64 %v1182, %v7
  %v1184 = add i64 %v1183, %v1158
  %v1185 = mul i64 %v1184, 32
  %v1186 = getelementptr inbounds float, ptr %v32, i64 %v1185
  %v1187 = add i64 0, 0
  %v1188 = mul i64 %v1160, 8
  %v1189 = add i64 %v1187, %v1188
  %v1190 = getelementptr inbounds float, ptr %v1186, i64 %v1189
  %v1191 = load <8 x float>, ptr %v1190, align 4
  %v1192 = insertelement <8 x float> poison, float %v1180, i64 0
  %v1193 = shufflevector <8 x float> %v1192, <8 x float> poison, <8 x i32> zeroinitializer
  %v1194 = fmul <8 x float> %v1193, %v1191
  %v1195 = fadd <8 x float> %v1161, %v1194
  %v1196 = add nsw i64 %v1160, 1
  br label %b201
b203:
  %v1197 = add i64 %v652, 0
  %v1198 = and i64 %v1197, %v136
  %v1199 = mul i64 %v1198, %v7
  %v1200 = add i64 %v1199, %v1158
  %v1201 = mul i64 %v1200, 8
  %v1202 = getelementptr inbounds float, ptr %v88, i64 %v1201
  %v1203 = add i64 0, 0
  %v1204 = getelementptr inbounds float, ptr %v1202, i64 %v1203
  store <8 x float> %v1161, ptr %v1204, align 4
  %v1205 = add nsw i64 %v1158, 1
  br label %b198
b200:
  %v1207 = add i64 %v7, 0
  %v1208 = sdiv i64 %v1207, 1
  %v1209 = add i64 %v2, 1
  %v1210 = mul i64 %v1208, %v2
  %v1211 = sdiv i64 %v1210, %v3
  %v1212 = mul i64 %v1211, 1
  %v1213 = icmp slt i64 %v1212, %v7
  %v1214 = select i1 %v1213, i64 %v1212, i64 %v7
  %v1215 = mul i64 %v1208, %v1209
  %v1216 = sdiv i64 %v1215, %v3
  %v1217 = mul i64 %v1216, 1
  %v1218 = icmp slt i64 %v1217, %v7
  %v1219 = select i1 %v1218, i64 %v1217, i64 %v7
  br label %b204
b204:
  %v1220 = phi i64 [ %v1214, %b200 ], [ %v1510, %b209 ]
  %v1221 = icmp slt i64 %v1220, %v1219
  br i1 %v1221, label %b205, label %b206
b205:
  %v1222 = add i64 %v1220, 96
  %v1223 = icmp slt i64 %v1222, %v1219
  %v1224 = select i1 %v1223, i64 %v1222, i64 %v1219
  br label %b207
b207:
  %v1225 = phi i64 [ 0, %b205 ], [ %v1509, %b212 ]
  %v1226 = icmp slt i64 %v1225, 1
  br i1 %v1226, label %b208, label %b209
b208:
  %v1227 = sub i64 %v1224, %v1220
  %v1228 = sub i64 2, 1
  %v1229 = add i64 %v1227, %v1228
  %v1230 = sdiv i64 %v1229, 2
  br label %b210
b210:
  %v1231 = phi i64 [ 0, %b208 ], [ %v1508, %b217 ]
  %v1232 = icmp slt i64 %v1231, %v1230
  br i1 %v1232, label %b211, label %b212
b211:
  %v1233 = mul i64 %v1227, %v1231
  %v1234 = sdiv i64 %v1233, %v1230
  %v1235 = add i64 %v1220, %v1234
  %v1236 = add i64 %v1231, 1
  %v1237 = mul i64 %v1227, %v1236
  %v1238 = sdiv i64 %v1237, %v1230
  %v1239 = add i64 %v1220, %v1238
  %v1240 = mul i64 %v1225, 256
  %v1241 = getelementptr inbounds float, ptr %v452, i64 %v1240
  %v1242 = sub i64 %v1239, %v1235
  %v1243 = add i64 %v652, 1
  %v1244 = and i64 %v1243, %v122
  %v1245 = mul i64 %v1244, %v7
  %v1246 = add i64 %v1245, %v1235
  %v1247 = mul i64 %v1246, 8
  %v1248 = getelementptr inbounds float, ptr %v34, i64 %v1247
  %v1249 = getelementptr inbounds float, ptr %v1248, i64 0
  %v1250 = sub i64 %v1242, 1
  %v1251 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1250
  %v1252 = load ptr, ptr %v1251, align 4
  %v1253 = getelementptr inbounds float, ptr %v1206, i64 0
  %v1254 = icmp sgt i64 %v1242, 0
  br i1 %v1254, label %b213, label %b214
b213:
  call void %v1252(ptr %v1249, i64 8, ptr %v1241, i64 8, ptr %v1253, i64 32, i64 8)
  br label %b214
b214:
  %v1255 = add i64 %v1240, 256
  br label %b215
b215:
  %v1256 = phi i64 [ %v1235, %b214 ], [ %v1507, %b220 ]
  %v1257 = icmp slt i64 %v1256, %v1239
  br i1 %v1257, label %b216, label %b217
b216:
  %v1258 = sub i64 %v1256, %v1235
  %v1259 = mul i64 %v1258, 32
  %v1260 = getelementptr inbounds float, ptr %v1206, i64 %v1259
  %v1261 = add i64 %v652, 0
  %v1262 = sub i64 %v1261, %v554
  %v1263 = mul i64 %v1262, %v7
  %v1264 = add i64 %v1263, %v1256
  %v1265 = mul i64 %v1264, 40
  %v1266 = getelementptr inbounds float, ptr %v72, i64 %v1265
  %v1267 = add i64 %v652, 0
  %v1268 = and i64 %v1267, %v136
  %v1269 = mul i64 %v1268, %v7
  %v1270 = add i64 %v1269, %v1256
  %v1271 = mul i64 %v1270, 8
  %v1272 = getelementptr inbounds float, ptr %v88, i64 %v1271
  %v1273 = add i64 %v652, 0
  %v1274 = and i64 %v1273, %v138
  %v1275 = mul i64 %v1274, %v7
  %v1276 = add i64 %v1275, %v1256
  %v1277 = mul i64 %v1276, 8
  %v1278 = getelementptr inbounds float, ptr %v90, i64 %v1277
  %v1279 = add i64 %v652, 0
  %v1280 = and i64 %v1279, %v140
  %v1281 = mul i64 %v1280, %v7
  %v1282 = add i64 %v1281, %v1256
  %v1283 = mul i64 %v1282, 8
  %v1284 = getelementptr inbounds float, ptr %v92, i64 %v1283
  %v1285 = add i64 %v652, 0
  %v1286 = and i64 %v1285, %v142
  %v1287 = mul i64 %v1286, %v7
  %v1288 = add i64 %v1287, %v1256
  %v1289 = mul i64 %v1288, 8
  %v1290 = getelementptr inbounds float, ptr %v94, i64 %v1289
  %v1291 = add i64 %v652, 0
  %v1292 = and i64 %v1291, %v144
  %v1293 = mul i64 %v1292, %v7
  %v1294 = add i64 %v1293, %v1256
  %v1295 = mul i64 %v1294, 8
  %v1296 = getelementptr inbounds float, ptr %v96, i64 %v1295
  %v1297 = add i64 %v652, 0
  %v1298 = and i64 %v1297, %v124
  %v1299 = mul i64 %v1298, %v7
  %v1300 = add i64 %v1299, %v1256
  %v1301 = mul i64 %v1300, 8
  %v1302 = getelementptr inbounds float, ptr %v42, i64 %v1301
  br label %b218
b218:
  %v1303 = phi i64 [ 0, %b216 ], [ %v1506, %b219 ]
  %v1304 = icmp slt i64 %v1303, 1
  br i1 %v1304, label %b219, label %b220
b219:
  %v1305 = mul i64 %v1225, 1
  %v1306 = add i64 %v1305, %v1303
  %v1307 = mul i64 %v1306, 8
  %v1308 = add i64 0, %v1303
  %v1309 = mul i64 %v1308, 8
  %v1310 = getelementptr inbounds float, ptr %v1260, i64 %v1309
  %v1311 = load <8 x float>, ptr %v1310, align 4
  %v1312 = add i64 1, %v1303
  %v1313 = mul i64 %v1312, 8
  %v1314 = getelementptr inbounds float, ptr %v1260, i64 %v1313
  %v1315 = load <8 x float>, ptr %v1314, align 4
  %v1316 = add i64 2, %v1303
  %v1317 = mul i64 %v1316, 8
  %v1318 = getelementptr inbounds float, ptr %v1260, i64 %v1317
  %v1319 = load <8 x float>, ptr %v1318, align 4
  %v1320 = add i64 3, %v1303
  %v1321 = mul i64 %v1320, 8
  %v1322 = getelementptr inbounds float, ptr %v1260, i64 %v1321
  %v1323 = load <8 x float>, ptr %v1322, align 4
  %v1324 = add i64 16, %v1307
  %v1325 = getelementptr inbounds float, ptr %v1266, i64 %v1324
  %v1326 = load <8 x float>, ptr %v1325, align 4
  %v1327 = fadd <8 x float> %v1326, %v1311
  %v1328 = add i64 8, %v1307
  %v1329 = getelementptr inbounds float, ptr %v26, i64 %v1328
  %v1330 = load <8 x float>, ptr %v1329, align 4
  %v1331 = fadd <8 x float> %v1327, %v1330
  %v1332 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1331)
  %v1333 = fneg <8 x float> %v1332
  %v1334 = fcmp olt <8 x float> %v1333, splat (float 0xC05A400000000000)
  %v1335 = select <8 x i1> %v1334, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1333
  %v1336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1335, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1337 = fsub <8 x float> %v1336, splat (float 0x4168000000000000)
  %v1338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1337, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1335)
  %v1339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1337, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1338)
  %v1340 = bitcast <8 x float> %v1336 to <8 x i32>
  %v1341 = fmul <8 x float> %v1339, %v1339
  %v1342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1339, <8 x float> splat (float 0x3F81227F40000000))
  %v1343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1342, <8 x float> %v1339, <8 x float> splat (float 0x3FA5556740000000))
  %v1344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1343, <8 x float> %v1339, <8 x float> splat (float 0x3FC5554B00000000))
  %v1345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1344, <8 x float> %v1339, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1341, <8 x float> %v1345, <8 x float> %v1339)
  %v1347 = sub <8 x i32> %v1340, splat (i32 1262485250)
  %v1348 = lshr <8 x i32> %v1347, splat (i32 1)
  %v1349 = sub <8 x i32> %v1347, %v1348
  %v1350 = shl <8 x i32> %v1348, splat (i32 23)
  %v1351 = bitcast <8 x i32> %v1350 to <8 x float>
  %v1352 = shl <8 x i32> %v1349, splat (i32 23)
  %v1353 = bitcast <8 x i32> %v1352 to <8 x float>
  %v1354 = fadd <8 x float> %v1346, splat (float 0x3FF0000000000000)
  %v1355 = fmul <8 x float> %v1354, %v1351
  %v1356 = fmul <8 x float> %v1355, %v1353
  %v1357 = fcmp olt <8 x float> %v1331, splat (float 0x0000000000000000)
  %v1358 = select <8 x i1> %v1357, <8 x float> %v1356, <8 x float> splat (float 0x3FF0000000000000)
  %v1359 = fadd <8 x float> %v1356, splat (float 0x3FF0000000000000)
  %v1360 = fdiv <8 x float> %v1358, %v1359
  %v1361 = add i64 8, %v1307
  %v1362 = getelementptr inbounds float, ptr %v1266, i64 %v1361
  %v1363 = load <8 x float>, ptr %v1362, align 4
  %v1364 = fadd <8 x float> %v1363, %v1315
  %v1365 = add i64 0, %v1307
  %v1366 = getelementptr inbounds float, ptr %v26, i64 %v1365
  %v1367 = load <8 x float>, ptr %v1366, align 4
  %v1368 = fadd <8 x float> %v1364, %v1367
  %v1369 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1368)
  %v1370 = fneg <8 x float> %v1369
  %v1371 = fcmp olt <8 x float> %v1370, splat (float 0xC05A400000000000)
  %v1372 = select <8 x i1> %v1371, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1370
  %v1373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1372, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1374 = fsub <8 x float> %v1373, splat (float 0x4168000000000000)
  %v1375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1374, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1372)
  %v1376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1374, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1375)
  %v1377 = bitcast <8 x float> %v1373 to <8 x i32>
  %v1378 = fmul <8 x float> %v1376, %v1376
  %v1379 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1376, <8 x float> splat (float 0x3F81227F40000000))
  %v1380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1379, <8 x float> %v1376, <8 x float> splat (float 0x3FA5556740000000))
  %v1381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1380, <8 x float> %v1376, <8 x float> splat (float 0x3FC5554B00000000))
  %v1382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1381, <8 x float> %v1376, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1378, <8 x float> %v1382, <8 x float> %v1376)
  %v1384 = sub <8 x i32> %v1377, splat (i32 1262485250)
  %v1385 = lshr <8 x i32> %v1384, splat (i32 1)
  %v1386 = sub <8 x i32> %v1384, %v1385
  %v1387 = shl <8 x i32> %v1385, splat (i32 23)
  %v1388 = bitcast <8 x i32> %v1387 to <8 x float>
  %v1389 = shl <8 x i32> %v1386, splat (i32 23)
  %v1390 = bitcast <8 x i32> %v1389 to <8 x float>
  %v1391 = fadd <8 x float> %v1383, splat (float 0x3FF0000000000000)
  %v1392 = fmul <8 x float> %v1391, %v1388
  %v1393 = fmul <8 x float> %v1392, %v1390
  %v1394 = fcmp olt <8 x float> %v1368, splat (float 0x0000000000000000)
  %v1395 = select <8 x i1> %v1394, <8 x float> %v1393, <8 x float> splat (float 0x3FF0000000000000)
  %v1396 = fadd <8 x float> %v1393, splat (float 0x3FF0000000000000)
  %v1397 = fdiv <8 x float> %v1395, %v1396
  %v1398 = add i64 32, %v1307
  %v1399 = getelementptr inbounds float, ptr %v1266, i64 %v1398
  %v1400 = load <8 x float>, ptr %v1399, align 4
  %v1401 = fadd <8 x float> %v1400, %v1319
  %v1402 = add i64 24, %v1307
  %v1403 = getelementptr inbounds float, ptr %v26, i64 %v1402
  %v1404 = load <8 x float>, ptr %v1403, align 4
  %v1405 = fadd <8 x float> %v1401, %v1404
  %v1406 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1405)
  %v1407 = fcmp ogt <8 x float> %v1406, splat (float 0x4023000000000000)
  %v1408 = select <8 x i1> %v1407, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1406
  %v1409 = fadd <8 x float> %v1408, %v1408
  %v1410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1409, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1411 = fsub <8 x float> %v1410, splat (float 0x4168000000000000)
  %v1412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1411, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1409)
  %v1413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1411, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1412)
  %v1414 = bitcast <8 x float> %v1410 to <8 x i32>
  %v1415 = fmul <8 x float> %v1413, %v1413
  %v1416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1413, <8 x float> splat (float 0x3F81227F40000000))
  %v1417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1416, <8 x float> %v1413, <8 x float> splat (float 0x3FA5556740000000))
  %v1418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1417, <8 x float> %v1413, <8 x float> splat (float 0x3FC5554B00000000))
  %v1419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1418, <8 x float> %v1413, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1415, <8 x float> %v1419, <8 x float> %v1413)
  %v1421 = shl <8 x i32> %v1414, splat (i32 23)
  %v1422 = add <8 x i32> %v1421, splat (i32 1065353216)
  %v1423 = bitcast <8 x i32> %v1422 to <8 x float>
  %v1424 = fsub <8 x float> %v1423, splat (float 0x3FF0000000000000)
  %v1425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1423, <8 x float> %v1420, <8 x float> %v1424)
  %v1426 = fadd <8 x float> %v1425, splat (float 0x4000000000000000)
  %v1427 = fdiv <8 x float> %v1425, %v1426
  %v1428 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1427, <8 x float> %v1405)
  %v1429 = add i64 24, %v1307
  %v1430 = getelementptr inbounds float, ptr %v1266, i64 %v1429
  %v1431 = load <8 x float>, ptr %v1430, align 4
  %v1432 = fadd <8 x float> %v1431, %v1323
  %v1433 = add i64 16, %v1307
  %v1434 = getelementptr inbounds float, ptr %v26, i64 %v1433
  %v1435 = load <8 x float>, ptr %v1434, align 4
  %v1436 = fadd <8 x float> %v1432, %v1435
  %v1437 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1436)
  %v1438 = fneg <8 x float> %v1437
  %v1439 = fcmp olt <8 x float> %v1438, splat (float 0xC05A400000000000)
  %v1440 = select <8 x i1> %v1439, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1438
  %v1441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1440, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1442 = fsub <8 x float> %v1441, splat (float 0x4168000000000000)
  %v1443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1442, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1440)
  %v1444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1442, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1443)
  %v1445 = bitcast <8 x float> %v1441 to <8 x i32>
  %v1446 = fmul <8 x float> %v1444, %v1444
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1444, <8 x float> splat (float 0x3F81227F40000000))
  %v1448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1447, <8 x float> %v1444, <8 x float> splat (float 0x3FA5556740000000))
  %v1449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1448, <8 x float> %v1444, <8 x float> splat (float 0x3FC5554B00000000))
  %v1450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1449, <8 x float> %v1444, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1446, <8 x float> %v1450, <8 x float> %v1444)
  %v1452 = sub <8 x i32> %v1445, splat (i32 1262485250)
  %v1453 = lshr <8 x i32> %v1452, splat (i32 1)
  %v1454 = sub <8 x i32> %v1452, %v1453
  %v1455 = shl <8 x i32> %v1453, splat (i32 23)
  %v1456 = bitcast <8 x i32> %v1455 to <8 x float>
  %v1457 = shl <8 x i32> %v1454, splat (i32 23)
  %v1458 = bitcast <8 x i32> %v1457 to <8 x float>
  %v1459 = fadd <8 x float> %v1451, splat (float 0x3FF0000000000000)
  %v1460 = fmul <8 x float> %v1459, %v1456
  %v1461 = fmul <8 x float> %v1460, %v1458
  %v1462 = fcmp olt <8 x float> %v1436, splat (float 0x0000000000000000)
  %v1463 = select <8 x i1> %v1462, <8 x float> %v1461, <8 x float> splat (float 0x3FF0000000000000)
  %v1464 = fadd <8 x float> %v1461, splat (float 0x3FF0000000000000)
  %v1465 = fdiv <8 x float> %v1463, %v1464
  %v1466 = add i64 0, %v1307
  %v1467 = getelementptr inbounds float, ptr %v1272, i64 %v1466
  %v1468 = load <8 x float>, ptr %v1467, align 4
  %v1469 = fmul <8 x float> %v1360, %v1468
  %v1470 = fmul <8 x float> %v1397, %v1428
  %v1471 = fadd <8 x float> %v1469, %v1470
  %v1472 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1471)
  %v1473 = fcmp ogt <8 x float> %v1472, splat (float 0x4023000000000000)
  %v1474 = select <8 x i1> %v1473, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1472
  %v1475 = fadd <8 x float> %v1474, %v1474
  %v1476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1475, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1477 = fsub <8 x float> %v1476, splat (float 0x4168000000000000)
  %v1478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1477, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1475)
  %v1479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1477, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1478)
  %v1480 = bitcast <8 x float> %v1476 to <8 x i32>
  %v1481 = fmul <8 x float> %v1479, %v1479
  %v1482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1479, <8 x float> splat (float 0x3F81227F40000000))
  %v1483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1482, <8 x float> %v1479, <8 x float> splat (float 0x3FA5556740000000))
  %v1484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1483, <8 x float> %v1479, <8 x float> splat (float 0x3FC5554B00000000))
  %v1485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1484, <8 x float> %v1479, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1481, <8 x float> %v1485, <8 x float> %v1479)
  %v1487 = shl <8 x i32> %v1480, splat (i32 23)
  %v1488 = add <8 x i32> %v1487, splat (i32 1065353216)
  %v1489 = bitcast <8 x i32> %v1488 to <8 x float>
  %v1490 = fsub <8 x float> %v1489, splat (float 0x3FF0000000000000)
  %v1491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1489, <8 x float> %v1486, <8 x float> %v1490)
  %v1492 = fadd <8 x float> %v1491, splat (float 0x4000000000000000)
  %v1493 = fdiv <8 x float> %v1491, %v1492
  %v1494 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1493, <8 x float> %v1471)
  %v1495 = fmul <8 x float> %v1465, %v1494
  %v1496 = add i64 0, %v1307
  %v1497 = getelementptr inbounds float, ptr %v1278, i64 %v1496
  store <8 x float> %v1360, ptr %v1497, align 4
  %v1498 = add i64 0, %v1307
  %v1499 = getelementptr inbounds float, ptr %v1284, i64 %v1498
  store <8 x float> %v1397, ptr %v1499, align 4
  %v1500 = add i64 0, %v1307
  %v1501 = getelementptr inbounds float, ptr %v1290, i64 %v1500
  store <8 x float> %v1428, ptr %v1501, align 4
  %v1502 = add i64 0, %v1307
  %v1503 = getelementptr inbounds float, ptr %v1296, i64 %v1502
  store <8 x float> %v1465, ptr %v1503, align 4
  %v1504 = add i64 0, %v1307
  %v1505 = getelementptr inbounds float, ptr %v1302, i64 %v1504
  store <8 x float> %v1495, ptr %v1505, align 4
  %v1506 = add nsw i64 %v1303, 1
  br label %b218
b220:
  %v1507 = add nsw i64 %v1256, 1
  br label %b215
b217:
  %v1508 = add nsw i64 %v1231, 1
  br label %b210
b212:
  %v1509 = add nsw i64 %v1225, 1
  br label %b207
b209:
  %v1510 = add nsw i64 %v1220, 96
  br label %b204
b206:
  %v1511 = add i64 %v7, 0
  %v1512 = sdiv i64 %v1511, 1
  %v1513 = add i64 %v2, 1
  %v1514 = mul i64 %v1512, %v2
  %v1515 = sdiv i64 %v1514, %v3
  %v1516 = mul i64 %v1515, 1
  %v1517 = icmp slt i64 %v1516, %v7
  %v1518 = select i1 %v1517, i64 %v1516, i64 %v7
  %v1519 = mul i64 %v1512, %v1513
  %v1520 = sdiv i64 %v1519, %v3
  %v1521 = mul i64 %v1520, 1
  %v1522 = icmp slt i64 %v1521, %v7
  %v1523 = select i1 %v1522, i64 %v1521, i64 %v7
  br label %b221
b221:
  %v1524 = phi i64 [ %v1518, %b206 ], [ %v1573, %b222 ]
  %v1525 = icmp slt i64 %v1524, %v1523
  br i1 %v1525, label %b222, label %b223
b222:
  %v1526 = add i64 %v652, 0
  %v1527 = and i64 %v1526, %v138
  %v1528 = mul i64 %v1527, %v7
  %v1529 = add i64 %v1528, %v1524
  %v1530 = mul i64 %v1529, 8
  %v1531 = getelementptr inbounds float, ptr %v90, i64 %v1530
  %v1532 = add i64 %v652, 0
  %v1533 = and i64 %v1532, %v136
  %v1534 = mul i64 %v1533, %v7
  %v1535 = add i64 %v1534, %v1524
  %v1536 = mul i64 %v1535, 8
  %v1537 = getelementptr inbounds float, ptr %v88, i64 %v1536
  %v1538 = add i64 %v652, 0
  %v1539 = and i64 %v1538, %v140
  %v1540 = mul i64 %v1539, %v7
  %v1541 = add i64 %v1540, %v1524
  %v1542 = mul i64 %v1541, 8
  %v1543 = getelementptr inbounds float, ptr %v92, i64 %v1542
  %v1544 = add i64 %v652, 0
  %v1545 = and i64 %v1544, %v142
  %v1546 = mul i64 %v1545, %v7
  %v1547 = add i64 %v1546, %v1524
  %v1548 = mul i64 %v1547, 8
  %v1549 = getelementptr inbounds float, ptr %v94, i64 %v1548
  %v1550 = add i64 %v652, 1
  %v1551 = and i64 %v1550, %v120
  %v1552 = mul i64 %v1551, %v7
  %v1553 = add i64 %v1552, %v1524
  %v1554 = mul i64 %v1553, 32
  %v1555 = getelementptr inbounds float, ptr %v32, i64 %v1554
  %v1556 = add i64 0, 0
  %v1557 = getelementptr inbounds float, ptr %v1531, i64 %v1556
  %v1558 = load <8 x float>, ptr %v1557, align 4
  %v1559 = add i64 0, 0
  %v1560 = getelementptr inbounds float, ptr %v1537, i64 %v1559
  %v1561 = load <8 x float>, ptr %v1560, align 4
  %v1562 = fmul <8 x float> %v1558, %v1561
  %v1563 = add i64 0, 0
  %v1564 = getelementptr inbounds float, ptr %v1543, i64 %v1563
  %v1565 = load <8 x float>, ptr %v1564, align 4
  %v1566 = add i64 0, 0
  %v1567 = getelementptr inbounds float, ptr %v1549, i64 %v1566
  %v1568 = load <8 x float>, ptr %v1567, align 4
  %v1569 = fmul <8 x float> %v1565, %v1568
  %v1570 = fadd <8 x float> %v1562, %v1569
  %v1571 = add i64 0, 0
  %v1572 = getelementptr inbounds float, ptr %v1555, i64 %v1571
  store <8 x float> %v1570, ptr %v1572, align 4
  %v1573 = add nsw i64 %v1524, 1
  br label %b221
b223:
  %v1574 = add i64 %v7, 0
  %v1575 = sdiv i64 %v1574, 1
  %v1576 = add i64 %v2, 1
  %v1577 = mul i64 %v1575, %v2
  %v1578 = sdiv i64 %v1577, %v3
  %v1579 = mul i64 %v1578, 1
  %v1580 = icmp slt i64 %v1579, %v7
  %v1581 = select i1 %v1580, i64 %v1579, i64 %v7
  %v1582 = mul i64 %v1575, %v1576
  %v1583 = sdiv i64 %v1582, %v3
  %v1584 = mul i64 %v1583, 1
  %v1585 = icmp slt i64 %v1584, %v7
  %v1586 = select i1 %v1585, i64 %v1584, i64 %v7
  br label %b224
b224:
  %v1587 = phi i64 [ %v1581, %b223 ], [ %v1609, %b229 ]
  %v1588 = icmp slt i64 %v1587, %v1586
  br i1 %v1588, label %b225, label %b226
b225:
  %v1589 = add i64 %v652, 0
  %v1590 = and i64 %v1589, %v120
  %v1591 = mul i64 %v1590, %v7
  %v1592 = add i64 %v1591, %v1587
  %v1593 = mul i64 %v1592, 32
  %v1594 = getelementptr inbounds float, ptr %v32, i64 %v1593
  %v1595 = add i64 %v652, 1
  %v1596 = and i64 %v1595, %v120
  %v1597 = mul i64 %v1596, %v7
  %v1598 = add i64 %v1597, %v1587
  %v1599 = mul i64 %v1598, 32
  %v1600 = getelementptr inbounds float, ptr %v32, i64 %v1599
  br label %b227
b227:
  %v1601 = phi i64 [ 0, %b225 ], [ %v1608, %b228 ]
  %v1602 = icmp slt i64 %v1601, 24
  br i1 %v1602, label %b228, label %b229
b228:
  %v1603 = add i64 0, %v1601
  %v1604 = getelementptr inbounds float, ptr %v1594, i64 %v1603
  %v1605 = load <8 x float>, ptr %v1604, align 4
  %v1606 = add i64 8, %v1601
  %v1607 = getelementptr inbounds float, ptr %v1600, i64 %v1606
  store <8 x float> %v1605, ptr %v1607, align 4
  %v1608 = add nsw i64 %v1601, 8
  br label %b227
b229:
  %v1609 = add nsw i64 %v1587, 1
  br label %b224
b226:
  %v1610 = add i64 %v7, 0
  %v1611 = sdiv i64 %v1610, 1
  %v1612 = add i64 %v2, 1
  %v1613 = mul i64 %v1611, %v2
  %v1614 = sdiv i64 %v1613, %v3
  %v1615 = mul i64 %v1614, 1
  %v1616 = icmp slt i64 %v1615, %v7
  %v1617 = select i1 %v1616, i64 %v1615, i64 %v7
  %v1618 = mul i64 %v1611, %v1612
  %v1619 = sdiv i64 %v1618, %v3
  %v1620 = mul i64 %v1619, 1
  %v1621 = icmp slt i64 %v1620, %v7
  %v1622 = select i1 %v1621, i64 %v1620, i64 %v7
  br label %b230
b230:
  %v1623 = phi i64 [ %v1617, %b226 ], [ %v1642, %b231 ]
  %v1624 = icmp slt i64 %v1623, %v1622
  br i1 %v1624, label %b231, label %b232
b231:
  %v1625 = add i64 %v652, 0
  %v1626 = and i64 %v1625, %v124
  %v1627 = mul i64 %v1626, %v7
  %v1628 = add i64 %v1627, %v1623
  %v1629 = mul i64 %v1628, 8
  %v1630 = getelementptr inbounds float, ptr %v42, i64 %v1629
  %v1631 = add i64 %v652, 1
  %v1632 = and i64 %v1631, %v118
  %v1633 = mul i64 %v1632, %v7
  %v1634 = add i64 %v1633, %v1623
  %v1635 = mul i64 %v1634, 32
  %v1636 = getelementptr inbounds float, ptr %v30, i64 %v1635
  %v1637 = add i64 0, 0
  %v1638 = getelementptr inbounds float, ptr %v1630, i64 %v1637
  %v1639 = load <8 x float>, ptr %v1638, align 4
  %v1640 = add i64 0, 0
  %v1641 = getelementptr inbounds float, ptr %v1636, i64 %v1640
  store <8 x float> %v1639, ptr %v1641, align 4
  %v1642 = add nsw i64 %v1623, 1
  br label %b230
b232:
  %v1643 = add i64 %v7, 0
  %v1644 = sdiv i64 %v1643, 1
  %v1645 = add i64 %v2, 1
  %v1646 = mul i64 %v1644, %v2
  %v1647 = sdiv i64 %v1646, %v3
  %v1648 = mul i64 %v1647, 1
  %v1649 = icmp slt i64 %v1648, %v7
  %v1650 = select i1 %v1649, i64 %v1648, i64 %v7
  %v1651 = mul i64 %v1644, %v1645
  %v1652 = sdiv i64 %v1651, %v3
  %v1653 = mul i64 %v1652, 1
  %v1654 = icmp slt i64 %v1653, %v7
  %v1655 = select i1 %v1654, i64 %v1653, i64 %v7
  br label %b233
b233:
  %v1656 = phi i64 [ %v1650, %b232 ], [ %v1678, %b238 ]
  %v1657 = icmp slt i64 %v1656, %v1655
  br i1 %v1657, label %b234, label %b235
b234:
  %v1658 = add i64 %v652, 0
  %v1659 = and i64 %v1658, %v118
  %v1660 = mul i64 %v1659, %v7
  %v1661 = add i64 %v1660, %v1656
  %v1662 = mul i64 %v1661, 32
  %v1663 = getelementptr inbounds float, ptr %v30, i64 %v1662
  %v1664 = add i64 %v652, 1
  %v1665 = and i64 %v1664, %v118
  %v1666 = mul i64 %v1665, %v7
  %v1667 = add i64 %v1666, %v1656
  %v1668 = mul i64 %v1667, 32
  %v1669 = getelementptr inbounds float, ptr %v30, i64 %v1668
  br label %b236
b236:
  %v1670 = phi i64 [ 0, %b234 ], [ %v1677, %b237 ]
  %v1671 = icmp slt i64 %v1670, 24
  br i1 %v1671, label %b237, label %b238
b237:
  %v1672 = add i64 0, %v1670
  %v1673 = getelementptr inbounds float, ptr %v1663, i64 %v1672
  %v1674 = load <8 x float>, ptr %v1673, align 4
  %v1675 = add i64 8, %v1670
  %v1676 = getelementptr inbounds float, ptr %v1669, i64 %v1675
  store <8 x float> %v1674, ptr %v1676, align 4
  %v1677 = add nsw i64 %v1670, 8
  br label %b236
b238:
  %v1678 = add nsw i64 %v1656, 1
  br label %b233
b235:
  %v1679 = add nsw i64 %v652, 1
  br label %b137
b139:
  %v1680 = icmp sgt i64 %v3, 1
  br i1 %v1680, label %b239, label %b240
b239:
  %v1681 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1682 = atomicrmw add ptr %v1681, i64 1 acq_rel
  %v1683 = load i64, ptr %v157, align 8
  %v1684 = add i64 %v1683, 1
  store i64 %v1684, ptr %v157, align 8
  %v1685 = mul i64 %v3, %v1684
  br label %b241
b241:
  %v1686 = load atomic i64, ptr %v1681 acquire, align 8
  %v1687 = icmp slt i64 %v1686, %v1685
  br i1 %v1687, label %b242, label %b243
b242:
  %v1688 = call i32 @sched_yield()
  br label %b241
b243:
  br label %b240
b240:
  %v1689 = add nsw i64 %v554, %v553
  br label %b112
b114:
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
define internal void @rnngen_sgemm(i64 %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, ptr %v7, i64 %v8, ptr %v9, i64 %v10) #2 {
entry:
  %v11 = alloca i32, i64 1, align 4
  %v13 = alloca i32, i64 1, align 4
  %v15 = alloca i32, i64 1, align 4
  %v17 = alloca i32, i64 1, align 4
  %v19 = alloca i32, i64 1, align 4
  %v21 = alloca i32, i64 1, align 4
  %v23 = alloca i8, i64 1, align 1
  %v26 = alloca i8, i64 1, align 1
  %v29 = alloca float, i64 1, align 4
  %v30 = alloca float, i64 1, align 4
  %v12 = trunc i64 %v2 to i32
  store i32 %v12, ptr %v11, align 4
  %v14 = trunc i64 %v3 to i32
  store i32 %v14, ptr %v13, align 4
  %v16 = trunc i64 %v4 to i32
  store i32 %v16, ptr %v15, align 4
  %v18 = trunc i64 %v6 to i32
  store i32 %v18, ptr %v17, align 4
  %v20 = trunc i64 %v8 to i32
  store i32 %v20, ptr %v19, align 4
  %v22 = trunc i64 %v10 to i32
  store i32 %v22, ptr %v21, align 4
  %v24 = icmp ne i64 %v0, 0
  %v25 = select i1 %v24, i8 84, i8 78
  store i8 %v25, ptr %v23, align 1
  %v27 = icmp ne i64 %v1, 0
  %v28 = select i1 %v27, i8 84, i8 78
  store i8 %v28, ptr %v26, align 1
  store float 0x3FF0000000000000, ptr %v29, align 4
  store float 0x0000000000000000, ptr %v30, align 4
  call void @blas_sgemm(ptr %v23, ptr %v26, ptr %v11, ptr %v13, ptr %v15, ptr %v29, ptr %v5, ptr %v17, ptr %v7, ptr %v19, ptr %v30, ptr %v9, ptr %v21)
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
  %v157 = alloca i64, i64 1, align 8
  %v662 = alloca float, i64 64, align 4
  %v1229 = alloca float, i64 64, align 4
  %v1454 = alloca float, i64 64, align 4
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
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds i64, ptr %v1, i64 6
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 12
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 15
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 16
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 17
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 18
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 22
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 23
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 34
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 40
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 43
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 44
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 45
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 46
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 47
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 48
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 49
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 50
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 51
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 52
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 53
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 54
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 55
  %v156 = load i64, ptr %v155, align 8
  store i64 0, ptr %v157, align 8
  %v158 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v159 = load ptr, ptr %v158, align 4
  %v160 = mul i64 %v2, 24576
  %v161 = add i64 %v160, 640
  %v162 = getelementptr inbounds float, ptr %v159, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v159, i64 0
  %v164 = getelementptr inbounds float, ptr %v159, i64 256
  %v165 = getelementptr inbounds i64, ptr %v1, i64 4
  %v166 = load i64, ptr %v165, align 8
  %v167 = icmp eq i64 %v166, 0
  br i1 %v167, label %b0, label %b1
b0:
  %v168 = add i64 1, 0
  %v169 = sdiv i64 %v168, 1
  %v170 = add i64 %v2, 1
  %v171 = mul i64 %v169, %v2
  %v172 = sdiv i64 %v171, %v3
  %v173 = mul i64 %v172, 1
  %v174 = icmp slt i64 %v173, 1
  %v175 = select i1 %v174, i64 %v173, i64 1
  %v176 = mul i64 %v169, %v170
  %v177 = sdiv i64 %v176, %v3
  %v178 = mul i64 %v177, 1
  %v179 = icmp slt i64 %v178, 1
  %v180 = select i1 %v179, i64 %v178, i64 1
  %v181 = icmp slt i64 %v180, 1
  %v182 = select i1 %v181, i64 %v180, i64 1
  br label %b2
b2:
  %v183 = phi i64 [ %v175, %b0 ], [ %v197, %b3 ]
  %v184 = icmp slt i64 %v183, %v182
  br i1 %v184, label %b3, label %b4
b3:
  %v185 = mul i64 %v183, 256
  %v186 = mul i64 %v183, 8
  %v187 = add i64 %v185, 0
  %v188 = add i64 %v186, 0
  %v189 = getelementptr inbounds float, ptr %v163, i64 %v187
  %v190 = sub i64 8, %v188
  %v191 = icmp slt i64 %v190, 0
  %v192 = select i1 %v191, i64 0, i64 %v190
  %v193 = mul i64 %v188, 1
  %v194 = add i64 0, %v193
  %v195 = getelementptr inbounds float, ptr %v24, i64 %v194
  call void @pack_rows(ptr %v195, i64 1, i64 8, i64 32, i64 %v192, ptr %v189, i64 8)
  %v196 = add i64 %v185, 256
  %v197 = add nsw i64 %v183, 1
  br label %b2
b4:
  %v198 = add i64 1, 0
  %v199 = sdiv i64 %v198, 1
  %v200 = add i64 %v2, 1
  %v201 = mul i64 %v199, %v2
  %v202 = sdiv i64 %v201, %v3
  %v203 = mul i64 %v202, 1
  %v204 = icmp slt i64 %v203, 1
  %v205 = select i1 %v204, i64 %v203, i64 1
  %v206 = mul i64 %v199, %v200
  %v207 = sdiv i64 %v206, %v3
  %v208 = mul i64 %v207, 1
  %v209 = icmp slt i64 %v208, 1
  %v210 = select i1 %v209, i64 %v208, i64 1
  %v211 = icmp slt i64 %v210, 1
  %v212 = select i1 %v211, i64 %v210, i64 1
  br label %b5
b5:
  %v213 = phi i64 [ %v205, %b4 ], [ %v227, %b6 ]
  %v214 = icmp slt i64 %v213, %v212
  br i1 %v214, label %b6, label %b7
b6:
  %v215 = mul i64 %v213, 64
  %v216 = mul i64 %v213, 8
  %v217 = add i64 %v215, 0
  %v218 = add i64 %v216, 0
  %v219 = getelementptr inbounds float, ptr %v164, i64 %v217
  %v220 = sub i64 8, %v218
  %v221 = icmp slt i64 %v220, 0
  %v222 = select i1 %v221, i64 0, i64 %v220
  %v223 = mul i64 %v218, 1
  %v224 = add i64 0, %v223
  %v225 = getelementptr inbounds float, ptr %v18, i64 %v224
  call void @pack_rows(ptr %v225, i64 1, i64 8, i64 8, i64 %v222, ptr %v219, i64 8)
  %v226 = add i64 %v215, 64
  %v227 = add nsw i64 %v213, 1
  br label %b5
b7:
  br label %b1
b1:
  %v228 = icmp sgt i64 %v3, 1
  br i1 %v228, label %b8, label %b9
b8:
  %v229 = getelementptr inbounds i64, ptr %v1, i64 3
  %v230 = atomicrmw add ptr %v229, i64 1 acq_rel
  %v231 = load i64, ptr %v157, align 8
  %v232 = add i64 %v231, 1
  store i64 %v232, ptr %v157, align 8
  %v233 = mul i64 %v3, %v232
  br label %b10
b10:
  %v234 = load atomic i64, ptr %v229 acquire, align 8
  %v235 = icmp slt i64 %v234, %v233
  br i1 %v235, label %b11, label %b12
b11:
  %v236 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v237 = phi i64 [ 0, %b9 ], [ %v1391, %b117 ]
  %v238 = icmp slt i64 %v237, %v5
  br i1 %v238, label %b14, label %b15
b14:
  %v239 = sub i64 %v5, 1
  %v240 = sub i64 %v239, %v237
  %v241 = add i64 %v7, 0
  %v242 = sdiv i64 %v241, 1
  %v243 = add i64 %v2, 1
  %v244 = mul i64 %v242, %v2
  %v245 = sdiv i64 %v244, %v3
  %v246 = mul i64 %v245, 1
  %v247 = icmp slt i64 %v246, %v7
  %v248 = select i1 %v247, i64 %v246, i64 %v7
  %v249 = mul i64 %v242, %v243
  %v250 = sdiv i64 %v249, %v3
  %v251 = mul i64 %v250, 1
  %v252 = icmp slt i64 %v251, %v7
  %v253 = select i1 %v252, i64 %v251, i64 %v7
  br label %b16
b16:
  %v254 = phi i64 [ %v248, %b14 ], [ %v392, %b17 ]
  %v255 = icmp slt i64 %v254, %v253
  br i1 %v255, label %b17, label %b18
b17:
  %v256 = add i64 %v240, 0
  %v257 = and i64 %v256, %v116
  %v258 = mul i64 %v257, %v7
  %v259 = add i64 %v258, %v254
  %v260 = mul i64 %v259, 8
  %v261 = getelementptr inbounds float, ptr %v28, i64 %v260
  %v262 = add i64 %v240, 1
  %v263 = and i64 %v262, 1
  %v264 = mul i64 %v263, %v7
  %v265 = add i64 %v264, %v254
  %v266 = mul i64 %v265, 32
  %v267 = getelementptr inbounds float, ptr %v36, i64 %v266
  %v268 = add i64 %v240, 0
  %v269 = and i64 %v268, %v138
  %v270 = mul i64 %v269, %v7
  %v271 = add i64 %v270, %v254
  %v272 = mul i64 %v271, 8
  %v273 = getelementptr inbounds float, ptr %v90, i64 %v272
  %v274 = add i64 %v240, 0
  %v275 = and i64 %v274, %v136
  %v276 = mul i64 %v275, %v7
  %v277 = add i64 %v276, %v254
  %v278 = mul i64 %v277, 8
  %v279 = getelementptr inbounds float, ptr %v88, i64 %v278
  %v280 = add i64 %v240, 0
  %v281 = and i64 %v280, %v140
  %v282 = mul i64 %v281, %v7
  %v283 = add i64 %v282, %v254
  %v284 = mul i64 %v283, 8
  %v285 = getelementptr inbounds float, ptr %v92, i64 %v284
  %v286 = add i64 %v240, 0
  %v287 = and i64 %v286, %v142
  %v288 = mul i64 %v287, %v7
  %v289 = add i64 %v288, %v254
  %v290 = mul i64 %v289, 8
  %v291 = getelementptr inbounds float, ptr %v94, i64 %v290
  %v292 = add i64 %v240, 0
  %v293 = and i64 %v292, %v144
  %v294 = mul i64 %v293, %v7
  %v295 = add i64 %v294, %v254
  %v296 = mul i64 %v295, 8
  %v297 = getelementptr inbounds float, ptr %v96, i64 %v296
  %v298 = add i64 %v240, 1
  %v299 = and i64 %v298, 1
  %v300 = mul i64 %v299, %v7
  %v301 = add i64 %v300, %v254
  %v302 = mul i64 %v301, 32
  %v303 = getelementptr inbounds float, ptr %v38, i64 %v302
  %v304 = add i64 %v240, 0
  %v305 = and i64 %v304, %v128
  %v306 = mul i64 %v305, %v7
  %v307 = add i64 %v306, %v254
  %v308 = mul i64 %v307, 32
  %v309 = getelementptr inbounds float, ptr %v66, i64 %v308
  %v310 = add i64 0, 0
  %v311 = getelementptr inbounds float, ptr %v261, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = add i64 0, 0
  %v314 = getelementptr inbounds float, ptr %v267, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = fadd <8 x float> %v312, %v315
  %v317 = add i64 0, 0
  %v318 = getelementptr inbounds float, ptr %v273, i64 %v317
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = add i64 0, 0
  %v321 = getelementptr inbounds float, ptr %v279, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = fmul <8 x float> %v319, %v322
  %v324 = add i64 0, 0
  %v325 = getelementptr inbounds float, ptr %v285, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = add i64 0, 0
  %v328 = getelementptr inbounds float, ptr %v291, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = fmul <8 x float> %v326, %v329
  %v331 = fadd <8 x float> %v323, %v330
  %v332 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v331)
  %v333 = fcmp ogt <8 x float> %v332, splat (float 0x4023000000000000)
  %v334 = select <8 x i1> %v333, <8 x float> splat (float 0x4023000000000000), <8 x float> %v332
  %v335 = fadd <8 x float> %v334, %v334
  %v336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v335, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v337 = fsub <8 x float> %v336, splat (float 0x4168000000000000)
  %v338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v337, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v335)
  %v339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v337, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v338)
  %v340 = bitcast <8 x float> %v336 to <8 x i32>
  %v341 = fmul <8 x float> %v339, %v339
  %v342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v339, <8 x float> splat (float 0x3F81227F40000000))
  %v343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v342, <8 x float> %v339, <8 x float> splat (float 0x3FA5556740000000))
  %v344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v343, <8 x float> %v339, <8 x float> splat (float 0x3FC5554B00000000))
  %v345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v344, <8 x float> %v339, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v341, <8 x float> %v345, <8 x float> %v339)
  %v347 = shl <8 x i32> %v340, splat (i32 23)
  %v348 = add <8 x i32> %v347, splat (i32 1065353216)
  %v349 = bitcast <8 x i32> %v348 to <8 x float>
  %v350 = fsub <8 x float> %v349, splat (float 0x3FF0000000000000)
  %v351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v349, <8 x float> %v346, <8 x float> %v350)
  %v352 = fadd <8 x float> %v351, splat (float 0x4000000000000000)
  %v353 = fdiv <8 x float> %v351, %v352
  %v354 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v353, <8 x float> %v331)
  %v355 = fmul <8 x float> %v316, %v354
  %v356 = add i64 0, 0
  %v357 = getelementptr inbounds float, ptr %v297, i64 %v356
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = fmul <8 x float> %v355, %v358
  %v360 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v361 = shufflevector <8 x float> %v360, <8 x float> poison, <8 x i32> zeroinitializer
  %v362 = fsub <8 x float> %v361, %v358
  %v363 = fmul <8 x float> %v359, %v362
  %v364 = add i64 0, 0
  %v365 = getelementptr inbounds float, ptr %v303, i64 %v364
  %v366 = load <8 x float>, ptr %v365, align 4
  %v367 = fmul <8 x float> %v316, %v358
  %v368 = fmul <8 x float> %v354, %v354
  %v369 = fsub <8 x float> %v361, %v368
  %v370 = fmul <8 x float> %v367, %v369
  %v371 = fadd <8 x float> %v366, %v370
  %v372 = fmul <8 x float> %v371, %v326
  %v373 = fmul <8 x float> %v329, %v329
  %v374 = fsub <8 x float> %v361, %v373
  %v375 = fmul <8 x float> %v372, %v374
  %v376 = fmul <8 x float> %v371, %v329
  %v377 = fmul <8 x float> %v376, %v326
  %v378 = fsub <8 x float> %v361, %v326
  %v379 = fmul <8 x float> %v377, %v378
  %v380 = fmul <8 x float> %v371, %v322
  %v381 = fmul <8 x float> %v380, %v319
  %v382 = fsub <8 x float> %v361, %v319
  %v383 = fmul <8 x float> %v381, %v382
  %v384 = add i64 16, 0
  %v385 = getelementptr inbounds float, ptr %v309, i64 %v384
  store <8 x float> %v363, ptr %v385, align 4
  %v386 = add i64 24, 0
  %v387 = getelementptr inbounds float, ptr %v309, i64 %v386
  store <8 x float> %v375, ptr %v387, align 4
  %v388 = add i64 0, 0
  %v389 = getelementptr inbounds float, ptr %v309, i64 %v388
  store <8 x float> %v379, ptr %v389, align 4
  %v390 = add i64 8, 0
  %v391 = getelementptr inbounds float, ptr %v309, i64 %v390
  store <8 x float> %v383, ptr %v391, align 4
  %v392 = add nsw i64 %v254, 1
  br label %b16
b18:
  %v393 = add i64 %v7, 0
  %v394 = sdiv i64 %v393, 1
  %v395 = add i64 %v2, 1
  %v396 = mul i64 %v394, %v2
  %v397 = sdiv i64 %v396, %v3
  %v398 = mul i64 %v397, 1
  %v399 = icmp slt i64 %v398, %v7
  %v400 = select i1 %v399, i64 %v398, i64 %v7
  %v401 = mul i64 %v394, %v395
  %v402 = sdiv i64 %v401, %v3
  %v403 = mul i64 %v402, 1
  %v404 = icmp slt i64 %v403, %v7
  %v405 = select i1 %v404, i64 %v403, i64 %v7
  br label %b19
b19:
  %v406 = phi i64 [ %v400, %b18 ], [ %v553, %b24 ]
  %v407 = icmp slt i64 %v406, %v405
  br i1 %v407, label %b20, label %b21
b20:
  br label %b22
b22:
  %v408 = phi i64 [ 0, %b20 ], [ %v552, %b27 ]
  %v409 = icmp slt i64 %v408, 4
  br i1 %v409, label %b23, label %b24
b23:
  br label %b25
b25:
  %v410 = phi i64 [ 0, %b23 ], [ %v533, %b26 ]
  %v411 = phi <8 x float> [ splat (float 0x0000000000000000), %b23 ], [ %v532, %b26 ]
  %v412 = icmp slt i64 %v410, 8
  br i1 %v412, label %b26, label %b27
b26:
  %v413 = add i64 %v240, 1
  %v414 = and i64 %v413, 1
  %v415 = mul i64 %v414, %v7
  %v416 = add i64 %v415, %v406
  %v417 = mul i64 %v416, 32
  %v418 = getelementptr inbounds float, ptr %v38, i64 %v417
  %v419 = add i64 %v240, 0
  %v420 = and i64 %v419, %v116
  %v421 = mul i64 %v420, %v7
  %v422 = add i64 %v421, %v406
  %v423 = mul i64 %v422, 8
  %v424 = getelementptr inbounds float, ptr %v28, i64 %v423
  %v425 = add i64 %v240, 1
  %v426 = and i64 %v425, 1
  %v427 = mul i64 %v426, %v7
  %v428 = add i64 %v427, %v406
  %v429 = mul i64 %v428, 32
  %v430 = getelementptr inbounds float, ptr %v36, i64 %v429
  %v431 = add i64 %v240, 0
  %v432 = and i64 %v431, %v144
  %v433 = mul i64 %v432, %v7
  %v434 = add i64 %v433, %v406
  %v435 = mul i64 %v434, 8
  %v436 = getelementptr inbounds float, ptr %v96, i64 %v435
  %v437 = add i64 %v240, 0
  %v438 = and i64 %v437, %v138
  %v439 = mul i64 %v438, %v7
  %v440 = add i64 %v439, %v406
  %v441 = mul i64 %v440, 8
  %v442 = getelementptr inbounds float, ptr %v90, i64 %v441
  %v443 = add i64 %v240, 0
  %v444 = and i64 %v443, %v136
  %v445 = mul i64 %v444, %v7
  %v446 = add i64 %v445, %v406
  %v447 = mul i64 %v446, 8
  %v448 = getelementptr inbounds float, ptr %v88, i64 %v447
  %v449 = add i64 %v240, 0
  %v450 = and i64 %v449, %v140
  %v451 = mul i64 %v450, %v7
  %v452 = add i64 %v451, %v406
  %v453 = mul i64 %v452, 8
  %v454 = getelementptr inbounds float, ptr %v92, i64 %v453
  %v455 = add i64 %v240, 0
  %v456 = and i64 %v455, %v142
  %v457 = mul i64 %v456, %v7
  %v458 = add i64 %v457, %v406
  %v459 = mul i64 %v458, 8
  %v460 = getelementptr inbounds float, ptr %v94, i64 %v459
  %v461 = add i64 %v240, 0
  %v462 = and i64 %v461, %v120
  %v463 = mul i64 %v462, %v7
  %v464 = add i64 %v463, %v406
  %v465 = mul i64 %v464, 32
  %v466 = getelementptr inbounds float, ptr %v32, i64 %v465
  %v467 = add i64 0, %v410
  %v468 = getelementptr inbounds float, ptr %v418, i64 %v467
  %v469 = load <8 x float>, ptr %v468, align 4
  %v470 = add i64 0, %v410
  %v471 = getelementptr inbounds float, ptr %v424, i64 %v470
  %v472 = load <8 x float>, ptr %v471, align 4
  %v473 = add i64 0, %v410
  %v474 = getelementptr inbounds float, ptr %v430, i64 %v473
  %v475 = load <8 x float>, ptr %v474, align 4
  %v476 = fadd <8 x float> %v472, %v475
  %v477 = add i64 0, %v410
  %v478 = getelementptr inbounds float, ptr %v436, i64 %v477
  %v479 = load <8 x float>, ptr %v478, align 4
  %v480 = fmul <8 x float> %v476, %v479
  %v481 = add i64 0, %v410
  %v482 = getelementptr inbounds float, ptr %v442, i64 %v481
  %v483 = load <8 x float>, ptr %v482, align 4
  %v484 = add i64 0, %v410
  %v485 = getelementptr inbounds float, ptr %v448, i64 %v484
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = fmul <8 x float> %v483, %v486
  %v488 = add i64 0, %v410
  %v489 = getelementptr inbounds float, ptr %v454, i64 %v488
  %v490 = load <8 x float>, ptr %v489, align 4
  %v491 = add i64 0, %v410
  %v492 = getelementptr inbounds float, ptr %v460, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = fmul <8 x float> %v490, %v493
  %v495 = fadd <8 x float> %v487, %v494
  %v496 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v495)
  %v497 = fcmp ogt <8 x float> %v496, splat (float 0x4023000000000000)
  %v498 = select <8 x i1> %v497, <8 x float> splat (float 0x4023000000000000), <8 x float> %v496
  %v499 = fadd <8 x float> %v498, %v498
  %v500 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v499, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v501 = fsub <8 x float> %v500, splat (float 0x4168000000000000)
  %v502 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v501, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v499)
  %v503 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v501, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v502)
  %v504 = bitcast <8 x float> %v500 to <8 x i32>
  %v505 = fmul <8 x float> %v503, %v503
  %v506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v503, <8 x float> splat (float 0x3F81227F40000000))
  %v507 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v506, <8 x float> %v503, <8 x float> splat (float 0x3FA5556740000000))
  %v508 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v507, <8 x float> %v503, <8 x float> splat (float 0x3FC5554B00000000))
  %v509 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v508, <8 x float> %v503, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v505, <8 x float> %v509, <8 x float> %v503)
  %v511 = shl <8 x i32> %v504, splat (i32 23)
  %v512 = add <8 x i32> %v511, splat (i32 1065353216)
  %v513 = bitcast <8 x i32> %v512 to <8 x float>
  %v514 = fsub <8 x float> %v513, splat (float 0x3FF0000000000000)
  %v515 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v513, <8 x float> %v510, <8 x float> %v514)
  %v516 = fadd <8 x float> %v515, splat (float 0x4000000000000000)
  %v517 = fdiv <8 x float> %v515, %v516
  %v518 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v517, <8 x float> %v495)
  %v519 = fmul <8 x float> %v518, %v518
  %v520 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v521 = shufflevector <8 x float> %v520, <8 x float> poison, <8 x i32> zeroinitializer
  %v522 = fsub <8 x float> %v521, %v519
  %v523 = fmul <8 x float> %v480, %v522
  %v524 = fadd <8 x float> %v469, %v523
  %v525 = fmul <8 x float> %v524, %v483
  %v526 = mul i64 %v408, 8
  %v527 = add i64 0, %v526
  %v528 = add i64 %v527, %v410
  %v529 = getelementptr inbounds float, ptr %v466, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = fmul <8 x float> %v525, %v530
  %v532 = fadd <8 x float> %v411, %v531
  %v533 = add nsw i64 %v410, 8
  br label %b25
b27:
  %v534 = shufflevector <8 x float> %v411, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v535 = shufflevector <8 x float> %v411, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v536 = fadd <4 x float> %v534, %v535
  %v537 = shufflevector <4 x float> %v536, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v538 = shufflevector <4 x float> %v536, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v539 = fadd <2 x float> %v537, %v538
  %v540 = extractelement <2 x float> %v539, i64 0
  %v541 = extractelement <2 x float> %v539, i64 1
  %v542 = fadd float %v540, %v541
  %v543 = fadd float %v542, 0x0000000000000000
  %v544 = add i64 %v240, 0
  %v545 = and i64 %v544, %v146
  %v546 = mul i64 %v545, %v7
  %v547 = add i64 %v546, %v406
  %v548 = mul i64 %v547, 4
  %v549 = getelementptr inbounds float, ptr %v98, i64 %v548
  %v550 = add i64 0, %v408
  %v551 = getelementptr inbounds float, ptr %v549, i64 %v550
  store float %v543, ptr %v551, align 4
  %v552 = add nsw i64 %v408, 1
  br label %b22
b24:
  %v553 = add nsw i64 %v406, 1
  br label %b19
b21:
  %v554 = add i64 %v7, 0
  %v555 = sdiv i64 %v554, 1
  %v556 = add i64 %v2, 1
  %v557 = mul i64 %v555, %v2
  %v558 = sdiv i64 %v557, %v3
  %v559 = mul i64 %v558, 1
  %v560 = icmp slt i64 %v559, %v7
  %v561 = select i1 %v560, i64 %v559, i64 %v7
  %v562 = mul i64 %v555, %v556
  %v563 = sdiv i64 %v562, %v3
  %v564 = mul i64 %v563, 1
  %v565 = icmp slt i64 %v564, %v7
  %v566 = select i1 %v565, i64 %v564, i64 %v7
  br label %b28
b28:
  %v567 = phi i64 [ %v561, %b21 ], [ %v585, %b33 ]
  %v568 = icmp slt i64 %v567, %v566
  br i1 %v568, label %b29, label %b30
b29:
  %v569 = add i64 %v240, 1
  %v570 = and i64 %v569, 1
  %v571 = mul i64 %v570, %v7
  %v572 = add i64 %v571, %v567
  %v573 = mul i64 %v572, 32
  %v574 = getelementptr inbounds float, ptr %v36, i64 %v573
  %v575 = mul i64 %v567, 32
  %v576 = getelementptr inbounds float, ptr %v62, i64 %v575
  br label %b31
b31:
  %v577 = phi i64 [ 0, %b29 ], [ %v584, %b32 ]
  %v578 = icmp slt i64 %v577, 24
  br i1 %v578, label %b32, label %b33
b32:
  %v579 = add i64 8, %v577
  %v580 = getelementptr inbounds float, ptr %v574, i64 %v579
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = add i64 0, %v577
  %v583 = getelementptr inbounds float, ptr %v576, i64 %v582
  store <8 x float> %v581, ptr %v583, align 4
  %v584 = add nsw i64 %v577, 8
  br label %b31
b33:
  %v585 = add nsw i64 %v567, 1
  br label %b28
b30:
  %v586 = add i64 %v7, 0
  %v587 = sdiv i64 %v586, 1
  %v588 = add i64 %v2, 1
  %v589 = mul i64 %v587, %v2
  %v590 = sdiv i64 %v589, %v3
  %v591 = mul i64 %v590, 1
  %v592 = icmp slt i64 %v591, %v7
  %v593 = select i1 %v592, i64 %v591, i64 %v7
  %v594 = mul i64 %v587, %v588
  %v595 = sdiv i64 %v594, %v3
  %v596 = mul i64 %v595, 1
  %v597 = icmp slt i64 %v596, %v7
  %v598 = select i1 %v597, i64 %v596, i64 %v7
  br label %b34
b34:
  %v599 = phi i64 [ %v593, %b30 ], [ %v607, %b35 ]
  %v600 = icmp slt i64 %v599, %v598
  br i1 %v600, label %b35, label %b36
b35:
  %v601 = mul i64 %v599, 32
  %v602 = getelementptr inbounds float, ptr %v62, i64 %v601
  %v603 = add i64 24, 0
  %v604 = getelementptr inbounds float, ptr %v602, i64 %v603
  %v605 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v606 = shufflevector <8 x float> %v605, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v606, ptr %v604, align 4
  %v607 = add nsw i64 %v599, 1
  br label %b34
b36:
  %v608 = add i64 %v7, 0
  %v609 = sdiv i64 %v608, 1
  %v610 = add i64 %v2, 1
  %v611 = mul i64 %v609, %v2
  %v612 = sdiv i64 %v611, %v3
  %v613 = mul i64 %v612, 1
  %v614 = icmp slt i64 %v613, %v7
  %v615 = select i1 %v614, i64 %v613, i64 %v7
  %v616 = mul i64 %v609, %v610
  %v617 = sdiv i64 %v616, %v3
  %v618 = mul i64 %v617, 1
  %v619 = icmp slt i64 %v618, %v7
  %v620 = select i1 %v619, i64 %v618, i64 %v7
  br label %b37
b37:
  %v621 = phi i64 [ %v615, %b36 ], [ %v639, %b42 ]
  %v622 = icmp slt i64 %v621, %v620
  br i1 %v622, label %b38, label %b39
b38:
  %v623 = add i64 %v240, 1
  %v624 = and i64 %v623, 1
  %v625 = mul i64 %v624, %v7
  %v626 = add i64 %v625, %v621
  %v627 = mul i64 %v626, 32
  %v628 = getelementptr inbounds float, ptr %v38, i64 %v627
  %v629 = mul i64 %v621, 32
  %v630 = getelementptr inbounds float, ptr %v64, i64 %v629
  br label %b40
b40:
  %v631 = phi i64 [ 0, %b38 ], [ %v638, %b41 ]
  %v632 = icmp slt i64 %v631, 24
  br i1 %v632, label %b41, label %b42
b41:
  %v633 = add i64 8, %v631
  %v634 = getelementptr inbounds float, ptr %v628, i64 %v633
  %v635 = load <8 x float>, ptr %v634, align 4
  %v636 = add i64 0, %v631
  %v637 = getelementptr inbounds float, ptr %v630, i64 %v636
  store <8 x float> %v635, ptr %v637, align 4
  %v638 = add nsw i64 %v631, 8
  br label %b40
b42:
  %v639 = add nsw i64 %v621, 1
  br label %b37
b39:
  %v640 = add i64 %v7, 0
  %v641 = sdiv i64 %v640, 1
  %v642 = add i64 %v2, 1
  %v643 = mul i64 %v641, %v2
  %v644 = sdiv i64 %v643, %v3
  %v645 = mul i64 %v644, 1
  %v646 = icmp slt i64 %v645, %v7
  %v647 = select i1 %v646, i64 %v645, i64 %v7
  %v648 = mul i64 %v641, %v642
  %v649 = sdiv i64 %v648, %v3
  %v650 = mul i64 %v649, 1
  %v651 = icmp slt i64 %v650, %v7
  %v652 = select i1 %v651, i64 %v650, i64 %v7
  br label %b43
b43:
  %v653 = phi i64 [ %v647, %b39 ], [ %v661, %b44 ]
  %v654 = icmp slt i64 %v653, %v652
  br i1 %v654, label %b44, label %b45
b44:
  %v655 = mul i64 %v653, 32
  %v656 = getelementptr inbounds float, ptr %v64, i64 %v655
  %v657 = add i64 24, 0
  %v658 = getelementptr inbounds float, ptr %v656, i64 %v657
  %v659 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v660 = shufflevector <8 x float> %v659, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v660, ptr %v658, align 4
  %v661 = add nsw i64 %v653, 1
  br label %b43
b45:
  %v663 = add i64 %v7, 0
  %v664 = sdiv i64 %v663, 1
  %v665 = add i64 %v2, 1
  %v666 = mul i64 %v664, %v2
  %v667 = sdiv i64 %v666, %v3
  %v668 = mul i64 %v667, 1
  %v669 = icmp slt i64 %v668, %v7
  %v670 = select i1 %v669, i64 %v668, i64 %v7
  %v671 = mul i64 %v664, %v665
  %v672 = sdiv i64 %v671, %v3
  %v673 = mul i64 %v672, 1
  %v674 = icmp slt i64 %v673, %v7
  %v675 = select i1 %v674, i64 %v673, i64 %v7
  br label %b46
b46:
  %v676 = phi i64 [ %v670, %b45 ], [ %v738, %b51 ]
  %v677 = icmp slt i64 %v676, %v675
  br i1 %v677, label %b47, label %b48
b47:
  %v678 = add i64 %v676, 96
  %v679 = icmp slt i64 %v678, %v675
  %v680 = select i1 %v679, i64 %v678, i64 %v675
  br label %b49
b49:
  %v681 = phi i64 [ 0, %b47 ], [ %v737, %b54 ]
  %v682 = icmp slt i64 %v681, 1
  br i1 %v682, label %b50, label %b51
b50:
  %v683 = sub i64 %v680, %v676
  %v684 = sub i64 8, 1
  %v685 = add i64 %v683, %v684
  %v686 = sdiv i64 %v685, 8
  br label %b52
b52:
  %v687 = phi i64 [ 0, %b50 ], [ %v736, %b59 ]
  %v688 = icmp slt i64 %v687, %v686
  br i1 %v688, label %b53, label %b54
b53:
  %v689 = mul i64 %v683, %v687
  %v690 = sdiv i64 %v689, %v686
  %v691 = add i64 %v676, %v690
  %v692 = add i64 %v687, 1
  %v693 = mul i64 %v683, %v692
  %v694 = sdiv i64 %v693, %v686
  %v695 = add i64 %v676, %v694
  %v696 = mul i64 %v681, 256
  %v697 = getelementptr inbounds float, ptr %v163, i64 %v696
  %v698 = sub i64 %v695, %v691
  %v699 = add i64 %v240, 0
  %v700 = and i64 %v699, %v128
  %v701 = mul i64 %v700, %v7
  %v702 = add i64 %v701, %v691
  %v703 = mul i64 %v702, 32
  %v704 = getelementptr inbounds float, ptr %v66, i64 %v703
  %v705 = getelementptr inbounds float, ptr %v704, i64 0
  %v706 = sub i64 %v698, 1
  %v707 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v706
  %v708 = load ptr, ptr %v707, align 4
  %v709 = getelementptr inbounds float, ptr %v662, i64 0
  %v710 = icmp sgt i64 %v698, 0
  br i1 %v710, label %b55, label %b56
b55:
  call void %v708(ptr %v705, i64 32, ptr %v697, i64 32, ptr %v709, i64 8, i64 0)
  br label %b56
b56:
  %v711 = add i64 %v696, 256
  br label %b57
b57:
  %v712 = phi i64 [ %v691, %b56 ], [ %v735, %b62 ]
  %v713 = icmp slt i64 %v712, %v695
  br i1 %v713, label %b58, label %b59
b58:
  %v714 = sub i64 %v712, %v691
  %v715 = mul i64 %v714, 8
  %v716 = getelementptr inbounds float, ptr %v662, i64 %v715
  %v717 = add i64 %v240, 0
  %v718 = and i64 %v717, %v148
  %v719 = mul i64 %v718, %v7
  %v720 = add i64 %v719, %v712
  %v721 = mul i64 %v720, 8
  %v722 = getelementptr inbounds float, ptr %v100, i64 %v721
  br label %b60
b60:
  %v723 = phi i64 [ 0, %b58 ], [ %v734, %b61 ]
  %v724 = icmp slt i64 %v723, 1
  br i1 %v724, label %b61, label %b62
b61:
  %v725 = mul i64 %v681, 1
  %v726 = add i64 %v725, %v723
  %v727 = mul i64 %v726, 8
  %v728 = add i64 0, %v723
  %v729 = mul i64 %v728, 8
  %v730 = getelementptr inbounds float, ptr %v716, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = add i64 0, %v727
  %v733 = getelementptr inbounds float, ptr %v722, i64 %v732
  store <8 x float> %v731, ptr %v733, align 4
  %v734 = add nsw i64 %v723, 1
  br label %b60
b62:
  %v735 = add nsw i64 %v712, 1
  br label %b57
b59:
  %v736 = add nsw i64 %v687, 1
  br label %b52
b54:
  %v737 = add nsw i64 %v681, 1
  br label %b49
b51:
  %v738 = add nsw i64 %v676, 96
  br label %b46
b48:
  %v739 = add i64 %v7, 0
  %v740 = sdiv i64 %v739, 1
  %v741 = add i64 %v2, 1
  %v742 = mul i64 %v740, %v2
  %v743 = sdiv i64 %v742, %v3
  %v744 = mul i64 %v743, 1
  %v745 = icmp slt i64 %v744, %v7
  %v746 = select i1 %v745, i64 %v744, i64 %v7
  %v747 = mul i64 %v740, %v741
  %v748 = sdiv i64 %v747, %v3
  %v749 = mul i64 %v748, 1
  %v750 = icmp slt i64 %v749, %v7
  %v751 = select i1 %v750, i64 %v749, i64 %v7
  br label %b63
b63:
  %v752 = phi i64 [ %v746, %b48 ], [ %v903, %b68 ]
  %v753 = icmp slt i64 %v752, %v751
  br i1 %v753, label %b64, label %b65
b64:
  br label %b66
b66:
  %v754 = phi i64 [ 0, %b64 ], [ %v902, %b67 ]
  %v755 = icmp slt i64 %v754, 4
  br i1 %v755, label %b67, label %b68
b67:
  %v756 = mul i64 %v752, 32
  %v757 = getelementptr inbounds float, ptr %v64, i64 %v756
  %v758 = add i64 %v240, 1
  %v759 = and i64 %v758, 1
  %v760 = mul i64 %v759, %v7
  %v761 = add i64 %v760, %v752
  %v762 = mul i64 %v761, 32
  %v763 = getelementptr inbounds float, ptr %v38, i64 %v762
  %v764 = add i64 %v240, 0
  %v765 = and i64 %v764, %v116
  %v766 = mul i64 %v765, %v7
  %v767 = add i64 %v766, %v752
  %v768 = mul i64 %v767, 8
  %v769 = getelementptr inbounds float, ptr %v28, i64 %v768
  %v770 = add i64 %v240, 1
  %v771 = and i64 %v770, 1
  %v772 = mul i64 %v771, %v7
  %v773 = add i64 %v772, %v752
  %v774 = mul i64 %v773, 32
  %v775 = getelementptr inbounds float, ptr %v36, i64 %v774
  %v776 = add i64 %v240, 0
  %v777 = and i64 %v776, %v144
  %v778 = mul i64 %v777, %v7
  %v779 = add i64 %v778, %v752
  %v780 = mul i64 %v779, 8
  %v781 = getelementptr inbounds float, ptr %v96, i64 %v780
  %v782 = add i64 %v240, 0
  %v783 = and i64 %v782, %v138
  %v784 = mul i64 %v783, %v7
  %v785 = add i64 %v784, %v752
  %v786 = mul i64 %v785, 8
  %v787 = getelementptr inbounds float, ptr %v90, i64 %v786
  %v788 = add i64 %v240, 0
  %v789 = and i64 %v788, %v136
  %v790 = mul i64 %v789, %v7
  %v791 = add i64 %v790, %v752
  %v792 = mul i64 %v791, 8
  %v793 = getelementptr inbounds float, ptr %v88, i64 %v792
  %v794 = add i64 %v240, 0
  %v795 = and i64 %v794, %v140
  %v796 = mul i64 %v795, %v7
  %v797 = add i64 %v796, %v752
  %v798 = mul i64 %v797, 8
  %v799 = getelementptr inbounds float, ptr %v92, i64 %v798
  %v800 = add i64 %v240, 0
  %v801 = and i64 %v800, %v142
  %v802 = mul i64 %v801, %v7
  %v803 = add i64 %v802, %v752
  %v804 = mul i64 %v803, 8
  %v805 = getelementptr inbounds float, ptr %v94, i64 %v804
  %v806 = add i64 %v240, 0
  %v807 = and i64 %v806, %v132
  %v808 = mul i64 %v807, %v7
  %v809 = add i64 %v808, %v752
  %v810 = mul i64 %v809, 4
  %v811 = getelementptr inbounds float, ptr %v84, i64 %v810
  %v812 = add i64 0, %v754
  %v813 = getelementptr inbounds float, ptr %v811, i64 %v812
  %v814 = load float, ptr %v813, align 4
  %v815 = add i64 %v240, 0
  %v816 = and i64 %v815, %v134
  %v817 = mul i64 %v816, %v7
  %v818 = add i64 %v817, %v752
  %v819 = mul i64 %v818, 1
  %v820 = getelementptr inbounds float, ptr %v86, i64 %v819
  %v821 = getelementptr inbounds float, ptr %v820, i64 0
  %v822 = load float, ptr %v821, align 4
  %v823 = fdiv float %v814, %v822
  %v824 = add i64 %v240, 0
  %v825 = and i64 %v824, 1
  %v826 = mul i64 %v825, %v7
  %v827 = add i64 %v826, %v752
  %v828 = mul i64 %v827, 32
  %v829 = getelementptr inbounds float, ptr %v38, i64 %v828
  %v830 = mul i64 %v754, 8
  %v831 = add i64 0, %v830
  %v832 = add i64 %v831, 0
  %v833 = getelementptr inbounds float, ptr %v757, i64 %v832
  %v834 = load <8 x float>, ptr %v833, align 4
  %v835 = add i64 0, 0
  %v836 = getelementptr inbounds float, ptr %v763, i64 %v835
  %v837 = load <8 x float>, ptr %v836, align 4
  %v838 = add i64 0, 0
  %v839 = getelementptr inbounds float, ptr %v769, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = add i64 0, 0
  %v842 = getelementptr inbounds float, ptr %v775, i64 %v841
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = fadd <8 x float> %v840, %v843
  %v845 = add i64 0, 0
  %v846 = getelementptr inbounds float, ptr %v781, i64 %v845
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = fmul <8 x float> %v844, %v847
  %v849 = add i64 0, 0
  %v850 = getelementptr inbounds float, ptr %v787, i64 %v849
  %v851 = load <8 x float>, ptr %v850, align 4
  %v852 = add i64 0, 0
  %v853 = getelementptr inbounds float, ptr %v793, i64 %v852
  %v854 = load <8 x float>, ptr %v853, align 4
  %v855 = fmul <8 x float> %v851, %v854
  %v856 = add i64 0, 0
  %v857 = getelementptr inbounds float, ptr %v799, i64 %v856
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = add i64 0, 0
  %v860 = getelementptr inbounds float, ptr %v805, i64 %v859
  %v861 = load <8 x float>, ptr %v860, align 4
  %v862 = fmul <8 x float> %v858, %v861
  %v863 = fadd <8 x float> %v855, %v862
  %v864 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v863)
  %v865 = fcmp ogt <8 x float> %v864, splat (float 0x4023000000000000)
  %v866 = select <8 x i1> %v865, <8 x float> splat (float 0x4023000000000000), <8 x float> %v864
  %v867 = fadd <8 x float> %v866, %v866
  %v868 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v867, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v869 = fsub <8 x float> %v868, splat (float 0x4168000000000000)
  %v870 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v869, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v867)
  %v871 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v869, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v870)
  %v872 = bitcast <8 x float> %v868 to <8 x i32>
  %v873 = fmul <8 x float> %v871, %v871
  %v874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v871, <8 x float> splat (float 0x3F81227F40000000))
  %v875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v874, <8 x float> %v871, <8 x float> splat (float 0x3FA5556740000000))
  %v876 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v875, <8 x float> %v871, <8 x float> splat (float 0x3FC5554B00000000))
  %v877 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v876, <8 x float> %v871, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v873, <8 x float> %v877, <8 x float> %v871)
  %v879 = shl <8 x i32> %v872, splat (i32 23)
  %v880 = add <8 x i32> %v879, splat (i32 1065353216)
  %v881 = bitcast <8 x i32> %v880 to <8 x float>
  %v882 = fsub <8 x float> %v881, splat (float 0x3FF0000000000000)
  %v883 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v881, <8 x float> %v878, <8 x float> %v882)
  %v884 = fadd <8 x float> %v883, splat (float 0x4000000000000000)
  %v885 = fdiv <8 x float> %v883, %v884
  %v886 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v885, <8 x float> %v863)
  %v887 = fmul <8 x float> %v886, %v886
  %v888 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v889 = shufflevector <8 x float> %v888, <8 x float> poison, <8 x i32> zeroinitializer
  %v890 = fsub <8 x float> %v889, %v887
  %v891 = fmul <8 x float> %v848, %v890
  %v892 = fadd <8 x float> %v837, %v891
  %v893 = fmul <8 x float> %v892, %v851
  %v894 = insertelement <8 x float> poison, float %v823, i64 0
  %v895 = shufflevector <8 x float> %v894, <8 x float> poison, <8 x i32> zeroinitializer
  %v896 = fmul <8 x float> %v893, %v895
  %v897 = fadd <8 x float> %v834, %v896
  %v898 = mul i64 %v754, 8
  %v899 = add i64 0, %v898
  %v900 = add i64 %v899, 0
  %v901 = getelementptr inbounds float, ptr %v829, i64 %v900
  store <8 x float> %v897, ptr %v901, align 4
  %v902 = add nsw i64 %v754, 1
  br label %b66
b68:
  %v903 = add nsw i64 %v752, 1
  br label %b63
b65:
  %v904 = add i64 %v7, 0
  %v905 = sdiv i64 %v904, 1
  %v906 = add i64 %v2, 1
  %v907 = mul i64 %v905, %v2
  %v908 = sdiv i64 %v907, %v3
  %v909 = mul i64 %v908, 1
  %v910 = icmp slt i64 %v909, %v7
  %v911 = select i1 %v910, i64 %v909, i64 %v7
  %v912 = mul i64 %v905, %v906
  %v913 = sdiv i64 %v912, %v3
  %v914 = mul i64 %v913, 1
  %v915 = icmp slt i64 %v914, %v7
  %v916 = select i1 %v915, i64 %v914, i64 %v7
  br label %b69
b69:
  %v917 = phi i64 [ %v911, %b65 ], [ %v976, %b74 ]
  %v918 = icmp slt i64 %v917, %v916
  br i1 %v918, label %b70, label %b71
b70:
  br label %b72
b72:
  %v919 = phi i64 [ 0, %b70 ], [ %v975, %b77 ]
  %v920 = icmp slt i64 %v919, 4
  br i1 %v920, label %b73, label %b74
b73:
  br label %b75
b75:
  %v921 = phi i64 [ 0, %b73 ], [ %v956, %b76 ]
  %v922 = phi <8 x float> [ splat (float 0x0000000000000000), %b73 ], [ %v955, %b76 ]
  %v923 = icmp slt i64 %v921, 8
  br i1 %v923, label %b76, label %b77
b76:
  %v924 = add i64 %v240, 1
  %v925 = and i64 %v924, 1
  %v926 = mul i64 %v925, %v7
  %v927 = add i64 %v926, %v917
  %v928 = mul i64 %v927, 8
  %v929 = getelementptr inbounds float, ptr %v40, i64 %v928
  %v930 = add i64 %v240, 0
  %v931 = and i64 %v930, %v148
  %v932 = mul i64 %v931, %v7
  %v933 = add i64 %v932, %v917
  %v934 = mul i64 %v933, 8
  %v935 = getelementptr inbounds float, ptr %v100, i64 %v934
  %v936 = add i64 %v240, 0
  %v937 = and i64 %v936, %v118
  %v938 = mul i64 %v937, %v7
  %v939 = add i64 %v938, %v917
  %v940 = mul i64 %v939, 32
  %v941 = getelementptr inbounds float, ptr %v30, i64 %v940
  %v942 = add i64 0, %v921
  %v943 = getelementptr inbounds float, ptr %v929, i64 %v942
  %v944 = load <8 x float>, ptr %v943, align 4
  %v945 = add i64 0, %v921
  %v946 = getelementptr inbounds float, ptr %v935, i64 %v945
  %v947 = load <8 x float>, ptr %v946, align 4
  %v948 = fadd <8 x float> %v944, %v947
  %v949 = mul i64 %v919, 8
  %v950 = add i64 0, %v949
  %v951 = add i64 %v950, %v921
  %v952 = getelementptr inbounds float, ptr %v941, i64 %v951
  %v953 = load <8 x float>, ptr %v952, align 4
  %v954 = fmul <8 x float> %v948, %v953
  %v955 = fadd <8 x float> %v922, %v954
  %v956 = add nsw i64 %v921, 8
  br label %b75
b77:
  %v957 = shufflevector <8 x float> %v922, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v958 = shufflevector <8 x float> %v922, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v959 = fadd <4 x float> %v957, %v958
  %v960 = shufflevector <4 x float> %v959, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v961 = shufflevector <4 x float> %v959, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v962 = fadd <2 x float> %v960, %v961
  %v963 = extractelement <2 x float> %v962, i64 0
  %v964 = extractelement <2 x float> %v962, i64 1
  %v965 = fadd float %v963, %v964
  %v966 = fadd float %v965, 0x0000000000000000
  %v967 = add i64 %v240, 0
  %v968 = and i64 %v967, %v150
  %v969 = mul i64 %v968, %v7
  %v970 = add i64 %v969, %v917
  %v971 = mul i64 %v970, 4
  %v972 = getelementptr inbounds float, ptr %v102, i64 %v971
  %v973 = add i64 0, %v919
  %v974 = getelementptr inbounds float, ptr %v972, i64 %v973
  store float %v966, ptr %v974, align 4
  %v975 = add nsw i64 %v919, 1
  br label %b72
b74:
  %v976 = add nsw i64 %v917, 1
  br label %b69
b71:
  %v977 = add i64 %v7, 0
  %v978 = sdiv i64 %v977, 1
  %v979 = add i64 %v2, 1
  %v980 = mul i64 %v978, %v2
  %v981 = sdiv i64 %v980, %v3
  %v982 = mul i64 %v981, 1
  %v983 = icmp slt i64 %v982, %v7
  %v984 = select i1 %v983, i64 %v982, i64 %v7
  %v985 = mul i64 %v978, %v979
  %v986 = sdiv i64 %v985, %v3
  %v987 = mul i64 %v986, 1
  %v988 = icmp slt i64 %v987, %v7
  %v989 = select i1 %v988, i64 %v987, i64 %v7
  br label %b78
b78:
  %v990 = phi i64 [ %v984, %b71 ], [ %v1045, %b83 ]
  %v991 = icmp slt i64 %v990, %v989
  br i1 %v991, label %b79, label %b80
b79:
  br label %b81
b81:
  %v992 = phi i64 [ 0, %b79 ], [ %v1036, %b82 ]
  %v993 = phi float [ 0x0000000000000000, %b79 ], [ %v1035, %b82 ]
  %v994 = icmp slt i64 %v992, 4
  br i1 %v994, label %b82, label %b83
b82:
  %v995 = add i64 %v240, 0
  %v996 = and i64 %v995, %v146
  %v997 = mul i64 %v996, %v7
  %v998 = add i64 %v997, %v990
  %v999 = mul i64 %v998, 4
  %v1000 = getelementptr inbounds float, ptr %v98, i64 %v999
  %v1001 = add i64 %v240, 0
  %v1002 = and i64 %v1001, %v150
  %v1003 = mul i64 %v1002, %v7
  %v1004 = add i64 %v1003, %v990
  %v1005 = mul i64 %v1004, 4
  %v1006 = getelementptr inbounds float, ptr %v102, i64 %v1005
  %v1007 = add i64 %v240, 0
  %v1008 = and i64 %v1007, %v132
  %v1009 = mul i64 %v1008, %v7
  %v1010 = add i64 %v1009, %v990
  %v1011 = mul i64 %v1010, 4
  %v1012 = getelementptr inbounds float, ptr %v84, i64 %v1011
  %v1013 = add i64 %v240, 0
  %v1014 = and i64 %v1013, %v134
  %v1015 = mul i64 %v1014, %v7
  %v1016 = add i64 %v1015, %v990
  %v1017 = mul i64 %v1016, 1
  %v1018 = getelementptr inbounds float, ptr %v86, i64 %v1017
  %v1019 = getelementptr inbounds float, ptr %v1018, i64 0
  %v1020 = load float, ptr %v1019, align 4
  %v1021 = add i64 0, %v992
  %v1022 = getelementptr inbounds float, ptr %v1000, i64 %v1021
  %v1023 = load float, ptr %v1022, align 4
  %v1024 = add i64 0, %v992
  %v1025 = getelementptr inbounds float, ptr %v1006, i64 %v1024
  %v1026 = load float, ptr %v1025, align 4
  %v1027 = fadd float %v1023, %v1026
  %v1028 = add i64 0, %v992
  %v1029 = getelementptr inbounds float, ptr %v1012, i64 %v1028
  %v1030 = load float, ptr %v1029, align 4
  %v1031 = fdiv float %v1030, %v1020
  %v1032 = fmul float %v1027, %v1031
  %v1033 = fdiv float %v1032, %v1020
  %v1034 = fneg float %v1033
  %v1035 = fadd float %v993, %v1034
  %v1036 = add nsw i64 %v992, 1
  br label %b81
b83:
  %v1037 = fadd float %v993, 0x0000000000000000
  %v1038 = add i64 %v240, 0
  %v1039 = and i64 %v1038, %v152
  %v1040 = mul i64 %v1039, %v7
  %v1041 = add i64 %v1040, %v990
  %v1042 = mul i64 %v1041, 1
  %v1043 = getelementptr inbounds float, ptr %v104, i64 %v1042
  %v1044 = getelementptr inbounds float, ptr %v1043, i64 0
  store float %v1037, ptr %v1044, align 4
  %v1045 = add nsw i64 %v990, 1
  br label %b78
b80:
  %v1046 = add i64 %v7, 0
  %v1047 = sdiv i64 %v1046, 1
  %v1048 = add i64 %v2, 1
  %v1049 = mul i64 %v1047, %v2
  %v1050 = sdiv i64 %v1049, %v3
  %v1051 = mul i64 %v1050, 1
  %v1052 = icmp slt i64 %v1051, %v7
  %v1053 = select i1 %v1052, i64 %v1051, i64 %v7
  %v1054 = mul i64 %v1047, %v1048
  %v1055 = sdiv i64 %v1054, %v3
  %v1056 = mul i64 %v1055, 1
  %v1057 = icmp slt i64 %v1056, %v7
  %v1058 = select i1 %v1057, i64 %v1056, i64 %v7
  br label %b84
b84:
  %v1059 = phi i64 [ %v1053, %b80 ], [ %v1161, %b89 ]
  %v1060 = icmp slt i64 %v1059, %v1058
  br i1 %v1060, label %b85, label %b86
b85:
  br label %b87
b87:
  %v1061 = phi i64 [ 0, %b85 ], [ %v1160, %b88 ]
  %v1062 = icmp slt i64 %v1061, 4
  br i1 %v1062, label %b88, label %b89
b88:
  %v1063 = add i64 0, %v1061
  %v1064 = sitofp i64 %v1063 to float
  %v1065 = add i64 %v240, 0
  %v1066 = and i64 %v1065, %v114
  %v1067 = mul i64 %v1066, %v7
  %v1068 = add i64 %v1067, %v1059
  %v1069 = mul i64 %v1068, 1
  %v1070 = getelementptr inbounds float, ptr %v22, i64 %v1069
  %v1071 = getelementptr inbounds float, ptr %v1070, i64 0
  %v1072 = load float, ptr %v1071, align 4
  %v1073 = fcmp uno float %v1072, %v1072
  %v1074 = fcmp ogt float %v1072, 0x3FF0000000000000
  %v1075 = select i1 %v1074, float %v1072, float 0x3FF0000000000000
  %v1076 = select i1 %v1073, float %v1072, float %v1075
  %v1077 = fcmp olt float %v1064, %v1076
  %v1078 = select i1 %v1077, float 0x3FF0000000000000, float 0x0000000000000000
  %v1079 = add i64 %v240, 0
  %v1080 = and i64 %v1079, %v146
  %v1081 = mul i64 %v1080, %v7
  %v1082 = add i64 %v1081, %v1059
  %v1083 = mul i64 %v1082, 4
  %v1084 = getelementptr inbounds float, ptr %v98, i64 %v1083
  %v1085 = add i64 0, %v1061
  %v1086 = getelementptr inbounds float, ptr %v1084, i64 %v1085
  %v1087 = load float, ptr %v1086, align 4
  %v1088 = add i64 %v240, 0
  %v1089 = and i64 %v1088, %v150
  %v1090 = mul i64 %v1089, %v7
  %v1091 = add i64 %v1090, %v1059
  %v1092 = mul i64 %v1091, 4
  %v1093 = getelementptr inbounds float, ptr %v102, i64 %v1092
  %v1094 = add i64 0, %v1061
  %v1095 = getelementptr inbounds float, ptr %v1093, i64 %v1094
  %v1096 = load float, ptr %v1095, align 4
  %v1097 = fadd float %v1087, %v1096
  %v1098 = add i64 %v240, 0
  %v1099 = and i64 %v1098, %v134
  %v1100 = mul i64 %v1099, %v7
  %v1101 = add i64 %v1100, %v1059
  %v1102 = mul i64 %v1101, 1
  %v1103 = getelementptr inbounds float, ptr %v86, i64 %v1102
  %v1104 = getelementptr inbounds float, ptr %v1103, i64 0
  %v1105 = load float, ptr %v1104, align 4
  %v1106 = fdiv float %v1097, %v1105
  %v1107 = add i64 %v240, 0
  %v1108 = and i64 %v1107, %v152
  %v1109 = mul i64 %v1108, %v7
  %v1110 = add i64 %v1109, %v1059
  %v1111 = mul i64 %v1110, 1
  %v1112 = getelementptr inbounds float, ptr %v104, i64 %v1111
  %v1113 = getelementptr inbounds float, ptr %v1112, i64 0
  %v1114 = load float, ptr %v1113, align 4
  %v1115 = fadd float %v1106, %v1114
  %v1116 = add i64 %v240, 0
  %v1117 = and i64 %v1116, %v132
  %v1118 = mul i64 %v1117, %v7
  %v1119 = add i64 %v1118, %v1059
  %v1120 = mul i64 %v1119, 4
  %v1121 = getelementptr inbounds float, ptr %v84, i64 %v1120
  %v1122 = add i64 0, %v1061
  %v1123 = getelementptr inbounds float, ptr %v1121, i64 %v1122
  %v1124 = load float, ptr %v1123, align 4
  %v1125 = fmul float %v1115, %v1124
  %v1126 = fcmp une float %v1078, 0x0000000000000000
  %v1127 = select i1 %v1126, float %v1125, float 0x0000000000000000
  %v1128 = add i64 %v240, 0
  %v1129 = and i64 %v1128, %v130
  %v1130 = mul i64 %v1129, %v7
  %v1131 = add i64 %v1130, %v1059
  %v1132 = mul i64 %v1131, 32
  %v1133 = getelementptr inbounds float, ptr %v78, i64 %v1132
  %v1134 = add i64 %v240, 0
  %v1135 = and i64 %v1134, %v154
  %v1136 = mul i64 %v1135, %v7
  %v1137 = add i64 %v1136, %v1059
  %v1138 = mul i64 %v1137, 32
  %v1139 = getelementptr inbounds float, ptr %v106, i64 %v1138
  %v1140 = add i64 0, 0
  %v1141 = getelementptr inbounds float, ptr %v20, i64 %v1140
  %v1142 = load <8 x float>, ptr %v1141, align 4
  %v1143 = insertelement <8 x float> poison, float %v1127, i64 0
  %v1144 = shufflevector <8 x float> %v1143, <8 x float> poison, <8 x i32> zeroinitializer
  %v1145 = fmul <8 x float> %v1142, %v1144
  %v1146 = mul i64 %v1061, 8
  %v1147 = add i64 0, %v1146
  %v1148 = add i64 %v1147, 0
  %v1149 = getelementptr inbounds float, ptr %v1133, i64 %v1148
  %v1150 = load <8 x float>, ptr %v1149, align 4
  %v1151 = fmul <8 x float> %v1150, %v1150
  %v1152 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1153 = shufflevector <8 x float> %v1152, <8 x float> poison, <8 x i32> zeroinitializer
  %v1154 = fsub <8 x float> %v1153, %v1151
  %v1155 = fmul <8 x float> %v1145, %v1154
  %v1156 = mul i64 %v1061, 8
  %v1157 = add i64 0, %v1156
  %v1158 = add i64 %v1157, 0
  %v1159 = getelementptr inbounds float, ptr %v1139, i64 %v1158
  store <8 x float> %v1155, ptr %v1159, align 4
  %v1160 = add nsw i64 %v1061, 1
  br label %b87
b89:
  %v1161 = add nsw i64 %v1059, 1
  br label %b84
b86:
  %v1162 = add i64 %v7, 0
  %v1163 = sdiv i64 %v1162, 1
  %v1164 = add i64 %v2, 1
  %v1165 = mul i64 %v1163, %v2
  %v1166 = sdiv i64 %v1165, %v3
  %v1167 = mul i64 %v1166, 1
  %v1168 = icmp slt i64 %v1167, %v7
  %v1169 = select i1 %v1168, i64 %v1167, i64 %v7
  %v1170 = mul i64 %v1163, %v1164
  %v1171 = sdiv i64 %v1170, %v3
  %v1172 = mul i64 %v1171, 1
  %v1173 = icmp slt i64 %v1172, %v7
  %v1174 = select i1 %v1173, i64 %v1172, i64 %v7
  br label %b90
b90:
  %v1175 = phi i64 [ %v1169, %b86 ], [ %v1201, %b95 ]
  %v1176 = icmp slt i64 %v1175, %v1174
  br i1 %v1176, label %b91, label %b92
b91:
  br label %b93
b93:
  %v1177 = phi i64 [ 0, %b91 ], [ %v1192, %b94 ]
  %v1178 = phi <8 x float> [ splat (float 0x0000000000000000), %b91 ], [ %v1191, %b94 ]
  %v1179 = icmp slt i64 %v1177, 4
  br i1 %v1179, label %b94, label %b95
b94:
  %v1180 = add i64 %v240, 0
  %v1181 = and i64 %v1180, %v154
  %v1182 = mul i64 %v1181, %v7
  %v1183 = add i64 %v1182, %v1175
  %v1184 = mul i64 %v1183, 32
  %v1185 = getelementptr inbounds float, ptr %v106, i64 %v1184
  %v1186 = add i64 0, 0
  %v1187 = mul i64 %v1177, 8
  %v1188 = add i64 %v1186, %v1187
  %v1189 = getelementptr inbounds float, ptr %v1185, i64 %v1188
  %v1190 = load <8 x float>, ptr %v1189, align 4
  %v1191 = fadd <8 x float> %v1178, %v1190
  %v1192 = add nsw i64 %v1177, 1
  br label %b93
b95:
  %v1193 = add i64 %v240, 0
  %v1194 = and i64 %v1193, %v156
  %v1195 = mul i64 %v1194, %v7
  %v1196 = add i64 %v1195, %v1175
  %v1197 = mul i64 %v1196, 8
  %v1198 = getelementptr inbounds float, ptr %v108, i64 %v1197
  %v1199 = add i64 0, 0
  %v1200 = getelementptr inbounds float, ptr %v1198, i64 %v1199
  store <8 x float> %v1178, ptr %v1200, align 4
  %v1201 = add nsw i64 %v1175, 1
  br label %b90
b92:
  %v1202 = add i64 %v7, 0
  %v1203 = sdiv i64 %v1202, 1
  %v1204 = add i64 %v2, 1
  %v1205 = mul i64 %v1203, %v2
  %v1206 = sdiv i64 %v1205, %v3
  %v1207 = mul i64 %v1206, 1
  %v1208 = icmp slt i64 %v1207, %v7
  %v1209 = select i1 %v1208, i64 %v1207, i64 %v7
  %v1210 = mul i64 %v1203, %v1204
  %v1211 = sdiv i64 %v1210, %v3
  %v1212 = mul i64 %v1211, 1
  %v1213 = icmp slt i64 %v1212, %v7
  %v1214 = select i1 %v1213, i64 %v1212, i64 %v7
  %v1215 = add i64 %v240, 0
  %v1216 = and i64 %v1215, %v154
  %v1217 = mul i64 %v1216, %v7
  %v1218 = add i64 %v1217, %v1209
  %v1219 = mul i64 %v1218, 32
  %v1220 = getelementptr inbounds float, ptr %v106, i64 %v1219
  %v1221 = getelementptr inbounds float, ptr %v1220, i64 0
  %v1222 = mul i64 %v1209, 32
  %v1223 = getelementptr inbounds float, ptr %v64, i64 %v1222
  %v1224 = getelementptr inbounds float, ptr %v1223, i64 0
  %v1225 = sub i64 %v1214, %v1209
  %v1226 = mul i64 %v1225, 4
  %v1227 = getelementptr inbounds float, ptr %v12, i64 0
  %v1228 = icmp sgt i64 %v1226, 0
  br i1 %v1228, label %b96, label %b97
b96:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v1226, i64 8, ptr %v1227, i64 8, ptr %v1221, i64 8, ptr %v1224, i64 8)
  br label %b97
b97:
  %v1230 = add i64 %v7, 0
  %v1231 = sdiv i64 %v1230, 1
  %v1232 = add i64 %v2, 1
  %v1233 = mul i64 %v1231, %v2
  %v1234 = sdiv i64 %v1233, %v3
  %v1235 = mul i64 %v1234, 1
  %v1236 = icmp slt i64 %v1235, %v7
  %v1237 = select i1 %v1236, i64 %v1235, i64 %v7
  %v1238 = mul i64 %v1231, %v1232
  %v1239 = sdiv i64 %v1238, %v3
  %v1240 = mul i64 %v1239, 1
  %v1241 = icmp slt i64 %v1240, %v7
  %v1242 = select i1 %v1241, i64 %v1240, i64 %v7
  br label %b98
b98:
  %v1243 = phi i64 [ %v1237, %b97 ], [ %v1305, %b103 ]
  %v1244 = icmp slt i64 %v1243, %v1242
  br i1 %v1244, label %b99, label %b100
b99:
  %v1245 = add i64 %v1243, 96
  %v1246 = icmp slt i64 %v1245, %v1242
  %v1247 = select i1 %v1246, i64 %v1245, i64 %v1242
  br label %b101
b101:
  %v1248 = phi i64 [ 0, %b99 ], [ %v1304, %b106 ]
  %v1249 = icmp slt i64 %v1248, 1
  br i1 %v1249, label %b102, label %b103
b102:
  %v1250 = sub i64 %v1247, %v1243
  %v1251 = sub i64 8, 1
  %v1252 = add i64 %v1250, %v1251
  %v1253 = sdiv i64 %v1252, 8
  br label %b104
b104:
  %v1254 = phi i64 [ 0, %b102 ], [ %v1303, %b111 ]
  %v1255 = icmp slt i64 %v1254, %v1253
  br i1 %v1255, label %b105, label %b106
b105:
  %v1256 = mul i64 %v1250, %v1254
  %v1257 = sdiv i64 %v1256, %v1253
  %v1258 = add i64 %v1243, %v1257
  %v1259 = add i64 %v1254, 1
  %v1260 = mul i64 %v1250, %v1259
  %v1261 = sdiv i64 %v1260, %v1253
  %v1262 = add i64 %v1243, %v1261
  %v1263 = mul i64 %v1248, 64
  %v1264 = getelementptr inbounds float, ptr %v164, i64 %v1263
  %v1265 = sub i64 %v1262, %v1258
  %v1266 = add i64 %v240, 0
  %v1267 = and i64 %v1266, %v156
  %v1268 = mul i64 %v1267, %v7
  %v1269 = add i64 %v1268, %v1258
  %v1270 = mul i64 %v1269, 8
  %v1271 = getelementptr inbounds float, ptr %v108, i64 %v1270
  %v1272 = getelementptr inbounds float, ptr %v1271, i64 0
  %v1273 = sub i64 %v1265, 1
  %v1274 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1273
  %v1275 = load ptr, ptr %v1274, align 4
  %v1276 = getelementptr inbounds float, ptr %v1229, i64 0
  %v1277 = icmp sgt i64 %v1265, 0
  br i1 %v1277, label %b107, label %b108
b107:
  call void %v1275(ptr %v1272, i64 8, ptr %v1264, i64 8, ptr %v1276, i64 8, i64 0)
  br label %b108
b108:
  %v1278 = add i64 %v1263, 64
  br label %b109
b109:
  %v1279 = phi i64 [ %v1258, %b108 ], [ %v1302, %b114 ]
  %v1280 = icmp slt i64 %v1279, %v1262
  br i1 %v1280, label %b110, label %b111
b110:
  %v1281 = sub i64 %v1279, %v1258
  %v1282 = mul i64 %v1281, 8
  %v1283 = getelementptr inbounds float, ptr %v1229, i64 %v1282
  %v1284 = add i64 %v240, 0
  %v1285 = and i64 %v1284, 1
  %v1286 = mul i64 %v1285, %v7
  %v1287 = add i64 %v1286, %v1279
  %v1288 = mul i64 %v1287, 8
  %v1289 = getelementptr inbounds float, ptr %v40, i64 %v1288
  br label %b112
b112:
  %v1290 = phi i64 [ 0, %b110 ], [ %v1301, %b113 ]
  %v1291 = icmp slt i64 %v1290, 1
  br i1 %v1291, label %b113, label %b114
b113:
  %v1292 = mul i64 %v1248, 1
  %v1293 = add i64 %v1292, %v1290
  %v1294 = mul i64 %v1293, 8
  %v1295 = add i64 0, %v1290
  %v1296 = mul i64 %v1295, 8
  %v1297 = getelementptr inbounds float, ptr %v1283, i64 %v1296
  %v1298 = load <8 x float>, ptr %v1297, align 4
  %v1299 = add i64 0, %v1294
  %v1300 = getelementptr inbounds float, ptr %v1289, i64 %v1299
  store <8 x float> %v1298, ptr %v1300, align 4
  %v1301 = add nsw i64 %v1290, 1
  br label %b112
b114:
  %v1302 = add nsw i64 %v1279, 1
  br label %b109
b111:
  %v1303 = add nsw i64 %v1254, 1
  br label %b104
b106:
  %v1304 = add nsw i64 %v1248, 1
  br label %b101
b103:
  %v1305 = add nsw i64 %v1243, 96
  br label %b98
b100:
  %v1306 = add i64 %v7, 0
  %v1307 = sdiv i64 %v1306, 1
  %v1308 = add i64 %v2, 1
  %v1309 = mul i64 %v1307, %v2
  %v1310 = sdiv i64 %v1309, %v3
  %v1311 = mul i64 %v1310, 1
  %v1312 = icmp slt i64 %v1311, %v7
  %v1313 = select i1 %v1312, i64 %v1311, i64 %v7
  %v1314 = mul i64 %v1307, %v1308
  %v1315 = sdiv i64 %v1314, %v3
  %v1316 = mul i64 %v1315, 1
  %v1317 = icmp slt i64 %v1316, %v7
  %v1318 = select i1 %v1317, i64 %v1316, i64 %v7
  br label %b115
b115:
  %v1319 = phi i64 [ %v1313, %b100 ], [ %v1390, %b120 ]
  %v1320 = icmp slt i64 %v1319, %v1318
  br i1 %v1320, label %b116, label %b117
b116:
  br label %b118
b118:
  %v1321 = phi i64 [ 0, %b116 ], [ %v1389, %b119 ]
  %v1322 = icmp slt i64 %v1321, 4
  br i1 %v1322, label %b119, label %b120
b119:
  %v1323 = mul i64 %v1319, 32
  %v1324 = getelementptr inbounds float, ptr %v62, i64 %v1323
  %v1325 = add i64 %v240, 1
  %v1326 = and i64 %v1325, 1
  %v1327 = mul i64 %v1326, %v7
  %v1328 = add i64 %v1327, %v1319
  %v1329 = mul i64 %v1328, 8
  %v1330 = getelementptr inbounds float, ptr %v40, i64 %v1329
  %v1331 = add i64 %v240, 0
  %v1332 = and i64 %v1331, %v148
  %v1333 = mul i64 %v1332, %v7
  %v1334 = add i64 %v1333, %v1319
  %v1335 = mul i64 %v1334, 8
  %v1336 = getelementptr inbounds float, ptr %v100, i64 %v1335
  %v1337 = add i64 %v240, 0
  %v1338 = and i64 %v1337, %v132
  %v1339 = mul i64 %v1338, %v7
  %v1340 = add i64 %v1339, %v1319
  %v1341 = mul i64 %v1340, 4
  %v1342 = getelementptr inbounds float, ptr %v84, i64 %v1341
  %v1343 = add i64 0, %v1321
  %v1344 = getelementptr inbounds float, ptr %v1342, i64 %v1343
  %v1345 = load float, ptr %v1344, align 4
  %v1346 = add i64 %v240, 0
  %v1347 = and i64 %v1346, %v134
  %v1348 = mul i64 %v1347, %v7
  %v1349 = add i64 %v1348, %v1319
  %v1350 = mul i64 %v1349, 1
  %v1351 = getelementptr inbounds float, ptr %v86, i64 %v1350
  %v1352 = getelementptr inbounds float, ptr %v1351, i64 0
  %v1353 = load float, ptr %v1352, align 4
  %v1354 = fdiv float %v1345, %v1353
  %v1355 = mul i64 %v1319, 32
  %v1356 = getelementptr inbounds float, ptr %v64, i64 %v1355
  %v1357 = add i64 %v240, 0
  %v1358 = and i64 %v1357, 1
  %v1359 = mul i64 %v1358, %v7
  %v1360 = add i64 %v1359, %v1319
  %v1361 = mul i64 %v1360, 32
  %v1362 = getelementptr inbounds float, ptr %v36, i64 %v1361
  %v1363 = mul i64 %v1321, 8
  %v1364 = add i64 0, %v1363
  %v1365 = add i64 %v1364, 0
  %v1366 = getelementptr inbounds float, ptr %v1324, i64 %v1365
  %v1367 = load <8 x float>, ptr %v1366, align 4
  %v1368 = add i64 0, 0
  %v1369 = getelementptr inbounds float, ptr %v1330, i64 %v1368
  %v1370 = load <8 x float>, ptr %v1369, align 4
  %v1371 = add i64 0, 0
  %v1372 = getelementptr inbounds float, ptr %v1336, i64 %v1371
  %v1373 = load <8 x float>, ptr %v1372, align 4
  %v1374 = fadd <8 x float> %v1370, %v1373
  %v1375 = insertelement <8 x float> poison, float %v1354, i64 0
  %v1376 = shufflevector <8 x float> %v1375, <8 x float> poison, <8 x i32> zeroinitializer
  %v1377 = fmul <8 x float> %v1374, %v1376
  %v1378 = fadd <8 x float> %v1367, %v1377
  %v1379 = mul i64 %v1321, 8
  %v1380 = add i64 0, %v1379
  %v1381 = add i64 %v1380, 0
  %v1382 = getelementptr inbounds float, ptr %v1356, i64 %v1381
  %v1383 = load <8 x float>, ptr %v1382, align 4
  %v1384 = fadd <8 x float> %v1378, %v1383
  %v1385 = mul i64 %v1321, 8
  %v1386 = add i64 0, %v1385
  %v1387 = add i64 %v1386, 0
  %v1388 = getelementptr inbounds float, ptr %v1362, i64 %v1387
  store <8 x float> %v1384, ptr %v1388, align 4
  %v1389 = add nsw i64 %v1321, 1
  br label %b118
b120:
  %v1390 = add nsw i64 %v1319, 1
  br label %b115
b117:
  %v1391 = add nsw i64 %v237, 1
  br label %b13
b15:
  %v1392 = icmp sgt i64 %v3, 1
  br i1 %v1392, label %b121, label %b122
b121:
  %v1393 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1394 = atomicrmw add ptr %v1393, i64 1 acq_rel
  %v1395 = load i64, ptr %v157, align 8
  %v1396 = add i64 %v1395, 1
  store i64 %v1396, ptr %v157, align 8
  %v1397 = mul i64 %v3, %v1396
  br label %b123
b123:
  %v1398 = load atomic i64, ptr %v1393 acquire, align 8
  %v1399 = icmp slt i64 %v1398, %v1397
  br i1 %v1399, label %b124, label %b125
b124:
  %v1400 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  %v1401 = getelementptr inbounds float, ptr %v159, i64 320
  %v1402 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1403 = load i64, ptr %v1402, align 8
  %v1404 = icmp eq i64 %v1403, 0
  br i1 %v1404, label %b126, label %b127
b126:
  %v1405 = add i64 1, 0
  %v1406 = sdiv i64 %v1405, 1
  %v1407 = add i64 %v2, 1
  %v1408 = mul i64 %v1406, %v2
  %v1409 = sdiv i64 %v1408, %v3
  %v1410 = mul i64 %v1409, 1
  %v1411 = icmp slt i64 %v1410, 1
  %v1412 = select i1 %v1411, i64 %v1410, i64 1
  %v1413 = mul i64 %v1406, %v1407
  %v1414 = sdiv i64 %v1413, %v3
  %v1415 = mul i64 %v1414, 1
  %v1416 = icmp slt i64 %v1415, 1
  %v1417 = select i1 %v1416, i64 %v1415, i64 1
  %v1418 = icmp slt i64 %v1417, 1
  %v1419 = select i1 %v1418, i64 %v1417, i64 1
  br label %b128
b128:
  %v1420 = phi i64 [ %v1412, %b126 ], [ %v1444, %b129 ]
  %v1421 = icmp slt i64 %v1420, %v1419
  br i1 %v1421, label %b129, label %b130
b129:
  %v1422 = mul i64 %v1420, 320
  %v1423 = mul i64 %v1420, 8
  %v1424 = add i64 %v1422, 0
  %v1425 = add i64 %v1423, 0
  %v1426 = getelementptr inbounds float, ptr %v1401, i64 %v1424
  %v1427 = sub i64 8, %v1425
  %v1428 = icmp slt i64 %v1427, 0
  %v1429 = select i1 %v1428, i64 0, i64 %v1427
  %v1430 = mul i64 %v1425, 1
  %v1431 = add i64 0, %v1430
  %v1432 = getelementptr inbounds float, ptr %v16, i64 %v1431
  call void @pack_rows(ptr %v1432, i64 1, i64 8, i64 32, i64 %v1429, ptr %v1426, i64 8)
  %v1433 = add i64 %v1422, 256
  %v1434 = add i64 %v1433, 0
  %v1435 = add i64 %v1423, 0
  %v1436 = getelementptr inbounds float, ptr %v1401, i64 %v1434
  %v1437 = sub i64 8, %v1435
  %v1438 = icmp slt i64 %v1437, 0
  %v1439 = select i1 %v1438, i64 0, i64 %v1437
  %v1440 = mul i64 %v1435, 1
  %v1441 = add i64 0, %v1440
  %v1442 = getelementptr inbounds float, ptr %v14, i64 %v1441
  call void @pack_rows(ptr %v1442, i64 1, i64 8, i64 8, i64 %v1439, ptr %v1436, i64 8)
  %v1443 = add i64 %v1433, 64
  %v1444 = add nsw i64 %v1420, 1
  br label %b128
b130:
  br label %b127
b127:
  %v1445 = icmp sgt i64 %v3, 1
  br i1 %v1445, label %b131, label %b132
b131:
  %v1446 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1447 = atomicrmw add ptr %v1446, i64 1 acq_rel
  %v1448 = load i64, ptr %v157, align 8
  %v1449 = add i64 %v1448, 1
  store i64 %v1449, ptr %v157, align 8
  %v1450 = mul i64 %v3, %v1449
  br label %b133
b133:
  %v1451 = load atomic i64, ptr %v1446 acquire, align 8
  %v1452 = icmp slt i64 %v1451, %v1450
  br i1 %v1452, label %b134, label %b135
b134:
  %v1453 = call i32 @sched_yield()
  br label %b133
b135:
  br label %b132
b132:
  %v1455 = add i64 %v8, 0
  %v1456 = sdiv i64 %v1455, 1
  %v1457 = add i64 %v2, 1
  %v1458 = mul i64 %v1456, %v2
  %v1459 = sdiv i64 %v1458, %v3
  %v1460 = mul i64 %v1459, 1
  %v1461 = icmp slt i64 %v1460, %v8
  %v1462 = select i1 %v1461, i64 %v1460, i64 %v8
  %v1463 = mul i64 %v1456, %v1457
  %v1464 = sdiv i64 %v1463, %v3
  %v1465 = mul i64 %v1464, 1
  %v1466 = icmp slt i64 %v1465, %v8
  %v1467 = select i1 %v1466, i64 %v1465, i64 %v8
  br label %b136
b136:
  %v1468 = phi i64 [ %v1462, %b132 ], [ %v1533, %b141 ]
  %v1469 = icmp slt i64 %v1468, %v1467
  br i1 %v1469, label %b137, label %b138
b137:
  %v1470 = add i64 %v1468, 96
  %v1471 = icmp slt i64 %v1470, %v1467
  %v1472 = select i1 %v1471, i64 %v1470, i64 %v1467
  br label %b139
b139:
  %v1473 = phi i64 [ 0, %b137 ], [ %v1532, %b144 ]
  %v1474 = icmp slt i64 %v1473, 1
  br i1 %v1474, label %b140, label %b141
b140:
  %v1475 = sub i64 %v1472, %v1468
  %v1476 = sub i64 8, 1
  %v1477 = add i64 %v1475, %v1476
  %v1478 = sdiv i64 %v1477, 8
  br label %b142
b142:
  %v1479 = phi i64 [ 0, %b140 ], [ %v1531, %b151 ]
  %v1480 = icmp slt i64 %v1479, %v1478
  br i1 %v1480, label %b143, label %b144
b143:
  %v1481 = mul i64 %v1475, %v1479
  %v1482 = sdiv i64 %v1481, %v1478
  %v1483 = add i64 %v1468, %v1482
  %v1484 = add i64 %v1479, 1
  %v1485 = mul i64 %v1475, %v1484
  %v1486 = sdiv i64 %v1485, %v1478
  %v1487 = add i64 %v1468, %v1486
  %v1488 = mul i64 %v1473, 320
  %v1489 = getelementptr inbounds float, ptr %v1401, i64 %v1488
  %v1490 = sub i64 %v1487, %v1483
  %v1491 = mul i64 %v1483, 32
  %v1492 = getelementptr inbounds float, ptr %v66, i64 %v1491
  %v1493 = getelementptr inbounds float, ptr %v1492, i64 0
  %v1494 = sub i64 %v1490, 1
  %v1495 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1494
  %v1496 = load ptr, ptr %v1495, align 4
  %v1497 = getelementptr inbounds float, ptr %v1454, i64 0
  %v1498 = icmp sgt i64 %v1490, 0
  br i1 %v1498, label %b145, label %b146
b145:
  call void %v1496(ptr %v1493, i64 32, ptr %v1489, i64 32, ptr %v1497, i64 8, i64 0)
  br label %b146
b146:
  %v1499 = add i64 %v1488, 256
  %v1500 = getelementptr inbounds float, ptr %v1401, i64 %v1499
  %v1501 = sub i64 %v1487, %v1483
  %v1502 = mul i64 %v1483, 8
  %v1503 = getelementptr inbounds float, ptr %v108, i64 %v1502
  %v1504 = getelementptr inbounds float, ptr %v1503, i64 0
  %v1505 = sub i64 %v1501, 1
  %v1506 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v1505
  %v1507 = load ptr, ptr %v1506, align 4
  %v1508 = getelementptr inbounds float, ptr %v1454, i64 0
  %v1509 = icmp sgt i64 %v1501, 0
  br i1 %v1509, label %b147, label %b148
b147:
  call void %v1507(ptr %v1504, i64 8, ptr %v1500, i64 8, ptr %v1508, i64 8, i64 0)
  br label %b148
b148:
  %v1510 = add i64 %v1499, 64
  br label %b149
b149:
  %v1511 = phi i64 [ %v1483, %b148 ], [ %v1530, %b154 ]
  %v1512 = icmp slt i64 %v1511, %v1487
  br i1 %v1512, label %b150, label %b151
b150:
  %v1513 = sub i64 %v1511, %v1483
  %v1514 = mul i64 %v1513, 8
  %v1515 = getelementptr inbounds float, ptr %v1454, i64 %v1514
  %v1516 = mul i64 %v1511, 8
  %v1517 = getelementptr inbounds float, ptr %v44, i64 %v1516
  br label %b152
b152:
  %v1518 = phi i64 [ 0, %b150 ], [ %v1529, %b153 ]
  %v1519 = icmp slt i64 %v1518, 1
  br i1 %v1519, label %b153, label %b154
b153:
  %v1520 = mul i64 %v1473, 1
  %v1521 = add i64 %v1520, %v1518
  %v1522 = mul i64 %v1521, 8
  %v1523 = add i64 0, %v1518
  %v1524 = mul i64 %v1523, 8
  %v1525 = getelementptr inbounds float, ptr %v1515, i64 %v1524
  %v1526 = load <8 x float>, ptr %v1525, align 4
  %v1527 = add i64 0, %v1522
  %v1528 = getelementptr inbounds float, ptr %v1517, i64 %v1527
  store <8 x float> %v1526, ptr %v1528, align 4
  %v1529 = add nsw i64 %v1518, 1
  br label %b152
b154:
  %v1530 = add nsw i64 %v1511, 1
  br label %b149
b151:
  %v1531 = add nsw i64 %v1479, 1
  br label %b142
b144:
  %v1532 = add nsw i64 %v1473, 1
  br label %b139
b141:
  %v1533 = add nsw i64 %v1468, 96
  br label %b136
b138:
  %v1534 = icmp sgt i64 %v3, 1
  br i1 %v1534, label %b155, label %b156
b155:
  %v1535 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1536 = atomicrmw add ptr %v1535, i64 1 acq_rel
  %v1537 = load i64, ptr %v157, align 8
  %v1538 = add i64 %v1537, 1
  store i64 %v1538, ptr %v157, align 8
  %v1539 = mul i64 %v3, %v1538
  br label %b157
b157:
  %v1540 = load atomic i64, ptr %v1535 acquire, align 8
  %v1541 = icmp slt i64 %v1540, %v1539
  br i1 %v1541, label %b158, label %b159
b158:
  %v1542 = call i32 @sched_yield()
  br label %b157
b159:
  br label %b156
b156:
  %v1543 = mul i64 0, 32
  %v1544 = getelementptr inbounds float, ptr %v30, i64 %v1543
  %v1545 = getelementptr inbounds float, ptr %v1544, i64 0
  %v1546 = mul i64 0, 32
  %v1547 = getelementptr inbounds float, ptr %v106, i64 %v1546
  %v1548 = getelementptr inbounds float, ptr %v1547, i64 0
  %v1549 = getelementptr inbounds float, ptr %v162, i64 12288
  %v1550 = add i64 8, 1
  %v1551 = sdiv i64 %v1550, 2
  %v1552 = add i64 %v2, 1
  %v1553 = mul i64 %v1551, %v2
  %v1554 = sdiv i64 %v1553, %v3
  %v1555 = mul i64 %v1554, 2
  %v1556 = icmp slt i64 %v1555, 8
  %v1557 = select i1 %v1556, i64 %v1555, i64 8
  %v1558 = mul i64 %v1551, %v1552
  %v1559 = sdiv i64 %v1558, %v3
  %v1560 = mul i64 %v1559, 2
  %v1561 = icmp slt i64 %v1560, 8
  %v1562 = select i1 %v1561, i64 %v1560, i64 8
  %v1563 = getelementptr inbounds float, ptr %v110, i64 0
  br label %b160
b160:
  %v1564 = phi i64 [ %v1557, %b156 ], [ %v1572, %b165 ]
  %v1565 = icmp slt i64 %v1564, %v1562
  br i1 %v1565, label %b161, label %b162
b161:
  %v1566 = mul i64 %v1564, 8
  %v1567 = getelementptr inbounds float, ptr %v1563, i64 %v1566
  br label %b163
b163:
  %v1568 = phi i64 [ 0, %b161 ], [ %v1571, %b164 ]
  %v1569 = icmp slt i64 %v1568, 8
  br i1 %v1569, label %b164, label %b165
b164:
  %v1570 = getelementptr inbounds float, ptr %v1567, i64 %v1568
  store float 0x0000000000000000, ptr %v1570, align 4
  %v1571 = add nsw i64 %v1568, 1
  br label %b163
b165:
  %v1572 = add nsw i64 %v1564, 1
  br label %b160
b162:
  %v1573 = mul i64 %v8, 4
  br label %b166
b166:
  %v1574 = phi i64 [ 0, %b162 ], [ %v1678, %b171 ]
  %v1575 = icmp slt i64 %v1574, %v1573
  br i1 %v1575, label %b167, label %b168
b167:
  %v1576 = sub i64 %v1573, %v1574
  %v1577 = icmp slt i64 %v1576, 384
  %v1578 = select i1 %v1577, i64 %v1576, i64 384
  br label %b169
b169:
  %v1579 = phi i64 [ %v1557, %b167 ], [ %v1677, %b195 ]
  %v1580 = icmp slt i64 %v1579, %v1562
  br i1 %v1580, label %b170, label %b171
b170:
  %v1581 = sub i64 %v1562, %v1579
  %v1582 = icmp slt i64 %v1581, 64
  %v1583 = select i1 %v1582, i64 %v1581, i64 64
  %v1584 = sdiv i64 %v1583, 2
  %v1585 = mul i64 %v1584, 2
  %v1586 = sub i64 %v1583, %v1585
  %v1587 = mul i64 %v1574, 8
  %v1588 = add i64 %v1587, %v1579
  %v1589 = getelementptr inbounds float, ptr %v1545, i64 %v1588
  br label %b172
b172:
  %v1590 = phi i64 [ 0, %b170 ], [ %v1616, %b180 ]
  %v1591 = icmp slt i64 %v1590, %v1578
  br i1 %v1591, label %b173, label %b174
b173:
  %v1592 = mul i64 %v1590, 8
  %v1593 = getelementptr inbounds float, ptr %v1589, i64 %v1592
  %v1594 = mul i64 %v1590, 2
  %v1595 = getelementptr inbounds float, ptr %v1549, i64 %v1594
  br label %b175
b175:
  %v1596 = phi i64 [ 0, %b173 ], [ %v1605, %b176 ]
  %v1597 = icmp slt i64 %v1596, %v1584
  br i1 %v1597, label %b176, label %b177
b176:
  %v1598 = mul i64 %v1596, 2
  %v1599 = getelementptr inbounds float, ptr %v1593, i64 %v1598
  %v1600 = mul i64 %v1596, 768
  %v1601 = getelementptr inbounds float, ptr %v1595, i64 %v1600
  %v1602 = getelementptr inbounds float, ptr %v1599, i64 0
  %v1603 = load <2 x float>, ptr %v1602, align 4
  %v1604 = getelementptr inbounds float, ptr %v1601, i64 0
  store <2 x float> %v1603, ptr %v1604, align 4
  %v1605 = add nsw i64 %v1596, 1
  br label %b175
b177:
  %v1606 = mul i64 %v1584, 2
  %v1607 = getelementptr inbounds float, ptr %v1593, i64 %v1606
  %v1608 = mul i64 %v1584, 768
  %v1609 = getelementptr inbounds float, ptr %v1595, i64 %v1608
  br label %b178
b178:
  %v1610 = phi i64 [ 0, %b177 ], [ %v1615, %b179 ]
  %v1611 = icmp slt i64 %v1610, %v1586
  br i1 %v1611, label %b179, label %b180
b179:
  %v1612 = getelementptr inbounds float, ptr %v1607, i64 %v1610
  %v1613 = load float, ptr %v1612, align 4
  %v1614 = getelementptr inbounds float, ptr %v1609, i64 %v1610
  store float %v1613, ptr %v1614, align 4
  %v1615 = add nsw i64 %v1610, 1
  br label %b178, !llvm.loop !0
b180:
  %v1616 = add nsw i64 %v1590, 1
  br label %b172
b174:
  br label %b181
b181:
  %v1617 = phi i64 [ 0, %b174 ], [ %v1652, %b189 ]
  %v1618 = icmp slt i64 %v1617, 0
  br i1 %v1618, label %b182, label %b183
b182:
  %v1619 = mul i64 %v1574, 8
  %v1620 = add i64 %v1619, %v1617
  %v1621 = getelementptr inbounds float, ptr %v1548, i64 %v1620
  br label %b184
b184:
  %v1622 = phi i64 [ 0, %b182 ], [ %v1640, %b185 ]
  %v1623 = icmp slt i64 %v1622, %v1578
  br i1 %v1623, label %b185, label %b186
b185:
  %v1624 = mul i64 %v1622, 8
  %v1625 = getelementptr inbounds float, ptr %v1621, i64 %v1624
  %v1626 = mul i64 %v1622, 32
  %v1627 = getelementptr inbounds float, ptr %v162, i64 %v1626
  %v1628 = getelementptr inbounds float, ptr %v1625, i64 0
  %v1629 = load <8 x float>, ptr %v1628, align 4
  %v1630 = getelementptr inbounds float, ptr %v1627, i64 0
  store <8 x float> %v1629, ptr %v1630, align 4
  %v1631 = getelementptr inbounds float, ptr %v1625, i64 8
  %v1632 = load <8 x float>, ptr %v1631, align 4
  %v1633 = getelementptr inbounds float, ptr %v1627, i64 8
  store <8 x float> %v1632, ptr %v1633, align 4
  %v1634 = getelementptr inbounds float, ptr %v1625, i64 16
  %v1635 = load <8 x float>, ptr %v1634, align 4
  %v1636 = getelementptr inbounds float, ptr %v1627, i64 16
  store <8 x float> %v1635, ptr %v1636, align 4
  %v1637 = getelementptr inbounds float, ptr %v1625, i64 24
  %v1638 = load <8 x float>, ptr %v1637, align 4
  %v1639 = getelementptr inbounds float, ptr %v1627, i64 24
  store <8 x float> %v1638, ptr %v1639, align 4
  %v1640 = add nsw i64 %v1622, 1
  br label %b184
b186:
  %v1641 = sdiv i64 %v1583, 2
  br label %b187
b187:
  %v1642 = phi i64 [ 0, %b186 ], [ %v1651, %b188 ]
  %v1643 = icmp slt i64 %v1642, %v1641
  br i1 %v1643, label %b188, label %b189
b188:
  %v1644 = mul i64 %v1642, 2
  %v1645 = add i64 %v1579, %v1644
  %v1646 = mul i64 %v1642, 768
  %v1647 = getelementptr inbounds float, ptr %v1549, i64 %v1646
  %v1648 = mul i64 %v1645, 8
  %v1649 = add i64 %v1648, %v1617
  %v1650 = getelementptr inbounds float, ptr %v1563, i64 %v1649
  call void @outer_2x32(ptr %v1647, ptr %v162, i64 %v1578, ptr %v1650, i64 8)
  %v1651 = add nsw i64 %v1642, 1
  br label %b187
b189:
  %v1652 = add nsw i64 %v1617, 32
  br label %b181
b183:
  %v1653 = mul i64 %v1574, 8
  %v1654 = add i64 %v1653, 0
  %v1655 = getelementptr inbounds float, ptr %v1548, i64 %v1654
  br label %b190
b190:
  %v1656 = phi i64 [ 0, %b183 ], [ %v1665, %b191 ]
  %v1657 = icmp slt i64 %v1656, %v1578
  br i1 %v1657, label %b191, label %b192
b191:
  %v1658 = mul i64 %v1656, 8
  %v1659 = getelementptr inbounds float, ptr %v1655, i64 %v1658
  %v1660 = mul i64 %v1656, 8
  %v1661 = getelementptr inbounds float, ptr %v162, i64 %v1660
  %v1662 = getelementptr inbounds float, ptr %v1659, i64 0
  %v1663 = load <8 x float>, ptr %v1662, align 4
  %v1664 = getelementptr inbounds float, ptr %v1661, i64 0
  store <8 x float> %v1663, ptr %v1664, align 4
  %v1665 = add nsw i64 %v1656, 1
  br label %b190
b192:
  %v1666 = sdiv i64 %v1583, 2
  br label %b193
b193:
  %v1667 = phi i64 [ 0, %b192 ], [ %v1676, %b194 ]
  %v1668 = icmp slt i64 %v1667, %v1666
  br i1 %v1668, label %b194, label %b195
b194:
  %v1669 = mul i64 %v1667, 2
  %v1670 = add i64 %v1579, %v1669
  %v1671 = mul i64 %v1667, 768
  %v1672 = getelementptr inbounds float, ptr %v1549, i64 %v1671
  %v1673 = mul i64 %v1670, 8
  %v1674 = add i64 %v1673, 0
  %v1675 = getelementptr inbounds float, ptr %v1563, i64 %v1674
  call void @outer_2x8(ptr %v1672, ptr %v162, i64 %v1578, ptr %v1675, i64 8)
  %v1676 = add nsw i64 %v1667, 1
  br label %b193
b195:
  %v1677 = add nsw i64 %v1579, 64
  br label %b169
b171:
  %v1678 = add nsw i64 %v1574, 384
  br label %b166
b168:
  %v1679 = icmp sgt i64 %v3, 1
  br i1 %v1679, label %b196, label %b197
b196:
  %v1680 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1681 = atomicrmw add ptr %v1680, i64 1 acq_rel
  %v1682 = load i64, ptr %v157, align 8
  %v1683 = add i64 %v1682, 1
  store i64 %v1683, ptr %v157, align 8
  %v1684 = mul i64 %v3, %v1683
  br label %b198
b198:
  %v1685 = load atomic i64, ptr %v1680 acquire, align 8
  %v1686 = icmp slt i64 %v1685, %v1684
  br i1 %v1686, label %b199, label %b200
b199:
  %v1687 = call i32 @sched_yield()
  br label %b198
b200:
  br label %b197
b197:
  %v1688 = mul i64 0, 8
  %v1689 = getelementptr inbounds float, ptr %v108, i64 %v1688
  %v1690 = getelementptr inbounds float, ptr %v1689, i64 0
  %v1691 = mul i64 0, 8
  %v1692 = getelementptr inbounds float, ptr %v10, i64 %v1691
  %v1693 = getelementptr inbounds float, ptr %v1692, i64 0
  %v1694 = getelementptr inbounds float, ptr %v162, i64 12288
  %v1695 = add i64 8, 1
  %v1696 = sdiv i64 %v1695, 2
  %v1697 = add i64 %v2, 1
  %v1698 = mul i64 %v1696, %v2
  %v1699 = sdiv i64 %v1698, %v3
  %v1700 = mul i64 %v1699, 2
  %v1701 = icmp slt i64 %v1700, 8
  %v1702 = select i1 %v1701, i64 %v1700, i64 8
  %v1703 = mul i64 %v1696, %v1697
  %v1704 = sdiv i64 %v1703, %v3
  %v1705 = mul i64 %v1704, 2
  %v1706 = icmp slt i64 %v1705, 8
  %v1707 = select i1 %v1706, i64 %v1705, i64 8
  %v1708 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b201
b201:
  %v1709 = phi i64 [ %v1702, %b197 ], [ %v1717, %b206 ]
  %v1710 = icmp slt i64 %v1709, %v1707
  br i1 %v1710, label %b202, label %b203
b202:
  %v1711 = mul i64 %v1709, 8
  %v1712 = getelementptr inbounds float, ptr %v1708, i64 %v1711
  br label %b204
b204:
  %v1713 = phi i64 [ 0, %b202 ], [ %v1716, %b205 ]
  %v1714 = icmp slt i64 %v1713, 8
  br i1 %v1714, label %b205, label %b206
b205:
  %v1715 = getelementptr inbounds float, ptr %v1712, i64 %v1713
  store float 0x0000000000000000, ptr %v1715, align 4
  %v1716 = add nsw i64 %v1713, 1
  br label %b204
b206:
  %v1717 = add nsw i64 %v1709, 1
  br label %b201
b203:
  %v1718 = mul i64 %v8, 1
  br label %b207
b207:
  %v1719 = phi i64 [ 0, %b203 ], [ %v1823, %b212 ]
  %v1720 = icmp slt i64 %v1719, %v1718
  br i1 %v1720, label %b208, label %b209
b208:
  %v1721 = sub i64 %v1718, %v1719
  %v1722 = icmp slt i64 %v1721, 384
  %v1723 = select i1 %v1722, i64 %v1721, i64 384
  br label %b210
b210:
  %v1724 = phi i64 [ %v1702, %b208 ], [ %v1822, %b236 ]
  %v1725 = icmp slt i64 %v1724, %v1707
  br i1 %v1725, label %b211, label %b212
b211:
  %v1726 = sub i64 %v1707, %v1724
  %v1727 = icmp slt i64 %v1726, 64
  %v1728 = select i1 %v1727, i64 %v1726, i64 64
  %v1729 = sdiv i64 %v1728, 2
  %v1730 = mul i64 %v1729, 2
  %v1731 = sub i64 %v1728, %v1730
  %v1732 = mul i64 %v1719, 8
  %v1733 = add i64 %v1732, %v1724
  %v1734 = getelementptr inbounds float, ptr %v1690, i64 %v1733
  br label %b213
b213:
  %v1735 = phi i64 [ 0, %b211 ], [ %v1761, %b221 ]
  %v1736 = icmp slt i64 %v1735, %v1723
  br i1 %v1736, label %b214, label %b215
b214:
  %v1737 = mul i64 %v1735, 8
  %v1738 = getelementptr inbounds float, ptr %v1734, i64 %v1737
  %v1739 = mul i64 %v1735, 2
  %v1740 = getelementptr inbounds float, ptr %v1694, i64 %v1739
  br label %b216
b216:
  %v1741 = phi i64 [ 0, %b214 ], [ %v1750, %b217 ]
  %v1742 = icmp slt i64 %v1741, %v1729
  br i1 %v1742, label %b217, label %b218
b217:
  %v1743 = mul i64 %v1741, 2
  %v1744 = getelementptr inbounds float, ptr %v1738, i64 %v1743
  %v1745 = mul i64 %v1741, 768
  %v1746 = getelementptr inbounds float, ptr %v1740, i64 %v1745
  %v1747 = getelementptr inbounds float, ptr %v1744, i64 0
  %v1748 = load <2 x float>, ptr %v1747, align 4
  %v1749 = getelementptr inbounds float, ptr %v1746, i64 0
  store <2 x float> %v1748, ptr %v1749, align 4
  %v1750 = add nsw i64 %v1741, 1
  br label %b216
b218:
  %v1751 = mul i64 %v1729, 2
  %v1752 = getelementptr inbounds float, ptr %v1738, i64 %v1751
  %v1753 = mul i64 %v1729, 768
  %v1754 = getelementptr inbounds float, ptr %v1740, i64 %v1753
  br label %b219
b219:
  %v1755 = phi i64 [ 0, %b218 ], [ %v1760, %b220 ]
  %v1756 = icmp slt i64 %v1755, %v1731
  br i1 %v1756, label %b220, label %b221
b220:
  %v1757 = getelementptr inbounds float, ptr %v1752, i64 %v1755
  %v1758 = load float, ptr %v1757, align 4
  %v1759 = getelementptr inbounds float, ptr %v1754, i64 %v1755
  store float %v1758, ptr %v1759, align 4
  %v1760 = add nsw i64 %v1755, 1
  br label %b219, !llvm.loop !3
b221:
  %v1761 = add nsw i64 %v1735, 1
  br label %b213
b215:
  br label %b222
b222:
  %v1762 = phi i64 [ 0, %b215 ], [ %v1797, %b230 ]
  %v1763 = icmp slt i64 %v1762, 0
  br i1 %v1763, label %b223, label %b224
b223:
  %v1764 = mul i64 %v1719, 8
  %v1765 = add i64 %v1764, %v1762
  %v1766 = getelementptr inbounds float, ptr %v1693, i64 %v1765
  br label %b225
b225:
  %v1767 = phi i64 [ 0, %b223 ], [ %v1785, %b226 ]
  %v1768 = icmp slt i64 %v1767, %v1723
  br i1 %v1768, label %b226, label %b227
b226:
  %v1769 = mul i64 %v1767, 8
  %v1770 = getelementptr inbounds float, ptr %v1766, i64 %v1769
  %v1771 = mul i64 %v1767, 32
  %v1772 = getelementptr inbounds float, ptr %v162, i64 %v1771
  %v1773 = getelementptr inbounds float, ptr %v1770, i64 0
  %v1774 = load <8 x float>, ptr %v1773, align 4
  %v1775 = getelementptr inbounds float, ptr %v1772, i64 0
  store <8 x float> %v1774, ptr %v1775, align 4
  %v1776 = getelementptr inbounds float, ptr %v1770, i64 8
  %v1777 = load <8 x float>, ptr %v1776, align 4
  %v1778 = getelementptr inbounds float, ptr %v1772, i64 8
  store <8 x float> %v1777, ptr %v1778, align 4
  %v1779 = getelementptr inbounds float, ptr %v1770, i64 16
  %v1780 = load <8 x float>, ptr %v1779, align 4
  %v1781 = getelementptr inbounds float, ptr %v1772, i64 16
  store <8 x float> %v1780, ptr %v1781, align 4
  %v1782 = getelementptr inbounds float, ptr %v1770, i64 24
  %v1783 = load <8 x float>, ptr %v1782, align 4
  %v1784 = getelementptr inbounds float, ptr %v1772, i64 24
  store <8 x float> %v1783, ptr %v1784, align 4
  %v1785 = add nsw i64 %v1767, 1
  br label %b225
b227:
  %v1786 = sdiv i64 %v1728, 2
  br label %b228
b228:
  %v1787 = phi i64 [ 0, %b227 ], [ %v1796, %b229 ]
  %v1788 = icmp slt i64 %v1787, %v1786
  br i1 %v1788, label %b229, label %b230
b229:
  %v1789 = mul i64 %v1787, 2
  %v1790 = add i64 %v1724, %v1789
  %v1791 = mul i64 %v1787, 768
  %v1792 = getelementptr inbounds float, ptr %v1694, i64 %v1791
  %v1793 = mul i64 %v1790, 8
  %v1794 = add i64 %v1793, %v1762
  %v1795 = getelementptr inbounds float, ptr %v1708, i64 %v1794
  call void @outer_2x32(ptr %v1792, ptr %v162, i64 %v1723, ptr %v1795, i64 8)
  %v1796 = add nsw i64 %v1787, 1
  br label %b228
b230:
  %v1797 = add nsw i64 %v1762, 32
  br label %b222
b224:
  %v1798 = mul i64 %v1719, 8
  %v1799 = add i64 %v1798, 0
  %v1800 = getelementptr inbounds float, ptr %v1693, i64 %v1799
  br label %b231
b231:
  %v1801 = phi i64 [ 0, %b224 ], [ %v1810, %b232 ]
  %v1802 = icmp slt i64 %v1801, %v1723
  br i1 %v1802, label %b232, label %b233
b232:
  %v1803 = mul i64 %v1801, 8
  %v1804 = getelementptr inbounds float, ptr %v1800, i64 %v1803
  %v1805 = mul i64 %v1801, 8
  %v1806 = getelementptr inbounds float, ptr %v162, i64 %v1805
  %v1807 = getelementptr inbounds float, ptr %v1804, i64 0
  %v1808 = load <8 x float>, ptr %v1807, align 4
  %v1809 = getelementptr inbounds float, ptr %v1806, i64 0
  store <8 x float> %v1808, ptr %v1809, align 4
  %v1810 = add nsw i64 %v1801, 1
  br label %b231
b233:
  %v1811 = sdiv i64 %v1728, 2
  br label %b234
b234:
  %v1812 = phi i64 [ 0, %b233 ], [ %v1821, %b235 ]
  %v1813 = icmp slt i64 %v1812, %v1811
  br i1 %v1813, label %b235, label %b236
b235:
  %v1814 = mul i64 %v1812, 2
  %v1815 = add i64 %v1724, %v1814
  %v1816 = mul i64 %v1812, 768
  %v1817 = getelementptr inbounds float, ptr %v1694, i64 %v1816
  %v1818 = mul i64 %v1815, 8
  %v1819 = add i64 %v1818, 0
  %v1820 = getelementptr inbounds float, ptr %v1708, i64 %v1819
  call void @outer_2x8(ptr %v1817, ptr %v162, i64 %v1723, ptr %v1820, i64 8)
  %v1821 = add nsw i64 %v1812, 1
  br label %b234
b236:
  %v1822 = add nsw i64 %v1724, 64
  br label %b210
b212:
  %v1823 = add nsw i64 %v1719, 384
  br label %b207
b209:
  %v1824 = icmp sgt i64 %v3, 1
  br i1 %v1824, label %b237, label %b238
b237:
  %v1825 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1826 = atomicrmw add ptr %v1825, i64 1 acq_rel
  %v1827 = load i64, ptr %v157, align 8
  %v1828 = add i64 %v1827, 1
  store i64 %v1828, ptr %v157, align 8
  %v1829 = mul i64 %v3, %v1828
  br label %b239
b239:
  %v1830 = load atomic i64, ptr %v1825 acquire, align 8
  %v1831 = icmp slt i64 %v1830, %v1829
  br i1 %v1831, label %b240, label %b241
b240:
  %v1832 = call i32 @sched_yield()
  br label %b239
b241:
  br label %b238
b238:
  %v1833 = mul i64 0, 8
  %v1834 = getelementptr inbounds float, ptr %v108, i64 %v1833
  %v1835 = getelementptr inbounds float, ptr %v1834, i64 0
  %v1836 = mul i64 0, 8
  %v1837 = getelementptr inbounds float, ptr %v34, i64 %v1836
  %v1838 = getelementptr inbounds float, ptr %v1837, i64 0
  %v1839 = getelementptr inbounds float, ptr %v162, i64 12288
  %v1840 = add i64 8, 1
  %v1841 = sdiv i64 %v1840, 2
  %v1842 = add i64 %v2, 1
  %v1843 = mul i64 %v1841, %v2
  %v1844 = sdiv i64 %v1843, %v3
  %v1845 = mul i64 %v1844, 2
  %v1846 = icmp slt i64 %v1845, 8
  %v1847 = select i1 %v1846, i64 %v1845, i64 8
  %v1848 = mul i64 %v1841, %v1842
  %v1849 = sdiv i64 %v1848, %v3
  %v1850 = mul i64 %v1849, 2
  %v1851 = icmp slt i64 %v1850, 8
  %v1852 = select i1 %v1851, i64 %v1850, i64 8
  %v1853 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b242
b242:
  %v1854 = phi i64 [ %v1847, %b238 ], [ %v1862, %b247 ]
  %v1855 = icmp slt i64 %v1854, %v1852
  br i1 %v1855, label %b243, label %b244
b243:
  %v1856 = mul i64 %v1854, 8
  %v1857 = getelementptr inbounds float, ptr %v1853, i64 %v1856
  br label %b245
b245:
  %v1858 = phi i64 [ 0, %b243 ], [ %v1861, %b246 ]
  %v1859 = icmp slt i64 %v1858, 8
  br i1 %v1859, label %b246, label %b247
b246:
  %v1860 = getelementptr inbounds float, ptr %v1857, i64 %v1858
  store float 0x0000000000000000, ptr %v1860, align 4
  %v1861 = add nsw i64 %v1858, 1
  br label %b245
b247:
  %v1862 = add nsw i64 %v1854, 1
  br label %b242
b244:
  %v1863 = mul i64 %v8, 1
  br label %b248
b248:
  %v1864 = phi i64 [ 0, %b244 ], [ %v1968, %b253 ]
  %v1865 = icmp slt i64 %v1864, %v1863
  br i1 %v1865, label %b249, label %b250
b249:
  %v1866 = sub i64 %v1863, %v1864
  %v1867 = icmp slt i64 %v1866, 384
  %v1868 = select i1 %v1867, i64 %v1866, i64 384
  br label %b251
b251:
  %v1869 = phi i64 [ %v1847, %b249 ], [ %v1967, %b277 ]
  %v1870 = icmp slt i64 %v1869, %v1852
  br i1 %v1870, label %b252, label %b253
b252:
  %v1871 = sub i64 %v1852, %v1869
  %v1872 = icmp slt i64 %v1871, 64
  %v1873 = select i1 %v1872, i64 %v1871, i64 64
  %v1874 = sdiv i64 %v1873, 2
  %v1875 = mul i64 %v1874, 2
  %v1876 = sub i64 %v1873, %v1875
  %v1877 = mul i64 %v1864, 8
  %v1878 = add i64 %v1877, %v1869
  %v1879 = getelementptr inbounds float, ptr %v1835, i64 %v1878
  br label %b254
b254:
  %v1880 = phi i64 [ 0, %b252 ], [ %v1906, %b262 ]
  %v1881 = icmp slt i64 %v1880, %v1868
  br i1 %v1881, label %b255, label %b256
b255:
  %v1882 = mul i64 %v1880, 8
  %v1883 = getelementptr inbounds float, ptr %v1879, i64 %v1882
  %v1884 = mul i64 %v1880, 2
  %v1885 = getelementptr inbounds float, ptr %v1839, i64 %v1884
  br label %b257
b257:
  %v1886 = phi i64 [ 0, %b255 ], [ %v1895, %b258 ]
  %v1887 = icmp slt i64 %v1886, %v1874
  br i1 %v1887, label %b258, label %b259
b258:
  %v1888 = mul i64 %v1886, 2
  %v1889 = getelementptr inbounds float, ptr %v1883, i64 %v1888
  %v1890 = mul i64 %v1886, 768
  %v1891 = getelementptr inbounds float, ptr %v1885, i64 %v1890
  %v1892 = getelementptr inbounds float, ptr %v1889, i64 0
  %v1893 = load <2 x float>, ptr %v1892, align 4
  %v1894 = getelementptr inbounds float, ptr %v1891, i64 0
  store <2 x float> %v1893, ptr %v1894, align 4
  %v1895 = add nsw i64 %v1886, 1
  br label %b257
b259:
  %v1896 = mul i64 %v1874, 2
  %v1897 = getelementptr inbounds float, ptr %v1883, i64 %v1896
  %v1898 = mul i64 %v1874, 768
  %v1899 = getelementptr inbounds float, ptr %v1885, i64 %v1898
  br label %b260
b260:
  %v1900 = phi i64 [ 0, %b259 ], [ %v1905, %b261 ]
  %v1901 = icmp slt i64 %v1900, %v1876
  br i1 %v1901, label %b261, label %b262
b261:
  %v1902 = getelementptr inbounds float, ptr %v1897, i64 %v1900
  %v1903 = load float, ptr %v1902, align 4
  %v1904 = getelementptr inbounds float, ptr %v1899, i64 %v1900
  store float %v1903, ptr %v1904, align 4
  %v1905 = add nsw i64 %v1900, 1
  br label %b260, !llvm.loop !6
b262:
  %v1906 = add nsw i64 %v1880, 1
  br label %b254
b256:
  br label %b263
b263:
  %v1907 = phi i64 [ 0, %b256 ], [ %v1942, %b271 ]
  %v1908 = icmp slt i64 %v1907, 0
  br i1 %v1908, label %b264, label %b265
b264:
  %v1909 = mul i64 %v1864, 8
  %v1910 = add i64 %v1909, %v1907
  %v1911 = getelementptr inbounds float, ptr %v1838, i64 %v1910
  br label %b266
b266:
  %v1912 = phi i64 [ 0, %b264 ], [ %v1930, %b267 ]
  %v1913 = icmp slt i64 %v1912, %v1868
  br i1 %v1913, label %b267, label %b268
b267:
  %v1914 = mul i64 %v1912, 8
  %v1915 = getelementptr inbounds float, ptr %v1911, i64 %v1914
  %v1916 = mul i64 %v1912, 32
  %v1917 = getelementptr inbounds float, ptr %v162, i64 %v1916
  %v1918 = getelementptr inbounds float, ptr %v1915, i64 0
  %v1919 = load <8 x float>, ptr %v1918, align 4
  %v1920 = getelementptr inbounds float, ptr %v1917, i64 0
  store <8 x float> %v1919, ptr %v1920, align 4
  %v1921 = getelementptr inbounds float, ptr %v1915, i64 8
  %v1922 = load <8 x float>, ptr %v1921, align 4
  %v1923 = getelementptr inbounds float, ptr %v1917, i64 8
  store <8 x float> %v1922, ptr %v1923, align 4
  %v1924 = getelementptr inbounds float, ptr %v1915, i64 16
  %v1925 = load <8 x float>, ptr %v1924, align 4
  %v1926 = getelementptr inbounds float, ptr %v1917, i64 16
  store <8 x float> %v1925, ptr %v1926, align 4
  %v1927 = getelementptr inbounds float, ptr %v1915, i64 24
  %v1928 = load <8 x float>, ptr %v1927, align 4
  %v1929 = getelementptr inbounds float, ptr %v1917, i64 24
  store <8 x float> %v1928, ptr %v1929, align 4
  %v1930 = add nsw i64 %v1912, 1
  br label %b266
b268:
  %v1931 = sdiv i64 %v1873, 2
  br label %b269
b269:
  %v1932 = phi i64 [ 0, %b268 ], [ %v1941, %b270 ]
  %v1933 = icmp slt i64 %v1932, %v1931
  br i1 %v1933, label %b270, label %b271
b270:
  %v1934 = mul i64 %v1932, 2
  %v1935 = add i64 %v1869, %v1934
  %v1936 = mul i64 %v1932, 768
  %v1937 = getelementptr inbounds float, ptr %v1839, i64 %v1936
  %v1938 = mul i64 %v1935, 8
  %v1939 = add i64 %v1938, %v1907
  %v1940 = getelementptr inbounds float, ptr %v1853, i64 %v1939
  call void @outer_2x32(ptr %v1937, ptr %v162, i64 %v1868, ptr %v1940, i64 8)
  %v1941 = add nsw i64 %v1932, 1
  br label %b269
b271:
  %v1942 = add nsw i64 %v1907, 32
  br label %b263
b265:
  %v1943 = mul i64 %v1864, 8
  %v1944 = add i64 %v1943, 0
  %v1945 = getelementptr inbounds float, ptr %v1838, i64 %v1944
  br label %b272
b272:
  %v1946 = phi i64 [ 0, %b265 ], [ %v1955, %b273 ]
  %v1947 = icmp slt i64 %v1946, %v1868
  br i1 %v1947, label %b273, label %b274
b273:
  %v1948 = mul i64 %v1946, 8
  %v1949 = getelementptr inbounds float, ptr %v1945, i64 %v1948
  %v1950 = mul i64 %v1946, 8
  %v1951 = getelementptr inbounds float, ptr %v162, i64 %v1950
  %v1952 = getelementptr inbounds float, ptr %v1949, i64 0
  %v1953 = load <8 x float>, ptr %v1952, align 4
  %v1954 = getelementptr inbounds float, ptr %v1951, i64 0
  store <8 x float> %v1953, ptr %v1954, align 4
  %v1955 = add nsw i64 %v1946, 1
  br label %b272
b274:
  %v1956 = sdiv i64 %v1873, 2
  br label %b275
b275:
  %v1957 = phi i64 [ 0, %b274 ], [ %v1966, %b276 ]
  %v1958 = icmp slt i64 %v1957, %v1956
  br i1 %v1958, label %b276, label %b277
b276:
  %v1959 = mul i64 %v1957, 2
  %v1960 = add i64 %v1869, %v1959
  %v1961 = mul i64 %v1957, 768
  %v1962 = getelementptr inbounds float, ptr %v1839, i64 %v1961
  %v1963 = mul i64 %v1960, 8
  %v1964 = add i64 %v1963, 0
  %v1965 = getelementptr inbounds float, ptr %v1853, i64 %v1964
  call void @outer_2x8(ptr %v1962, ptr %v162, i64 %v1868, ptr %v1965, i64 8)
  %v1966 = add nsw i64 %v1957, 1
  br label %b275
b277:
  %v1967 = add nsw i64 %v1869, 64
  br label %b251
b253:
  %v1968 = add nsw i64 %v1864, 384
  br label %b248
b250:
  %v1969 = icmp sgt i64 %v3, 1
  br i1 %v1969, label %b278, label %b279
b278:
  %v1970 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1971 = atomicrmw add ptr %v1970, i64 1 acq_rel
  %v1972 = load i64, ptr %v157, align 8
  %v1973 = add i64 %v1972, 1
  store i64 %v1973, ptr %v157, align 8
  %v1974 = mul i64 %v3, %v1973
  br label %b280
b280:
  %v1975 = load atomic i64, ptr %v1970 acquire, align 8
  %v1976 = icmp slt i64 %v1975, %v1974
  br i1 %v1976, label %b281, label %b282
b281:
  %v1977 = call i32 @sched_yield()
  br label %b280
b282:
  br label %b279
b279:
  %v1978 = icmp eq i64 %v2, 0
  br i1 %v1978, label %b283, label %b284
b283:
  br label %b285
b285:
  %v1979 = phi i64 [ 0, %b283 ], [ %v2046, %b290 ]
  %v1980 = phi <8 x float> [ splat (float 0x0000000000000000), %b283 ], [ %v2045, %b290 ]
  %v1981 = icmp slt i64 %v1979, %v8
  br i1 %v1981, label %b286, label %b287
b286:
  %v1982 = add i64 %v1979, 128
  %v1983 = icmp slt i64 %v1982, %v8
  %v1984 = select i1 %v1983, i64 %v1982, i64 %v8
  br label %b288
b288:
  %v1985 = phi i64 [ %v1979, %b286 ], [ %v2044, %b293 ]
  %v1986 = phi <8 x float> [ splat (float 0x0000000000000000), %b286 ], [ %v1989, %b293 ]
  %v1987 = icmp slt i64 %v1985, %v1984
  br i1 %v1987, label %b289, label %b290
b289:
  br label %b291
b291:
  %v1988 = phi i64 [ 0, %b289 ], [ %v2043, %b292 ]
  %v1989 = phi <8 x float> [ %v1986, %b289 ], [ %v2042, %b292 ]
  %v1990 = icmp slt i64 %v1988, 4
  br i1 %v1990, label %b292, label %b293
b292:
  %v1991 = add i64 0, %v1988
  %v1992 = sitofp i64 %v1991 to float
  %v1993 = mul i64 %v1985, 1
  %v1994 = getelementptr inbounds float, ptr %v22, i64 %v1993
  %v1995 = getelementptr inbounds float, ptr %v1994, i64 0
  %v1996 = load float, ptr %v1995, align 4
  %v1997 = fcmp uno float %v1996, %v1996
  %v1998 = fcmp ogt float %v1996, 0x3FF0000000000000
  %v1999 = select i1 %v1998, float %v1996, float 0x3FF0000000000000
  %v2000 = select i1 %v1997, float %v1996, float %v1999
  %v2001 = fcmp olt float %v1992, %v2000
  %v2002 = select i1 %v2001, float 0x3FF0000000000000, float 0x0000000000000000
  %v2003 = mul i64 %v1985, 4
  %v2004 = getelementptr inbounds float, ptr %v98, i64 %v2003
  %v2005 = add i64 0, %v1988
  %v2006 = getelementptr inbounds float, ptr %v2004, i64 %v2005
  %v2007 = load float, ptr %v2006, align 4
  %v2008 = mul i64 %v1985, 4
  %v2009 = getelementptr inbounds float, ptr %v102, i64 %v2008
  %v2010 = add i64 0, %v1988
  %v2011 = getelementptr inbounds float, ptr %v2009, i64 %v2010
  %v2012 = load float, ptr %v2011, align 4
  %v2013 = fadd float %v2007, %v2012
  %v2014 = mul i64 %v1985, 1
  %v2015 = getelementptr inbounds float, ptr %v86, i64 %v2014
  %v2016 = getelementptr inbounds float, ptr %v2015, i64 0
  %v2017 = load float, ptr %v2016, align 4
  %v2018 = fdiv float %v2013, %v2017
  %v2019 = mul i64 %v1985, 1
  %v2020 = getelementptr inbounds float, ptr %v104, i64 %v2019
  %v2021 = getelementptr inbounds float, ptr %v2020, i64 0
  %v2022 = load float, ptr %v2021, align 4
  %v2023 = fadd float %v2018, %v2022
  %v2024 = mul i64 %v1985, 4
  %v2025 = getelementptr inbounds float, ptr %v84, i64 %v2024
  %v2026 = add i64 0, %v1988
  %v2027 = getelementptr inbounds float, ptr %v2025, i64 %v2026
  %v2028 = load float, ptr %v2027, align 4
  %v2029 = fmul float %v2023, %v2028
  %v2030 = fcmp une float %v2002, 0x0000000000000000
  %v2031 = select i1 %v2030, float %v2029, float 0x0000000000000000
  %v2032 = mul i64 %v1985, 32
  %v2033 = getelementptr inbounds float, ptr %v78, i64 %v2032
  %v2034 = add i64 0, 0
  %v2035 = mul i64 %v1988, 8
  %v2036 = add i64 %v2034, %v2035
  %v2037 = getelementptr inbounds float, ptr %v2033, i64 %v2036
  %v2038 = load <8 x float>, ptr %v2037, align 4
  %v2039 = insertelement <8 x float> poison, float %v2031, i64 0
  %v2040 = shufflevector <8 x float> %v2039, <8 x float> poison, <8 x i32> zeroinitializer
  %v2041 = fmul <8 x float> %v2040, %v2038
  %v2042 = fadd <8 x float> %v1989, %v2041
  %v2043 = add nsw i64 %v1988, 1
  br label %b291
b293:
  %v2044 = add nsw i64 %v1985, 1
  br label %b288
b290:
  %v2045 = fadd <8 x float> %v1980, %v1986
  %v2046 = add nsw i64 %v1979, 128
  br label %b285
b287:
  %v2047 = add i64 0, 0
  %v2048 = getelementptr inbounds float, ptr %v52, i64 %v2047
  store <8 x float> %v1980, ptr %v2048, align 4
  br label %b284
b284:
  %v2049 = icmp sgt i64 %v3, 1
  br i1 %v2049, label %b294, label %b295
b294:
  %v2050 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2051 = atomicrmw add ptr %v2050, i64 1 acq_rel
  %v2052 = load i64, ptr %v157, align 8
  %v2053 = add i64 %v2052, 1
  store i64 %v2053, ptr %v157, align 8
  %v2054 = mul i64 %v3, %v2053
  br label %b296
b296:
  %v2055 = load atomic i64, ptr %v2050 acquire, align 8
  %v2056 = icmp slt i64 %v2055, %v2054
  br i1 %v2056, label %b297, label %b298
b297:
  %v2057 = call i32 @sched_yield()
  br label %b296
b298:
  br label %b295
b295:
  %v2058 = mul i64 0, 32
  %v2059 = getelementptr inbounds float, ptr %v66, i64 %v2058
  %v2060 = getelementptr inbounds float, ptr %v2059, i64 0
  %v2061 = mul i64 0, 8
  %v2062 = getelementptr inbounds float, ptr %v10, i64 %v2061
  %v2063 = getelementptr inbounds float, ptr %v2062, i64 0
  %v2064 = getelementptr inbounds float, ptr %v162, i64 12288
  %v2065 = add i64 32, 1
  %v2066 = sdiv i64 %v2065, 2
  %v2067 = add i64 %v2, 1
  %v2068 = mul i64 %v2066, %v2
  %v2069 = sdiv i64 %v2068, %v3
  %v2070 = mul i64 %v2069, 2
  %v2071 = icmp slt i64 %v2070, 32
  %v2072 = select i1 %v2071, i64 %v2070, i64 32
  %v2073 = mul i64 %v2066, %v2067
  %v2074 = sdiv i64 %v2073, %v3
  %v2075 = mul i64 %v2074, 2
  %v2076 = icmp slt i64 %v2075, 32
  %v2077 = select i1 %v2076, i64 %v2075, i64 32
  %v2078 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b299
b299:
  %v2079 = phi i64 [ %v2072, %b295 ], [ %v2087, %b304 ]
  %v2080 = icmp slt i64 %v2079, %v2077
  br i1 %v2080, label %b300, label %b301
b300:
  %v2081 = mul i64 %v2079, 8
  %v2082 = getelementptr inbounds float, ptr %v2078, i64 %v2081
  br label %b302
b302:
  %v2083 = phi i64 [ 0, %b300 ], [ %v2086, %b303 ]
  %v2084 = icmp slt i64 %v2083, 8
  br i1 %v2084, label %b303, label %b304
b303:
  %v2085 = getelementptr inbounds float, ptr %v2082, i64 %v2083
  store float 0x0000000000000000, ptr %v2085, align 4
  %v2086 = add nsw i64 %v2083, 1
  br label %b302
b304:
  %v2087 = add nsw i64 %v2079, 1
  br label %b299
b301:
  %v2088 = mul i64 %v8, 1
  br label %b305
b305:
  %v2089 = phi i64 [ 0, %b301 ], [ %v2193, %b310 ]
  %v2090 = icmp slt i64 %v2089, %v2088
  br i1 %v2090, label %b306, label %b307
b306:
  %v2091 = sub i64 %v2088, %v2089
  %v2092 = icmp slt i64 %v2091, 384
  %v2093 = select i1 %v2092, i64 %v2091, i64 384
  br label %b308
b308:
  %v2094 = phi i64 [ %v2072, %b306 ], [ %v2192, %b334 ]
  %v2095 = icmp slt i64 %v2094, %v2077
  br i1 %v2095, label %b309, label %b310
b309:
  %v2096 = sub i64 %v2077, %v2094
  %v2097 = icmp slt i64 %v2096, 64
  %v2098 = select i1 %v2097, i64 %v2096, i64 64
  %v2099 = sdiv i64 %v2098, 2
  %v2100 = mul i64 %v2099, 2
  %v2101 = sub i64 %v2098, %v2100
  %v2102 = mul i64 %v2089, 32
  %v2103 = add i64 %v2102, %v2094
  %v2104 = getelementptr inbounds float, ptr %v2060, i64 %v2103
  br label %b311
b311:
  %v2105 = phi i64 [ 0, %b309 ], [ %v2131, %b319 ]
  %v2106 = icmp slt i64 %v2105, %v2093
  br i1 %v2106, label %b312, label %b313
b312:
  %v2107 = mul i64 %v2105, 32
  %v2108 = getelementptr inbounds float, ptr %v2104, i64 %v2107
  %v2109 = mul i64 %v2105, 2
  %v2110 = getelementptr inbounds float, ptr %v2064, i64 %v2109
  br label %b314
b314:
  %v2111 = phi i64 [ 0, %b312 ], [ %v2120, %b315 ]
  %v2112 = icmp slt i64 %v2111, %v2099
  br i1 %v2112, label %b315, label %b316
b315:
  %v2113 = mul i64 %v2111, 2
  %v2114 = getelementptr inbounds float, ptr %v2108, i64 %v2113
  %v2115 = mul i64 %v2111, 768
  %v2116 = getelementptr inbounds float, ptr %v2110, i64 %v2115
  %v2117 = getelementptr inbounds float, ptr %v2114, i64 0
  %v2118 = load <2 x float>, ptr %v2117, align 4
  %v2119 = getelementptr inbounds float, ptr %v2116, i64 0
  store <2 x float> %v2118, ptr %v2119, align 4
  %v2120 = add nsw i64 %v2111, 1
  br label %b314
b316:
  %v2121 = mul i64 %v2099, 2
  %v2122 = getelementptr inbounds float, ptr %v2108, i64 %v2121
  %v2123 = mul i64 %v2099, 768
  %v2124 = getelementptr inbounds float, ptr %v2110, i64 %v2123
  br label %b317
b317:
  %v2125 = phi i64 [ 0, %b316 ], [ %v2130, %b318 ]
  %v2126 = icmp slt i64 %v2125, %v2101
  br i1 %v2126, label %b318, label %b319
b318:
  %v2127 = getelementptr inbounds float, ptr %v2122, i64 %v2125
  %v2128 = load float, ptr %v2127, align 4
  %v2129 = getelementptr inbounds float, ptr %v2124, i64 %v2125
  store float %v2128, ptr %v2129, align 4
  %v2130 = add nsw i64 %v2125, 1
  br label %b317, !llvm.loop !9
b319:
  %v2131 = add nsw i64 %v2105, 1
  br label %b311
b313:
  br label %b320
b320:
  %v2132 = phi i64 [ 0, %b313 ], [ %v2167, %b328 ]
  %v2133 = icmp slt i64 %v2132, 0
  br i1 %v2133, label %b321, label %b322
b321:
  %v2134 = mul i64 %v2089, 8
  %v2135 = add i64 %v2134, %v2132
  %v2136 = getelementptr inbounds float, ptr %v2063, i64 %v2135
  br label %b323
b323:
  %v2137 = phi i64 [ 0, %b321 ], [ %v2155, %b324 ]
  %v2138 = icmp slt i64 %v2137, %v2093
  br i1 %v2138, label %b324, label %b325
b324:
  %v2139 = mul i64 %v2137, 8
  %v2140 = getelementptr inbounds float, ptr %v2136, i64 %v2139
  %v2141 = mul i64 %v2137, 32
  %v2142 = getelementptr inbounds float, ptr %v162, i64 %v2141
  %v2143 = getelementptr inbounds float, ptr %v2140, i64 0
  %v2144 = load <8 x float>, ptr %v2143, align 4
  %v2145 = getelementptr inbounds float, ptr %v2142, i64 0
  store <8 x float> %v2144, ptr %v2145, align 4
  %v2146 = getelementptr inbounds float, ptr %v2140, i64 8
  %v2147 = load <8 x float>, ptr %v2146, align 4
  %v2148 = getelementptr inbounds float, ptr %v2142, i64 8
  store <8 x float> %v2147, ptr %v2148, align 4
  %v2149 = getelementptr inbounds float, ptr %v2140, i64 16
  %v2150 = load <8 x float>, ptr %v2149, align 4
  %v2151 = getelementptr inbounds float, ptr %v2142, i64 16
  store <8 x float> %v2150, ptr %v2151, align 4
  %v2152 = getelementptr inbounds float, ptr %v2140, i64 24
  %v2153 = load <8 x float>, ptr %v2152, align 4
  %v2154 = getelementptr inbounds float, ptr %v2142, i64 24
  store <8 x float> %v2153, ptr %v2154, align 4
  %v2155 = add nsw i64 %v2137, 1
  br label %b323
b325:
  %v2156 = sdiv i64 %v2098, 2
  br label %b326
b326:
  %v2157 = phi i64 [ 0, %b325 ], [ %v2166, %b327 ]
  %v2158 = icmp slt i64 %v2157, %v2156
  br i1 %v2158, label %b327, label %b328
b327:
  %v2159 = mul i64 %v2157, 2
  %v2160 = add i64 %v2094, %v2159
  %v2161 = mul i64 %v2157, 768
  %v2162 = getelementptr inbounds float, ptr %v2064, i64 %v2161
  %v2163 = mul i64 %v2160, 8
  %v2164 = add i64 %v2163, %v2132
  %v2165 = getelementptr inbounds float, ptr %v2078, i64 %v2164
  call void @outer_2x32(ptr %v2162, ptr %v162, i64 %v2093, ptr %v2165, i64 8)
  %v2166 = add nsw i64 %v2157, 1
  br label %b326
b328:
  %v2167 = add nsw i64 %v2132, 32
  br label %b320
b322:
  %v2168 = mul i64 %v2089, 8
  %v2169 = add i64 %v2168, 0
  %v2170 = getelementptr inbounds float, ptr %v2063, i64 %v2169
  br label %b329
b329:
  %v2171 = phi i64 [ 0, %b322 ], [ %v2180, %b330 ]
  %v2172 = icmp slt i64 %v2171, %v2093
  br i1 %v2172, label %b330, label %b331
b330:
  %v2173 = mul i64 %v2171, 8
  %v2174 = getelementptr inbounds float, ptr %v2170, i64 %v2173
  %v2175 = mul i64 %v2171, 8
  %v2176 = getelementptr inbounds float, ptr %v162, i64 %v2175
  %v2177 = getelementptr inbounds float, ptr %v2174, i64 0
  %v2178 = load <8 x float>, ptr %v2177, align 4
  %v2179 = getelementptr inbounds float, ptr %v2176, i64 0
  store <8 x float> %v2178, ptr %v2179, align 4
  %v2180 = add nsw i64 %v2171, 1
  br label %b329
b331:
  %v2181 = sdiv i64 %v2098, 2
  br label %b332
b332:
  %v2182 = phi i64 [ 0, %b331 ], [ %v2191, %b333 ]
  %v2183 = icmp slt i64 %v2182, %v2181
  br i1 %v2183, label %b333, label %b334
b333:
  %v2184 = mul i64 %v2182, 2
  %v2185 = add i64 %v2094, %v2184
  %v2186 = mul i64 %v2182, 768
  %v2187 = getelementptr inbounds float, ptr %v2064, i64 %v2186
  %v2188 = mul i64 %v2185, 8
  %v2189 = add i64 %v2188, 0
  %v2190 = getelementptr inbounds float, ptr %v2078, i64 %v2189
  call void @outer_2x8(ptr %v2187, ptr %v162, i64 %v2093, ptr %v2190, i64 8)
  %v2191 = add nsw i64 %v2182, 1
  br label %b332
b334:
  %v2192 = add nsw i64 %v2094, 64
  br label %b308
b310:
  %v2193 = add nsw i64 %v2089, 384
  br label %b305
b307:
  %v2194 = icmp sgt i64 %v3, 1
  br i1 %v2194, label %b335, label %b336
b335:
  %v2195 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2196 = atomicrmw add ptr %v2195, i64 1 acq_rel
  %v2197 = load i64, ptr %v157, align 8
  %v2198 = add i64 %v2197, 1
  store i64 %v2198, ptr %v157, align 8
  %v2199 = mul i64 %v3, %v2198
  br label %b337
b337:
  %v2200 = load atomic i64, ptr %v2195 acquire, align 8
  %v2201 = icmp slt i64 %v2200, %v2199
  br i1 %v2201, label %b338, label %b339
b338:
  %v2202 = call i32 @sched_yield()
  br label %b337
b339:
  br label %b336
b336:
  %v2203 = mul i64 0, 32
  %v2204 = getelementptr inbounds float, ptr %v66, i64 %v2203
  %v2205 = getelementptr inbounds float, ptr %v2204, i64 0
  %v2206 = mul i64 1, %v7
  %v2207 = add i64 0, %v2206
  %v2208 = mul i64 %v2207, 8
  %v2209 = getelementptr inbounds float, ptr %v34, i64 %v2208
  %v2210 = getelementptr inbounds float, ptr %v2209, i64 0
  %v2211 = getelementptr inbounds float, ptr %v162, i64 12288
  %v2212 = add i64 32, 1
  %v2213 = sdiv i64 %v2212, 2
  %v2214 = add i64 %v2, 1
  %v2215 = mul i64 %v2213, %v2
  %v2216 = sdiv i64 %v2215, %v3
  %v2217 = mul i64 %v2216, 2
  %v2218 = icmp slt i64 %v2217, 32
  %v2219 = select i1 %v2218, i64 %v2217, i64 32
  %v2220 = mul i64 %v2213, %v2214
  %v2221 = sdiv i64 %v2220, %v3
  %v2222 = mul i64 %v2221, 2
  %v2223 = icmp slt i64 %v2222, 32
  %v2224 = select i1 %v2223, i64 %v2222, i64 32
  %v2225 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b340
b340:
  %v2226 = phi i64 [ %v2219, %b336 ], [ %v2234, %b345 ]
  %v2227 = icmp slt i64 %v2226, %v2224
  br i1 %v2227, label %b341, label %b342
b341:
  %v2228 = mul i64 %v2226, 8
  %v2229 = getelementptr inbounds float, ptr %v2225, i64 %v2228
  br label %b343
b343:
  %v2230 = phi i64 [ 0, %b341 ], [ %v2233, %b344 ]
  %v2231 = icmp slt i64 %v2230, 8
  br i1 %v2231, label %b344, label %b345
b344:
  %v2232 = getelementptr inbounds float, ptr %v2229, i64 %v2230
  store float 0x0000000000000000, ptr %v2232, align 4
  %v2233 = add nsw i64 %v2230, 1
  br label %b343
b345:
  %v2234 = add nsw i64 %v2226, 1
  br label %b340
b342:
  %v2235 = mul i64 %v8, 1
  br label %b346
b346:
  %v2236 = phi i64 [ 0, %b342 ], [ %v2340, %b351 ]
  %v2237 = icmp slt i64 %v2236, %v2235
  br i1 %v2237, label %b347, label %b348
b347:
  %v2238 = sub i64 %v2235, %v2236
  %v2239 = icmp slt i64 %v2238, 384
  %v2240 = select i1 %v2239, i64 %v2238, i64 384
  br label %b349
b349:
  %v2241 = phi i64 [ %v2219, %b347 ], [ %v2339, %b375 ]
  %v2242 = icmp slt i64 %v2241, %v2224
  br i1 %v2242, label %b350, label %b351
b350:
  %v2243 = sub i64 %v2224, %v2241
  %v2244 = icmp slt i64 %v2243, 64
  %v2245 = select i1 %v2244, i64 %v2243, i64 64
  %v2246 = sdiv i64 %v2245, 2
  %v2247 = mul i64 %v2246, 2
  %v2248 = sub i64 %v2245, %v2247
  %v2249 = mul i64 %v2236, 32
  %v2250 = add i64 %v2249, %v2241
  %v2251 = getelementptr inbounds float, ptr %v2205, i64 %v2250
  br label %b352
b352:
  %v2252 = phi i64 [ 0, %b350 ], [ %v2278, %b360 ]
  %v2253 = icmp slt i64 %v2252, %v2240
  br i1 %v2253, label %b353, label %b354
b353:
  %v2254 = mul i64 %v2252, 32
  %v2255 = getelementptr inbounds float, ptr %v2251, i64 %v2254
  %v2256 = mul i64 %v2252, 2
  %v2257 = getelementptr inbounds float, ptr %v2211, i64 %v2256
  br label %b355
b355:
  %v2258 = phi i64 [ 0, %b353 ], [ %v2267, %b356 ]
  %v2259 = icmp slt i64 %v2258, %v2246
  br i1 %v2259, label %b356, label %b357
b356:
  %v2260 = mul i64 %v2258, 2
  %v2261 = getelementptr inbounds float, ptr %v2255, i64 %v2260
  %v2262 = mul i64 %v2258, 768
  %v2263 = getelementptr inbounds float, ptr %v2257, i64 %v2262
  %v2264 = getelementptr inbounds float, ptr %v2261, i64 0
  %v2265 = load <2 x float>, ptr %v2264, align 4
  %v2266 = getelementptr inbounds float, ptr %v2263, i64 0
  store <2 x float> %v2265, ptr %v2266, align 4
  %v2267 = add nsw i64 %v2258, 1
  br label %b355
b357:
  %v2268 = mul i64 %v2246, 2
  %v2269 = getelementptr inbounds float, ptr %v2255, i64 %v2268
  %v2270 = mul i64 %v2246, 768
  %v2271 = getelementptr inbounds float, ptr %v2257, i64 %v2270
  br label %b358
b358:
  %v2272 = phi i64 [ 0, %b357 ], [ %v2277, %b359 ]
  %v2273 = icmp slt i64 %v2272, %v2248
  br i1 %v2273, label %b359, label %b360
b359:
  %v2274 = getelementptr inbounds float, ptr %v2269, i64 %v2272
  %v2275 = load float, ptr %v2274, align 4
  %v2276 = getelementptr inbounds float, ptr %v2271, i64 %v2272
  store float %v2275, ptr %v2276, align 4
  %v2277 = add nsw i64 %v2272, 1
  br label %b358, !llvm.loop !12
b360:
  %v2278 = add nsw i64 %v2252, 1
  br label %b352
b354:
  br label %b361
b361:
  %v2279 = phi i64 [ 0, %b354 ], [ %v2314, %b369 ]
  %v2280 = icmp slt i64 %v2279, 0
  br i1 %v2280, label %b362, label %b363
b362:
  %v2281 = mul i64 %v2236, 8
  %v2282 = add i64 %v2281, %v2279
  %v2283 = getelementptr inbounds float, ptr %v2210, i64 %v2282
  br label %b364
b364:
  %v2284 = phi i64 [ 0, %b362 ], [ %v2302, %b365 ]
  %v2285 = icmp slt i64 %v2284, %v2240
  br i1 %v2285, label %b365, label %b366
b365:
  %v2286 = mul i64 %v2284, 8
  %v2287 = getelementptr inbounds float, ptr %v2283, i64 %v2286
  %v2288 = mul i64 %v2284, 32
  %v2289 = getelementptr inbounds float, ptr %v162, i64 %v2288
  %v2290 = getelementptr inbounds float, ptr %v2287, i64 0
  %v2291 = load <8 x float>, ptr %v2290, align 4
  %v2292 = getelementptr inbounds float, ptr %v2289, i64 0
  store <8 x float> %v2291, ptr %v2292, align 4
  %v2293 = getelementptr inbounds float, ptr %v2287, i64 8
  %v2294 = load <8 x float>, ptr %v2293, align 4
  %v2295 = getelementptr inbounds float, ptr %v2289, i64 8
  store <8 x float> %v2294, ptr %v2295, align 4
  %v2296 = getelementptr inbounds float, ptr %v2287, i64 16
  %v2297 = load <8 x float>, ptr %v2296, align 4
  %v2298 = getelementptr inbounds float, ptr %v2289, i64 16
  store <8 x float> %v2297, ptr %v2298, align 4
  %v2299 = getelementptr inbounds float, ptr %v2287, i64 24
  %v2300 = load <8 x float>, ptr %v2299, align 4
  %v2301 = getelementptr inbounds float, ptr %v2289, i64 24
  store <8 x float> %v2300, ptr %v2301, align 4
  %v2302 = add nsw i64 %v2284, 1
  br label %b364
b366:
  %v2303 = sdiv i64 %v2245, 2
  br label %b367
b367:
  %v2304 = phi i64 [ 0, %b366 ], [ %v2313, %b368 ]
  %v2305 = icmp slt i64 %v2304, %v2303
  br i1 %v2305, label %b368, label %b369
b368:
  %v2306 = mul i64 %v2304, 2
  %v2307 = add i64 %v2241, %v2306
  %v2308 = mul i64 %v2304, 768
  %v2309 = getelementptr inbounds float, ptr %v2211, i64 %v2308
  %v2310 = mul i64 %v2307, 8
  %v2311 = add i64 %v2310, %v2279
  %v2312 = getelementptr inbounds float, ptr %v2225, i64 %v2311
  call void @outer_2x32(ptr %v2309, ptr %v162, i64 %v2240, ptr %v2312, i64 8)
  %v2313 = add nsw i64 %v2304, 1
  br label %b367
b369:
  %v2314 = add nsw i64 %v2279, 32
  br label %b361
b363:
  %v2315 = mul i64 %v2236, 8
  %v2316 = add i64 %v2315, 0
  %v2317 = getelementptr inbounds float, ptr %v2210, i64 %v2316
  br label %b370
b370:
  %v2318 = phi i64 [ 0, %b363 ], [ %v2327, %b371 ]
  %v2319 = icmp slt i64 %v2318, %v2240
  br i1 %v2319, label %b371, label %b372
b371:
  %v2320 = mul i64 %v2318, 8
  %v2321 = getelementptr inbounds float, ptr %v2317, i64 %v2320
  %v2322 = mul i64 %v2318, 8
  %v2323 = getelementptr inbounds float, ptr %v162, i64 %v2322
  %v2324 = getelementptr inbounds float, ptr %v2321, i64 0
  %v2325 = load <8 x float>, ptr %v2324, align 4
  %v2326 = getelementptr inbounds float, ptr %v2323, i64 0
  store <8 x float> %v2325, ptr %v2326, align 4
  %v2327 = add nsw i64 %v2318, 1
  br label %b370
b372:
  %v2328 = sdiv i64 %v2245, 2
  br label %b373
b373:
  %v2329 = phi i64 [ 0, %b372 ], [ %v2338, %b374 ]
  %v2330 = icmp slt i64 %v2329, %v2328
  br i1 %v2330, label %b374, label %b375
b374:
  %v2331 = mul i64 %v2329, 2
  %v2332 = add i64 %v2241, %v2331
  %v2333 = mul i64 %v2329, 768
  %v2334 = getelementptr inbounds float, ptr %v2211, i64 %v2333
  %v2335 = mul i64 %v2332, 8
  %v2336 = add i64 %v2335, 0
  %v2337 = getelementptr inbounds float, ptr %v2225, i64 %v2336
  call void @outer_2x8(ptr %v2334, ptr %v162, i64 %v2240, ptr %v2337, i64 8)
  %v2338 = add nsw i64 %v2329, 1
  br label %b373
b375:
  %v2339 = add nsw i64 %v2241, 64
  br label %b349
b351:
  %v2340 = add nsw i64 %v2236, 384
  br label %b346
b348:
  %v2341 = icmp sgt i64 %v3, 1
  br i1 %v2341, label %b376, label %b377
b376:
  %v2342 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2343 = atomicrmw add ptr %v2342, i64 1 acq_rel
  %v2344 = load i64, ptr %v157, align 8
  %v2345 = add i64 %v2344, 1
  store i64 %v2345, ptr %v157, align 8
  %v2346 = mul i64 %v3, %v2345
  br label %b378
b378:
  %v2347 = load atomic i64, ptr %v2342 acquire, align 8
  %v2348 = icmp slt i64 %v2347, %v2346
  br i1 %v2348, label %b379, label %b380
b379:
  %v2349 = call i32 @sched_yield()
  br label %b378
b380:
  br label %b377
b377:
  %v2350 = icmp eq i64 %v2, 0
  br i1 %v2350, label %b381, label %b382
b381:
  br label %b383
b383:
  %v2351 = phi i64 [ 0, %b381 ], [ %v2373, %b388 ]
  %v2352 = icmp slt i64 %v2351, 32
  br i1 %v2352, label %b384, label %b385
b384:
  br label %b386
b386:
  %v2353 = phi i64 [ 0, %b384 ], [ %v2370, %b391 ]
  %v2354 = phi <8 x float> [ splat (float 0x0000000000000000), %b384 ], [ %v2369, %b391 ]
  %v2355 = icmp slt i64 %v2353, %v8
  br i1 %v2355, label %b387, label %b388
b387:
  %v2356 = add i64 %v2353, 128
  %v2357 = icmp slt i64 %v2356, %v8
  %v2358 = select i1 %v2357, i64 %v2356, i64 %v8
  br label %b389
b389:
  %v2359 = phi i64 [ %v2353, %b387 ], [ %v2368, %b390 ]
  %v2360 = phi <8 x float> [ splat (float 0x0000000000000000), %b387 ], [ %v2367, %b390 ]
  %v2361 = icmp slt i64 %v2359, %v2358
  br i1 %v2361, label %b390, label %b391
b390:
  %v2362 = mul i64 %v2359, 32
  %v2363 = getelementptr inbounds float, ptr %v66, i64 %v2362
  %v2364 = add i64 0, %v2351
  %v2365 = getelementptr inbounds float, ptr %v2363, i64 %v2364
  %v2366 = load <8 x float>, ptr %v2365, align 4
  %v2367 = fadd <8 x float> %v2360, %v2366
  %v2368 = add nsw i64 %v2359, 1
  br label %b389
b391:
  %v2369 = fadd <8 x float> %v2354, %v2360
  %v2370 = add nsw i64 %v2353, 128
  br label %b386
b388:
  %v2371 = add i64 0, %v2351
  %v2372 = getelementptr inbounds float, ptr %v58, i64 %v2371
  store <8 x float> %v2354, ptr %v2372, align 4
  %v2373 = add nsw i64 %v2351, 8
  br label %b383
b385:
  br label %b382
b382:
  %v2374 = icmp sgt i64 %v3, 1
  br i1 %v2374, label %b392, label %b393
b392:
  %v2375 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2376 = atomicrmw add ptr %v2375, i64 1 acq_rel
  %v2377 = load i64, ptr %v157, align 8
  %v2378 = add i64 %v2377, 1
  store i64 %v2378, ptr %v157, align 8
  %v2379 = mul i64 %v3, %v2378
  br label %b394
b394:
  %v2380 = load atomic i64, ptr %v2375 acquire, align 8
  %v2381 = icmp slt i64 %v2380, %v2379
  br i1 %v2381, label %b395, label %b396
b395:
  %v2382 = call i32 @sched_yield()
  br label %b394
b396:
  br label %b393
b393:
  %v2383 = icmp eq i64 %v2, 0
  br i1 %v2383, label %b397, label %b398
b397:
  br label %b399
b399:
  %v2384 = phi i64 [ 0, %b397 ], [ %v2396, %b400 ]
  %v2385 = icmp slt i64 %v2384, 8
  br i1 %v2385, label %b400, label %b401
b400:
  %v2386 = add i64 0, %v2384
  %v2387 = mul i64 0, 8
  %v2388 = add i64 %v2386, %v2387
  %v2389 = getelementptr inbounds float, ptr %v110, i64 %v2388
  %v2390 = getelementptr float, ptr %v2389, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2391 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2390, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v2392 = mul i64 %v2384, 8
  %v2393 = add i64 0, %v2392
  %v2394 = add i64 %v2393, 0
  %v2395 = getelementptr inbounds float, ptr %v46, i64 %v2394
  store <8 x float> %v2391, ptr %v2395, align 4
  %v2396 = add nsw i64 %v2384, 1
  br label %b399
b401:
  br label %b398
b398:
  %v2397 = icmp sgt i64 %v3, 1
  br i1 %v2397, label %b402, label %b403
b402:
  %v2398 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2399 = atomicrmw add ptr %v2398, i64 1 acq_rel
  %v2400 = load i64, ptr %v157, align 8
  %v2401 = add i64 %v2400, 1
  store i64 %v2401, ptr %v157, align 8
  %v2402 = mul i64 %v3, %v2401
  br label %b404
b404:
  %v2403 = load atomic i64, ptr %v2398 acquire, align 8
  %v2404 = icmp slt i64 %v2403, %v2402
  br i1 %v2404, label %b405, label %b406
b405:
  %v2405 = call i32 @sched_yield()
  br label %b404
b406:
  br label %b403
b403:
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
declare void @blas_sgemm(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr) #1
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare float @llvm.maximum.f32(float, float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

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
