; generated from specs/lstmn.yaml by `make generated`: do not edit
; lstmn I=8 H=8 A=8 N=4 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x1 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1, ptr @tile_2x1], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v163 = alloca i64, i64 1, align 8
  %v567 = alloca float, i64 64, align 4
  %v687 = alloca float, i64 64, align 4
  %v1244 = alloca float, i64 64, align 4
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
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds i64, ptr %v1, i64 6
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 12
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 15
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 16
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 17
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 18
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 22
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 23
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 34
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 40
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 43
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 44
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 45
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 46
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 47
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 48
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 49
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 50
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 51
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 52
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 56
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 57
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 58
  %v162 = load i64, ptr %v161, align 8
  store i64 0, ptr %v163, align 8
  %v164 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v165 = load ptr, ptr %v164, align 4
  %v166 = mul i64 %v2, 0
  %v167 = add i64 %v166, 640
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
  %v174 = icmp slt i64 %v173, 32
  br i1 %v174, label %b5, label %b6
b5:
  %v175 = add i64 0, %v173
  %v176 = getelementptr inbounds float, ptr %v68, i64 %v175
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
  %v193 = add i64 0, 0
  %v194 = getelementptr inbounds float, ptr %v70, i64 %v193
  %v195 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v196 = shufflevector <8 x float> %v195, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v196, ptr %v194, align 4
  br label %b15
b15:
  br label %b13
b13:
  %v197 = icmp sgt i64 %v3, 1
  br i1 %v197, label %b16, label %b17
b16:
  %v198 = getelementptr inbounds i64, ptr %v1, i64 3
  %v199 = atomicrmw add ptr %v198, i64 1 acq_rel
  %v200 = load i64, ptr %v163, align 8
  %v201 = add i64 %v200, 1
  store i64 %v201, ptr %v163, align 8
  %v202 = mul i64 %v3, %v201
  br label %b18
b18:
  %v203 = load atomic i64, ptr %v198 acquire, align 8
  %v204 = icmp slt i64 %v203, %v202
  br i1 %v204, label %b19, label %b20
b19:
  %v205 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v206 = getelementptr inbounds i64, ptr %v1, i64 4
  %v207 = load i64, ptr %v206, align 8
  %v208 = icmp eq i64 %v207, 0
  br i1 %v208, label %b21, label %b22
b21:
  %v209 = icmp eq i64 %v2, 0
  br i1 %v209, label %b23, label %b24
b23:
  br label %b25
b25:
  %v210 = phi i64 [ 0, %b23 ], [ %v217, %b26 ]
  %v211 = icmp slt i64 %v210, 64
  br i1 %v211, label %b26, label %b27
b26:
  %v212 = add i64 0, %v210
  %v213 = getelementptr inbounds float, ptr %v14, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = add i64 0, %v210
  %v216 = getelementptr inbounds float, ptr %v60, i64 %v215
  store <8 x float> %v214, ptr %v216, align 4
  %v217 = add nsw i64 %v210, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v218 = icmp sgt i64 %v3, 1
  br i1 %v218, label %b28, label %b29
b28:
  %v219 = getelementptr inbounds i64, ptr %v1, i64 3
  %v220 = atomicrmw add ptr %v219, i64 1 acq_rel
  %v221 = load i64, ptr %v163, align 8
  %v222 = add i64 %v221, 1
  store i64 %v222, ptr %v163, align 8
  %v223 = mul i64 %v3, %v222
  br label %b30
b30:
  %v224 = load atomic i64, ptr %v219 acquire, align 8
  %v225 = icmp slt i64 %v224, %v223
  br i1 %v225, label %b31, label %b32
b31:
  %v226 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v227 = getelementptr inbounds i64, ptr %v1, i64 4
  %v228 = load i64, ptr %v227, align 8
  %v229 = icmp eq i64 %v228, 0
  br i1 %v229, label %b33, label %b34
b33:
  %v230 = icmp eq i64 %v2, 0
  br i1 %v230, label %b35, label %b36
b35:
  br label %b37
b37:
  %v231 = phi i64 [ 0, %b35 ], [ %v238, %b38 ]
  %v232 = icmp slt i64 %v231, 256
  br i1 %v232, label %b38, label %b39
b38:
  %v233 = add i64 0, %v231
  %v234 = getelementptr inbounds float, ptr %v16, i64 %v233
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = add i64 64, %v231
  %v237 = getelementptr inbounds float, ptr %v60, i64 %v236
  store <8 x float> %v235, ptr %v237, align 4
  %v238 = add nsw i64 %v231, 8
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v239 = icmp sgt i64 %v3, 1
  br i1 %v239, label %b40, label %b41
b40:
  %v240 = getelementptr inbounds i64, ptr %v1, i64 3
  %v241 = atomicrmw add ptr %v240, i64 1 acq_rel
  %v242 = load i64, ptr %v163, align 8
  %v243 = add i64 %v242, 1
  store i64 %v243, ptr %v163, align 8
  %v244 = mul i64 %v3, %v243
  br label %b42
b42:
  %v245 = load atomic i64, ptr %v240 acquire, align 8
  %v246 = icmp slt i64 %v245, %v244
  br i1 %v246, label %b43, label %b44
b43:
  %v247 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v248 = getelementptr inbounds i64, ptr %v1, i64 4
  %v249 = load i64, ptr %v248, align 8
  %v250 = icmp eq i64 %v249, 0
  br i1 %v250, label %b45, label %b46
b45:
  %v251 = getelementptr inbounds i64, ptr %v1, i64 60
  %v252 = load i64, ptr %v251, align 8
  %v253 = icmp eq i64 %v252, 0
  br i1 %v253, label %b47, label %b48
b47:
  %v254 = add i64 %v7, 0
  %v255 = sdiv i64 %v254, 1
  %v256 = add i64 %v2, 1
  %v257 = mul i64 %v255, %v2
  %v258 = sdiv i64 %v257, %v3
  %v259 = mul i64 %v258, 1
  %v260 = icmp slt i64 %v259, %v7
  %v261 = select i1 %v260, i64 %v259, i64 %v7
  %v262 = mul i64 %v255, %v256
  %v263 = sdiv i64 %v262, %v3
  %v264 = mul i64 %v263, 1
  %v265 = icmp slt i64 %v264, %v7
  %v266 = select i1 %v265, i64 %v264, i64 %v7
  br label %b49
b49:
  %v267 = phi i64 [ %v261, %b47 ], [ %v281, %b54 ]
  %v268 = icmp slt i64 %v267, %v266
  br i1 %v268, label %b50, label %b51
b50:
  %v269 = and i64 0, %v124
  %v270 = mul i64 %v269, %v7
  %v271 = add i64 %v270, %v267
  %v272 = mul i64 %v271, 32
  %v273 = getelementptr inbounds float, ptr %v30, i64 %v272
  br label %b52
b52:
  %v274 = phi i64 [ 0, %b50 ], [ %v280, %b53 ]
  %v275 = icmp slt i64 %v274, 32
  br i1 %v275, label %b53, label %b54
b53:
  %v276 = add i64 0, %v274
  %v277 = getelementptr inbounds float, ptr %v273, i64 %v276
  %v278 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v279 = shufflevector <8 x float> %v278, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v279, ptr %v277, align 4
  %v280 = add nsw i64 %v274, 8
  br label %b52
b54:
  %v281 = add nsw i64 %v267, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v282 = icmp sgt i64 %v3, 1
  br i1 %v282, label %b55, label %b56
b55:
  %v283 = getelementptr inbounds i64, ptr %v1, i64 3
  %v284 = atomicrmw add ptr %v283, i64 1 acq_rel
  %v285 = load i64, ptr %v163, align 8
  %v286 = add i64 %v285, 1
  store i64 %v286, ptr %v163, align 8
  %v287 = mul i64 %v3, %v286
  br label %b57
b57:
  %v288 = load atomic i64, ptr %v283 acquire, align 8
  %v289 = icmp slt i64 %v288, %v287
  br i1 %v289, label %b58, label %b59
b58:
  %v290 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v291 = getelementptr inbounds i64, ptr %v1, i64 4
  %v292 = load i64, ptr %v291, align 8
  %v293 = icmp eq i64 %v292, 0
  br i1 %v293, label %b60, label %b61
b60:
  %v294 = getelementptr inbounds i64, ptr %v1, i64 61
  %v295 = load i64, ptr %v294, align 8
  %v296 = icmp eq i64 %v295, 0
  br i1 %v296, label %b62, label %b63
b62:
  %v297 = add i64 %v7, 0
  %v298 = sdiv i64 %v297, 1
  %v299 = add i64 %v2, 1
  %v300 = mul i64 %v298, %v2
  %v301 = sdiv i64 %v300, %v3
  %v302 = mul i64 %v301, 1
  %v303 = icmp slt i64 %v302, %v7
  %v304 = select i1 %v303, i64 %v302, i64 %v7
  %v305 = mul i64 %v298, %v299
  %v306 = sdiv i64 %v305, %v3
  %v307 = mul i64 %v306, 1
  %v308 = icmp slt i64 %v307, %v7
  %v309 = select i1 %v308, i64 %v307, i64 %v7
  br label %b64
b64:
  %v310 = phi i64 [ %v304, %b62 ], [ %v324, %b69 ]
  %v311 = icmp slt i64 %v310, %v309
  br i1 %v311, label %b65, label %b66
b65:
  %v312 = and i64 0, %v126
  %v313 = mul i64 %v312, %v7
  %v314 = add i64 %v313, %v310
  %v315 = mul i64 %v314, 32
  %v316 = getelementptr inbounds float, ptr %v32, i64 %v315
  br label %b67
b67:
  %v317 = phi i64 [ 0, %b65 ], [ %v323, %b68 ]
  %v318 = icmp slt i64 %v317, 32
  br i1 %v318, label %b68, label %b69
b68:
  %v319 = add i64 0, %v317
  %v320 = getelementptr inbounds float, ptr %v316, i64 %v319
  %v321 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v322 = shufflevector <8 x float> %v321, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v322, ptr %v320, align 4
  %v323 = add nsw i64 %v317, 8
  br label %b67
b69:
  %v324 = add nsw i64 %v310, 1
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v325 = icmp sgt i64 %v3, 1
  br i1 %v325, label %b70, label %b71
b70:
  %v326 = getelementptr inbounds i64, ptr %v1, i64 3
  %v327 = atomicrmw add ptr %v326, i64 1 acq_rel
  %v328 = load i64, ptr %v163, align 8
  %v329 = add i64 %v328, 1
  store i64 %v329, ptr %v163, align 8
  %v330 = mul i64 %v3, %v329
  br label %b72
b72:
  %v331 = load atomic i64, ptr %v326 acquire, align 8
  %v332 = icmp slt i64 %v331, %v330
  br i1 %v332, label %b73, label %b74
b73:
  %v333 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  %v334 = getelementptr inbounds i64, ptr %v1, i64 4
  %v335 = load i64, ptr %v334, align 8
  %v336 = icmp eq i64 %v335, 0
  br i1 %v336, label %b75, label %b76
b75:
  %v337 = getelementptr inbounds i64, ptr %v1, i64 62
  %v338 = load i64, ptr %v337, align 8
  %v339 = icmp eq i64 %v338, 0
  br i1 %v339, label %b77, label %b78
b77:
  %v340 = add i64 %v7, 0
  %v341 = sdiv i64 %v340, 1
  %v342 = add i64 %v2, 1
  %v343 = mul i64 %v341, %v2
  %v344 = sdiv i64 %v343, %v3
  %v345 = mul i64 %v344, 1
  %v346 = icmp slt i64 %v345, %v7
  %v347 = select i1 %v346, i64 %v345, i64 %v7
  %v348 = mul i64 %v341, %v342
  %v349 = sdiv i64 %v348, %v3
  %v350 = mul i64 %v349, 1
  %v351 = icmp slt i64 %v350, %v7
  %v352 = select i1 %v351, i64 %v350, i64 %v7
  br label %b79
b79:
  %v353 = phi i64 [ %v347, %b77 ], [ %v364, %b80 ]
  %v354 = icmp slt i64 %v353, %v352
  br i1 %v354, label %b80, label %b81
b80:
  %v355 = and i64 0, %v128
  %v356 = mul i64 %v355, %v7
  %v357 = add i64 %v356, %v353
  %v358 = mul i64 %v357, 8
  %v359 = getelementptr inbounds float, ptr %v34, i64 %v358
  %v360 = add i64 0, 0
  %v361 = getelementptr inbounds float, ptr %v359, i64 %v360
  %v362 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v363 = shufflevector <8 x float> %v362, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v363, ptr %v361, align 4
  %v364 = add nsw i64 %v353, 1
  br label %b79
b81:
  br label %b78
b78:
  br label %b76
b76:
  %v365 = icmp sgt i64 %v3, 1
  br i1 %v365, label %b82, label %b83
b82:
  %v366 = getelementptr inbounds i64, ptr %v1, i64 3
  %v367 = atomicrmw add ptr %v366, i64 1 acq_rel
  %v368 = load i64, ptr %v163, align 8
  %v369 = add i64 %v368, 1
  store i64 %v369, ptr %v163, align 8
  %v370 = mul i64 %v3, %v369
  br label %b84
b84:
  %v371 = load atomic i64, ptr %v366 acquire, align 8
  %v372 = icmp slt i64 %v371, %v370
  br i1 %v372, label %b85, label %b86
b85:
  %v373 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v374 = getelementptr inbounds float, ptr %v165, i64 0
  %v375 = getelementptr inbounds i64, ptr %v1, i64 4
  %v376 = load i64, ptr %v375, align 8
  %v377 = icmp eq i64 %v376, 0
  br i1 %v377, label %b87, label %b88
b87:
  %v378 = add i64 2, 0
  %v379 = sdiv i64 %v378, 1
  %v380 = add i64 %v2, 1
  %v381 = mul i64 %v379, %v2
  %v382 = sdiv i64 %v381, %v3
  %v383 = mul i64 %v382, 1
  %v384 = icmp slt i64 %v383, 2
  %v385 = select i1 %v384, i64 %v383, i64 2
  %v386 = mul i64 %v379, %v380
  %v387 = sdiv i64 %v386, %v3
  %v388 = mul i64 %v387, 1
  %v389 = icmp slt i64 %v388, 2
  %v390 = select i1 %v389, i64 %v388, i64 2
  %v391 = icmp slt i64 %v390, 1
  %v392 = select i1 %v391, i64 %v390, i64 1
  br label %b89
b89:
  %v393 = phi i64 [ %v385, %b87 ], [ %v434, %b90 ]
  %v394 = icmp slt i64 %v393, %v392
  br i1 %v394, label %b90, label %b91
b90:
  %v395 = mul i64 %v393, 256
  %v396 = mul i64 %v393, 32
  %v397 = add i64 %v395, 0
  %v398 = add i64 %v396, 0
  %v399 = getelementptr inbounds float, ptr %v374, i64 %v397
  %v400 = sub i64 40, %v398
  %v401 = icmp slt i64 %v400, 0
  %v402 = select i1 %v401, i64 0, i64 %v400
  %v403 = mul i64 %v398, 8
  %v404 = add i64 0, %v403
  %v405 = getelementptr inbounds float, ptr %v60, i64 %v404
  call void @pack_turned(ptr %v405, i64 8, i64 1, i64 8, i64 %v402, ptr %v399, i64 32)
  %v406 = add i64 %v395, 8
  %v407 = add i64 %v396, 8
  %v408 = getelementptr inbounds float, ptr %v374, i64 %v406
  %v409 = sub i64 40, %v407
  %v410 = icmp slt i64 %v409, 0
  %v411 = select i1 %v410, i64 0, i64 %v409
  %v412 = mul i64 %v407, 8
  %v413 = add i64 0, %v412
  %v414 = getelementptr inbounds float, ptr %v60, i64 %v413
  call void @pack_turned(ptr %v414, i64 8, i64 1, i64 8, i64 %v411, ptr %v408, i64 32)
  %v415 = add i64 %v395, 16
  %v416 = add i64 %v396, 16
  %v417 = getelementptr inbounds float, ptr %v374, i64 %v415
  %v418 = sub i64 40, %v416
  %v419 = icmp slt i64 %v418, 0
  %v420 = select i1 %v419, i64 0, i64 %v418
  %v421 = mul i64 %v416, 8
  %v422 = add i64 0, %v421
  %v423 = getelementptr inbounds float, ptr %v60, i64 %v422
  call void @pack_turned(ptr %v423, i64 8, i64 1, i64 8, i64 %v420, ptr %v417, i64 32)
  %v424 = add i64 %v395, 24
  %v425 = add i64 %v396, 24
  %v426 = getelementptr inbounds float, ptr %v374, i64 %v424
  %v427 = sub i64 40, %v425
  %v428 = icmp slt i64 %v427, 0
  %v429 = select i1 %v428, i64 0, i64 %v427
  %v430 = mul i64 %v425, 8
  %v431 = add i64 0, %v430
  %v432 = getelementptr inbounds float, ptr %v60, i64 %v431
  call void @pack_turned(ptr %v432, i64 8, i64 1, i64 8, i64 %v429, ptr %v426, i64 32)
  %v433 = add i64 %v395, 256
  %v434 = add nsw i64 %v393, 1
  br label %b89
b91:
  %v435 = icmp eq i64 %v390, 2
  br i1 %v435, label %b92, label %b93
b92:
  %v436 = mul i64 1, 256
  %v437 = mul i64 1, 32
  %v438 = add i64 %v436, 0
  %v439 = add i64 %v437, 0
  %v440 = getelementptr inbounds float, ptr %v374, i64 %v438
  %v441 = sub i64 40, %v439
  %v442 = icmp slt i64 %v441, 0
  %v443 = select i1 %v442, i64 0, i64 %v441
  %v444 = mul i64 %v439, 8
  %v445 = add i64 0, %v444
  %v446 = getelementptr inbounds float, ptr %v60, i64 %v445
  call void @pack_turned(ptr %v446, i64 8, i64 1, i64 8, i64 %v443, ptr %v440, i64 8)
  %v447 = add i64 %v436, 64
  br label %b93
b93:
  br label %b88
b88:
  %v448 = icmp sgt i64 %v3, 1
  br i1 %v448, label %b94, label %b95
b94:
  %v449 = getelementptr inbounds i64, ptr %v1, i64 3
  %v450 = atomicrmw add ptr %v449, i64 1 acq_rel
  %v451 = load i64, ptr %v163, align 8
  %v452 = add i64 %v451, 1
  store i64 %v452, ptr %v163, align 8
  %v453 = mul i64 %v3, %v452
  br label %b96
b96:
  %v454 = load atomic i64, ptr %v449 acquire, align 8
  %v455 = icmp slt i64 %v454, %v453
  br i1 %v455, label %b97, label %b98
b97:
  %v456 = call i32 @sched_yield()
  br label %b96
b98:
  br label %b95
b95:
  %v457 = getelementptr inbounds float, ptr %v165, i64 320
  %v458 = getelementptr inbounds float, ptr %v165, i64 384
  %v459 = getelementptr inbounds i64, ptr %v1, i64 4
  %v460 = load i64, ptr %v459, align 8
  %v461 = icmp eq i64 %v460, 0
  br i1 %v461, label %b99, label %b100
b99:
  %v462 = add i64 1, 0
  %v463 = sdiv i64 %v462, 1
  %v464 = add i64 %v2, 1
  %v465 = mul i64 %v463, %v2
  %v466 = sdiv i64 %v465, %v3
  %v467 = mul i64 %v466, 1
  %v468 = icmp slt i64 %v467, 1
  %v469 = select i1 %v468, i64 %v467, i64 1
  %v470 = mul i64 %v463, %v464
  %v471 = sdiv i64 %v470, %v3
  %v472 = mul i64 %v471, 1
  %v473 = icmp slt i64 %v472, 1
  %v474 = select i1 %v473, i64 %v472, i64 1
  %v475 = icmp slt i64 %v474, 1
  %v476 = select i1 %v475, i64 %v474, i64 1
  br label %b101
b101:
  %v477 = phi i64 [ %v469, %b99 ], [ %v491, %b102 ]
  %v478 = icmp slt i64 %v477, %v476
  br i1 %v478, label %b102, label %b103
b102:
  %v479 = mul i64 %v477, 64
  %v480 = mul i64 %v477, 8
  %v481 = add i64 %v479, 0
  %v482 = add i64 %v480, 0
  %v483 = getelementptr inbounds float, ptr %v457, i64 %v481
  %v484 = sub i64 8, %v482
  %v485 = icmp slt i64 %v484, 0
  %v486 = select i1 %v485, i64 0, i64 %v484
  %v487 = mul i64 %v482, 8
  %v488 = add i64 0, %v487
  %v489 = getelementptr inbounds float, ptr %v18, i64 %v488
  call void @pack_turned(ptr %v489, i64 8, i64 1, i64 8, i64 %v486, ptr %v483, i64 8)
  %v490 = add i64 %v479, 64
  %v491 = add nsw i64 %v477, 1
  br label %b101
b103:
  %v492 = add i64 1, 0
  %v493 = sdiv i64 %v492, 1
  %v494 = add i64 %v2, 1
  %v495 = mul i64 %v493, %v2
  %v496 = sdiv i64 %v495, %v3
  %v497 = mul i64 %v496, 1
  %v498 = icmp slt i64 %v497, 1
  %v499 = select i1 %v498, i64 %v497, i64 1
  %v500 = mul i64 %v493, %v494
  %v501 = sdiv i64 %v500, %v3
  %v502 = mul i64 %v501, 1
  %v503 = icmp slt i64 %v502, 1
  %v504 = select i1 %v503, i64 %v502, i64 1
  %v505 = icmp slt i64 %v504, 1
  %v506 = select i1 %v505, i64 %v504, i64 1
  br label %b104
b104:
  %v507 = phi i64 [ %v499, %b103 ], [ %v548, %b105 ]
  %v508 = icmp slt i64 %v507, %v506
  br i1 %v508, label %b105, label %b106
b105:
  %v509 = mul i64 %v507, 256
  %v510 = mul i64 %v507, 8
  %v511 = add i64 %v509, 0
  %v512 = add i64 %v510, 0
  %v513 = getelementptr inbounds float, ptr %v458, i64 %v511
  %v514 = sub i64 8, %v512
  %v515 = icmp slt i64 %v514, 0
  %v516 = select i1 %v515, i64 0, i64 %v514
  %v517 = mul i64 %v512, 8
  %v518 = add i64 64, %v517
  %v519 = getelementptr inbounds float, ptr %v24, i64 %v518
  call void @pack_turned(ptr %v519, i64 8, i64 1, i64 8, i64 %v516, ptr %v513, i64 32)
  %v520 = add i64 %v509, 8
  %v521 = add i64 %v510, 0
  %v522 = getelementptr inbounds float, ptr %v458, i64 %v520
  %v523 = sub i64 8, %v521
  %v524 = icmp slt i64 %v523, 0
  %v525 = select i1 %v524, i64 0, i64 %v523
  %v526 = mul i64 %v521, 8
  %v527 = add i64 0, %v526
  %v528 = getelementptr inbounds float, ptr %v24, i64 %v527
  call void @pack_turned(ptr %v528, i64 8, i64 1, i64 8, i64 %v525, ptr %v522, i64 32)
  %v529 = add i64 %v509, 16
  %v530 = add i64 %v510, 0
  %v531 = getelementptr inbounds float, ptr %v458, i64 %v529
  %v532 = sub i64 8, %v530
  %v533 = icmp slt i64 %v532, 0
  %v534 = select i1 %v533, i64 0, i64 %v532
  %v535 = mul i64 %v530, 8
  %v536 = add i64 192, %v535
  %v537 = getelementptr inbounds float, ptr %v24, i64 %v536
  call void @pack_turned(ptr %v537, i64 8, i64 1, i64 8, i64 %v534, ptr %v531, i64 32)
  %v538 = add i64 %v509, 24
  %v539 = add i64 %v510, 0
  %v540 = getelementptr inbounds float, ptr %v458, i64 %v538
  %v541 = sub i64 8, %v539
  %v542 = icmp slt i64 %v541, 0
  %v543 = select i1 %v542, i64 0, i64 %v541
  %v544 = mul i64 %v539, 8
  %v545 = add i64 128, %v544
  %v546 = getelementptr inbounds float, ptr %v24, i64 %v545
  call void @pack_turned(ptr %v546, i64 8, i64 1, i64 8, i64 %v543, ptr %v540, i64 32)
  %v547 = add i64 %v509, 256
  %v548 = add nsw i64 %v507, 1
  br label %b104
b106:
  br label %b100
b100:
  %v549 = icmp sgt i64 %v3, 1
  br i1 %v549, label %b107, label %b108
b107:
  %v550 = getelementptr inbounds i64, ptr %v1, i64 3
  %v551 = atomicrmw add ptr %v550, i64 1 acq_rel
  %v552 = load i64, ptr %v163, align 8
  %v553 = add i64 %v552, 1
  store i64 %v553, ptr %v163, align 8
  %v554 = mul i64 %v3, %v553
  br label %b109
b109:
  %v555 = load atomic i64, ptr %v550 acquire, align 8
  %v556 = icmp slt i64 %v555, %v554
  br i1 %v556, label %b110, label %b111
b110:
  %v557 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  %v558 = getelementptr inbounds i64, ptr %v1, i64 5
  %v559 = load i64, ptr %v558, align 8
  br label %b112
b112:
  %v560 = phi i64 [ 0, %b108 ], [ %v1727, %b243 ]
  %v561 = icmp slt i64 %v560, %v5
  br i1 %v561, label %b113, label %b114
b113:
  %v562 = add i64 %v560, %v559
  %v563 = icmp slt i64 %v562, %v5
  %v564 = select i1 %v563, i64 %v562, i64 %v5
  %v565 = sub i64 %v564, %v560
  %v566 = mul i64 %v565, %v7
  %v568 = add i64 %v566, 0
  %v569 = sdiv i64 %v568, 1
  %v570 = add i64 %v2, 1
  %v571 = mul i64 %v569, %v2
  %v572 = sdiv i64 %v571, %v3
  %v573 = mul i64 %v572, 1
  %v574 = icmp slt i64 %v573, %v566
  %v575 = select i1 %v574, i64 %v573, i64 %v566
  %v576 = mul i64 %v569, %v570
  %v577 = sdiv i64 %v576, %v3
  %v578 = mul i64 %v577, 1
  %v579 = icmp slt i64 %v578, %v566
  %v580 = select i1 %v579, i64 %v578, i64 %v566
  %v581 = mul i64 %v560, %v7
  %v582 = add i64 %v575, %v581
  %v583 = add i64 %v580, %v581
  br label %b115
b115:
  %v584 = phi i64 [ %v582, %b113 ], [ %v648, %b120 ]
  %v585 = icmp slt i64 %v584, %v583
  br i1 %v585, label %b116, label %b117
b116:
  %v586 = add i64 %v584, 96
  %v587 = icmp slt i64 %v586, %v583
  %v588 = select i1 %v587, i64 %v586, i64 %v583
  br label %b118
b118:
  %v589 = phi i64 [ 0, %b116 ], [ %v647, %b123 ]
  %v590 = icmp slt i64 %v589, 2
  br i1 %v590, label %b119, label %b120
b119:
  %v591 = sub i64 %v588, %v584
  %v592 = sub i64 2, 1
  %v593 = add i64 %v591, %v592
  %v594 = sdiv i64 %v593, 2
  br label %b121
b121:
  %v595 = phi i64 [ 0, %b119 ], [ %v646, %b128 ]
  %v596 = icmp slt i64 %v595, %v594
  br i1 %v596, label %b122, label %b123
b122:
  %v597 = mul i64 %v591, %v595
  %v598 = sdiv i64 %v597, %v594
  %v599 = add i64 %v584, %v598
  %v600 = add i64 %v595, 1
  %v601 = mul i64 %v591, %v600
  %v602 = sdiv i64 %v601, %v594
  %v603 = add i64 %v584, %v602
  %v604 = mul i64 %v589, 256
  %v605 = getelementptr inbounds float, ptr %v374, i64 %v604
  %v606 = sub i64 %v603, %v599
  %v607 = mul i64 %v599, 8
  %v608 = getelementptr inbounds float, ptr %v10, i64 %v607
  %v609 = getelementptr inbounds float, ptr %v608, i64 0
  %v610 = icmp eq i64 %v589, 1
  %v611 = select i1 %v610, ptr @table_tile_2x1, ptr @table_tile_2x4
  %v612 = icmp eq i64 %v589, 1
  %v613 = select i1 %v612, i64 0, i64 8
  %v614 = sub i64 %v606, 1
  %v615 = getelementptr inbounds ptr, ptr %v611, i64 %v614
  %v616 = load ptr, ptr %v615, align 4
  %v617 = getelementptr inbounds float, ptr %v567, i64 0
  %v618 = icmp sgt i64 %v606, 0
  br i1 %v618, label %b124, label %b125
b124:
  call void %v616(ptr %v609, i64 8, ptr %v605, i64 8, ptr %v617, i64 32, i64 %v613)
  br label %b125
b125:
  %v619 = icmp eq i64 %v589, 1
  %v620 = select i1 %v619, i64 64, i64 256
  %v621 = add i64 %v604, %v620
  br label %b126
b126:
  %v622 = phi i64 [ %v599, %b125 ], [ %v645, %b131 ]
  %v623 = icmp slt i64 %v622, %v603
  br i1 %v623, label %b127, label %b128
b127:
  %v624 = sub i64 %v622, %v599
  %v625 = mul i64 %v624, 32
  %v626 = getelementptr inbounds float, ptr %v567, i64 %v625
  %v627 = mul i64 %v560, %v7
  %v628 = sub i64 %v622, %v627
  %v629 = mul i64 %v628, 40
  %v630 = getelementptr inbounds float, ptr %v72, i64 %v629
  %v631 = icmp eq i64 %v589, 1
  %v632 = select i1 %v631, i64 1, i64 4
  br label %b129
b129:
  %v633 = phi i64 [ 0, %b127 ], [ %v644, %b130 ]
  %v634 = icmp slt i64 %v633, %v632
  br i1 %v634, label %b130, label %b131
b130:
  %v635 = mul i64 %v589, 4
  %v636 = add i64 %v635, %v633
  %v637 = mul i64 %v636, 8
  %v638 = add i64 0, %v633
  %v639 = mul i64 %v638, 8
  %v640 = getelementptr inbounds float, ptr %v626, i64 %v639
  %v641 = load <8 x float>, ptr %v640, align 4
  %v642 = add i64 0, %v637
  %v643 = getelementptr inbounds float, ptr %v630, i64 %v642
  store <8 x float> %v641, ptr %v643, align 4
  %v644 = add nsw i64 %v633, 1
  br label %b129
b131:
  %v645 = add nsw i64 %v622, 1
  br label %b126
b128:
  %v646 = add nsw i64 %v595, 1
  br label %b121
b123:
  %v647 = add nsw i64 %v589, 1
  br label %b118
b120:
  %v648 = add nsw i64 %v584, 96
  br label %b115
b117:
  %v649 = icmp sgt i64 %v3, 1
  br i1 %v649, label %b132, label %b133
b132:
  %v650 = getelementptr inbounds i64, ptr %v1, i64 3
  %v651 = atomicrmw add ptr %v650, i64 1 acq_rel
  %v652 = load i64, ptr %v163, align 8
  %v653 = add i64 %v652, 1
  store i64 %v653, ptr %v163, align 8
  %v654 = mul i64 %v3, %v653
  br label %b134
b134:
  %v655 = load atomic i64, ptr %v650 acquire, align 8
  %v656 = icmp slt i64 %v655, %v654
  br i1 %v656, label %b135, label %b136
b135:
  %v657 = call i32 @sched_yield()
  br label %b134
b136:
  br label %b133
b133:
  br label %b137
b137:
  %v658 = phi i64 [ %v560, %b133 ], [ %v1717, %b238 ]
  %v659 = icmp slt i64 %v658, %v564
  br i1 %v659, label %b138, label %b139
b138:
  %v660 = add i64 %v7, 0
  %v661 = sdiv i64 %v660, 1
  %v662 = add i64 %v2, 1
  %v663 = mul i64 %v661, %v2
  %v664 = sdiv i64 %v663, %v3
  %v665 = mul i64 %v664, 1
  %v666 = icmp slt i64 %v665, %v7
  %v667 = select i1 %v666, i64 %v665, i64 %v7
  %v668 = mul i64 %v661, %v662
  %v669 = sdiv i64 %v668, %v3
  %v670 = mul i64 %v669, 1
  %v671 = icmp slt i64 %v670, %v7
  %v672 = select i1 %v671, i64 %v670, i64 %v7
  %v673 = add i64 %v658, 0
  %v674 = and i64 %v673, %v124
  %v675 = mul i64 %v674, %v7
  %v676 = add i64 %v675, %v667
  %v677 = mul i64 %v676, 32
  %v678 = getelementptr inbounds float, ptr %v30, i64 %v677
  %v679 = getelementptr inbounds float, ptr %v678, i64 0
  %v680 = mul i64 %v667, 32
  %v681 = getelementptr inbounds float, ptr %v74, i64 %v680
  %v682 = getelementptr inbounds float, ptr %v681, i64 0
  %v683 = sub i64 %v672, %v667
  %v684 = mul i64 %v683, 4
  %v685 = getelementptr inbounds float, ptr %v12, i64 0
  %v686 = icmp sgt i64 %v684, 0
  br i1 %v686, label %b140, label %b141
b140:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v684, i64 8, ptr %v685, i64 8, ptr %v679, i64 8, ptr %v682, i64 8)
  br label %b141
b141:
  %v688 = add i64 %v7, 0
  %v689 = sdiv i64 %v688, 1
  %v690 = add i64 %v2, 1
  %v691 = mul i64 %v689, %v2
  %v692 = sdiv i64 %v691, %v3
  %v693 = mul i64 %v692, 1
  %v694 = icmp slt i64 %v693, %v7
  %v695 = select i1 %v694, i64 %v693, i64 %v7
  %v696 = mul i64 %v689, %v690
  %v697 = sdiv i64 %v696, %v3
  %v698 = mul i64 %v697, 1
  %v699 = icmp slt i64 %v698, %v7
  %v700 = select i1 %v699, i64 %v698, i64 %v7
  br label %b142
b142:
  %v701 = phi i64 [ %v695, %b141 ], [ %v759, %b147 ]
  %v702 = icmp slt i64 %v701, %v700
  br i1 %v702, label %b143, label %b144
b143:
  %v703 = add i64 %v701, 96
  %v704 = icmp slt i64 %v703, %v700
  %v705 = select i1 %v704, i64 %v703, i64 %v700
  br label %b145
b145:
  %v706 = phi i64 [ 0, %b143 ], [ %v758, %b150 ]
  %v707 = icmp slt i64 %v706, 1
  br i1 %v707, label %b146, label %b147
b146:
  %v708 = sub i64 %v705, %v701
  %v709 = sub i64 8, 1
  %v710 = add i64 %v708, %v709
  %v711 = sdiv i64 %v710, 8
  br label %b148
b148:
  %v712 = phi i64 [ 0, %b146 ], [ %v757, %b155 ]
  %v713 = icmp slt i64 %v712, %v711
  br i1 %v713, label %b149, label %b150
b149:
  %v714 = mul i64 %v708, %v712
  %v715 = sdiv i64 %v714, %v711
  %v716 = add i64 %v701, %v715
  %v717 = add i64 %v712, 1
  %v718 = mul i64 %v708, %v717
  %v719 = sdiv i64 %v718, %v711
  %v720 = add i64 %v701, %v719
  %v721 = mul i64 %v706, 64
  %v722 = getelementptr inbounds float, ptr %v457, i64 %v721
  %v723 = sub i64 %v720, %v716
  %v724 = add i64 %v658, 0
  %v725 = and i64 %v724, %v128
  %v726 = mul i64 %v725, %v7
  %v727 = add i64 %v726, %v716
  %v728 = mul i64 %v727, 8
  %v729 = getelementptr inbounds float, ptr %v34, i64 %v728
  %v730 = getelementptr inbounds float, ptr %v729, i64 0
  %v731 = sub i64 %v723, 1
  %v732 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v731
  %v733 = load ptr, ptr %v732, align 4
  %v734 = getelementptr inbounds float, ptr %v687, i64 0
  %v735 = icmp sgt i64 %v723, 0
  br i1 %v735, label %b151, label %b152
b151:
  call void %v733(ptr %v730, i64 8, ptr %v722, i64 8, ptr %v734, i64 8, i64 0)
  br label %b152
b152:
  %v736 = add i64 %v721, 64
  br label %b153
b153:
  %v737 = phi i64 [ %v716, %b152 ], [ %v756, %b158 ]
  %v738 = icmp slt i64 %v737, %v720
  br i1 %v738, label %b154, label %b155
b154:
  %v739 = sub i64 %v737, %v716
  %v740 = mul i64 %v739, 8
  %v741 = getelementptr inbounds float, ptr %v687, i64 %v740
  %v742 = mul i64 %v737, 8
  %v743 = getelementptr inbounds float, ptr %v76, i64 %v742
  br label %b156
b156:
  %v744 = phi i64 [ 0, %b154 ], [ %v755, %b157 ]
  %v745 = icmp slt i64 %v744, 1
  br i1 %v745, label %b157, label %b158
b157:
  %v746 = mul i64 %v706, 1
  %v747 = add i64 %v746, %v744
  %v748 = mul i64 %v747, 8
  %v749 = add i64 0, %v744
  %v750 = mul i64 %v749, 8
  %v751 = getelementptr inbounds float, ptr %v741, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = add i64 0, %v748
  %v754 = getelementptr inbounds float, ptr %v743, i64 %v753
  store <8 x float> %v752, ptr %v754, align 4
  %v755 = add nsw i64 %v744, 1
  br label %b156
b158:
  %v756 = add nsw i64 %v737, 1
  br label %b153
b155:
  %v757 = add nsw i64 %v712, 1
  br label %b148
b150:
  %v758 = add nsw i64 %v706, 1
  br label %b145
b147:
  %v759 = add nsw i64 %v701, 96
  br label %b142
b144:
  %v760 = add i64 %v7, 0
  %v761 = sdiv i64 %v760, 1
  %v762 = add i64 %v2, 1
  %v763 = mul i64 %v761, %v2
  %v764 = sdiv i64 %v763, %v3
  %v765 = mul i64 %v764, 1
  %v766 = icmp slt i64 %v765, %v7
  %v767 = select i1 %v766, i64 %v765, i64 %v7
  %v768 = mul i64 %v761, %v762
  %v769 = sdiv i64 %v768, %v3
  %v770 = mul i64 %v769, 1
  %v771 = icmp slt i64 %v770, %v7
  %v772 = select i1 %v771, i64 %v770, i64 %v7
  br label %b159
b159:
  %v773 = phi i64 [ %v767, %b144 ], [ %v834, %b164 ]
  %v774 = icmp slt i64 %v773, %v772
  br i1 %v774, label %b160, label %b161
b160:
  br label %b162
b162:
  %v775 = phi i64 [ 0, %b160 ], [ %v833, %b163 ]
  %v776 = icmp slt i64 %v775, 4
  br i1 %v776, label %b163, label %b164
b163:
  %v777 = mul i64 %v773, 32
  %v778 = getelementptr inbounds float, ptr %v74, i64 %v777
  %v779 = add i64 %v658, 0
  %v780 = sub i64 %v779, %v560
  %v781 = mul i64 %v780, %v7
  %v782 = add i64 %v781, %v773
  %v783 = mul i64 %v782, 40
  %v784 = getelementptr inbounds float, ptr %v72, i64 %v783
  %v785 = mul i64 %v773, 8
  %v786 = getelementptr inbounds float, ptr %v76, i64 %v785
  %v787 = add i64 %v658, 0
  %v788 = and i64 %v787, %v136
  %v789 = mul i64 %v788, %v7
  %v790 = add i64 %v789, %v773
  %v791 = mul i64 %v790, 32
  %v792 = getelementptr inbounds float, ptr %v78, i64 %v791
  %v793 = mul i64 %v775, 8
  %v794 = add i64 0, %v793
  %v795 = add i64 %v794, 0
  %v796 = getelementptr inbounds float, ptr %v778, i64 %v795
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = add i64 0, 0
  %v799 = getelementptr inbounds float, ptr %v784, i64 %v798
  %v800 = load <8 x float>, ptr %v799, align 4
  %v801 = fadd <8 x float> %v797, %v800
  %v802 = add i64 0, 0
  %v803 = getelementptr inbounds float, ptr %v786, i64 %v802
  %v804 = load <8 x float>, ptr %v803, align 4
  %v805 = fadd <8 x float> %v801, %v804
  %v806 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v805)
  %v807 = fcmp ogt <8 x float> %v806, splat (float 0x4023000000000000)
  %v808 = select <8 x i1> %v807, <8 x float> splat (float 0x4023000000000000), <8 x float> %v806
  %v809 = fadd <8 x float> %v808, %v808
  %v810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v809, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v811 = fsub <8 x float> %v810, splat (float 0x4168000000000000)
  %v812 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v811, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v809)
  %v813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v811, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v812)
  %v814 = bitcast <8 x float> %v810 to <8 x i32>
  %v815 = fmul <8 x float> %v813, %v813
  %v816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v813, <8 x float> splat (float 0x3F81227F40000000))
  %v817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v816, <8 x float> %v813, <8 x float> splat (float 0x3FA5556740000000))
  %v818 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v817, <8 x float> %v813, <8 x float> splat (float 0x3FC5554B00000000))
  %v819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v818, <8 x float> %v813, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v820 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v815, <8 x float> %v819, <8 x float> %v813)
  %v821 = shl <8 x i32> %v814, splat (i32 23)
  %v822 = add <8 x i32> %v821, splat (i32 1065353216)
  %v823 = bitcast <8 x i32> %v822 to <8 x float>
  %v824 = fsub <8 x float> %v823, splat (float 0x3FF0000000000000)
  %v825 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v823, <8 x float> %v820, <8 x float> %v824)
  %v826 = fadd <8 x float> %v825, splat (float 0x4000000000000000)
  %v827 = fdiv <8 x float> %v825, %v826
  %v828 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v827, <8 x float> %v805)
  %v829 = mul i64 %v775, 8
  %v830 = add i64 0, %v829
  %v831 = add i64 %v830, 0
  %v832 = getelementptr inbounds float, ptr %v792, i64 %v831
  store <8 x float> %v828, ptr %v832, align 4
  %v833 = add nsw i64 %v775, 1
  br label %b162
b164:
  %v834 = add nsw i64 %v773, 1
  br label %b159
b161:
  %v835 = add i64 %v7, 0
  %v836 = sdiv i64 %v835, 1
  %v837 = add i64 %v2, 1
  %v838 = mul i64 %v836, %v2
  %v839 = sdiv i64 %v838, %v3
  %v840 = mul i64 %v839, 1
  %v841 = icmp slt i64 %v840, %v7
  %v842 = select i1 %v841, i64 %v840, i64 %v7
  %v843 = mul i64 %v836, %v837
  %v844 = sdiv i64 %v843, %v3
  %v845 = mul i64 %v844, 1
  %v846 = icmp slt i64 %v845, %v7
  %v847 = select i1 %v846, i64 %v845, i64 %v7
  br label %b165
b165:
  %v848 = phi i64 [ %v842, %b161 ], [ %v887, %b170 ]
  %v849 = icmp slt i64 %v848, %v847
  br i1 %v849, label %b166, label %b167
b166:
  br label %b168
b168:
  %v850 = phi i64 [ 0, %b166 ], [ %v886, %b173 ]
  %v851 = icmp slt i64 %v850, 4
  br i1 %v851, label %b169, label %b170
b169:
  br label %b171
b171:
  %v852 = phi i64 [ 0, %b169 ], [ %v871, %b172 ]
  %v853 = phi <8 x float> [ splat (float 0x0000000000000000), %b169 ], [ %v870, %b172 ]
  %v854 = icmp slt i64 %v852, 8
  br i1 %v854, label %b172, label %b173
b172:
  %v855 = add i64 %v658, 0
  %v856 = and i64 %v855, %v136
  %v857 = mul i64 %v856, %v7
  %v858 = add i64 %v857, %v848
  %v859 = mul i64 %v858, 32
  %v860 = getelementptr inbounds float, ptr %v78, i64 %v859
  %v861 = add i64 0, %v852
  %v862 = getelementptr inbounds float, ptr %v20, i64 %v861
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = mul i64 %v850, 8
  %v865 = add i64 0, %v864
  %v866 = add i64 %v865, %v852
  %v867 = getelementptr inbounds float, ptr %v860, i64 %v866
  %v868 = load <8 x float>, ptr %v867, align 4
  %v869 = fmul <8 x float> %v863, %v868
  %v870 = fadd <8 x float> %v853, %v869
  %v871 = add nsw i64 %v852, 8
  br label %b171
b173:
  %v872 = shufflevector <8 x float> %v853, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v873 = shufflevector <8 x float> %v853, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v874 = fadd <4 x float> %v872, %v873
  %v875 = shufflevector <4 x float> %v874, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v876 = shufflevector <4 x float> %v874, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v877 = fadd <2 x float> %v875, %v876
  %v878 = extractelement <2 x float> %v877, i64 0
  %v879 = extractelement <2 x float> %v877, i64 1
  %v880 = fadd float %v878, %v879
  %v881 = fadd float %v880, 0x0000000000000000
  %v882 = mul i64 %v848, 4
  %v883 = getelementptr inbounds float, ptr %v80, i64 %v882
  %v884 = add i64 0, %v850
  %v885 = getelementptr inbounds float, ptr %v883, i64 %v884
  store float %v881, ptr %v885, align 4
  %v886 = add nsw i64 %v850, 1
  br label %b168
b170:
  %v887 = add nsw i64 %v848, 1
  br label %b165
b167:
  %v888 = add i64 %v7, 0
  %v889 = sdiv i64 %v888, 1
  %v890 = add i64 %v2, 1
  %v891 = mul i64 %v889, %v2
  %v892 = sdiv i64 %v891, %v3
  %v893 = mul i64 %v892, 1
  %v894 = icmp slt i64 %v893, %v7
  %v895 = select i1 %v894, i64 %v893, i64 %v7
  %v896 = mul i64 %v889, %v890
  %v897 = sdiv i64 %v896, %v3
  %v898 = mul i64 %v897, 1
  %v899 = icmp slt i64 %v898, %v7
  %v900 = select i1 %v899, i64 %v898, i64 %v7
  br label %b174
b174:
  %v901 = phi i64 [ %v895, %b167 ], [ %v935, %b179 ]
  %v902 = icmp slt i64 %v901, %v900
  br i1 %v902, label %b175, label %b176
b175:
  br label %b177
b177:
  %v903 = phi i64 [ 0, %b175 ], [ %v930, %b178 ]
  %v904 = phi float [ 0xFFF0000000000000, %b175 ], [ %v929, %b178 ]
  %v905 = icmp slt i64 %v903, 4
  br i1 %v905, label %b178, label %b179
b178:
  %v906 = add i64 %v658, 0
  %v907 = and i64 %v906, %v120
  %v908 = mul i64 %v907, %v7
  %v909 = add i64 %v908, %v901
  %v910 = mul i64 %v909, 1
  %v911 = getelementptr inbounds float, ptr %v22, i64 %v910
  %v912 = getelementptr inbounds float, ptr %v911, i64 0
  %v913 = load float, ptr %v912, align 4
  %v914 = fcmp uno float %v913, %v913
  %v915 = fcmp ogt float %v913, 0x3FF0000000000000
  %v916 = select i1 %v915, float %v913, float 0x3FF0000000000000
  %v917 = select i1 %v914, float %v913, float %v916
  %v918 = mul i64 %v901, 4
  %v919 = getelementptr inbounds float, ptr %v80, i64 %v918
  %v920 = add i64 0, %v903
  %v921 = sitofp i64 %v920 to float
  %v922 = fcmp olt float %v921, %v917
  %v923 = select i1 %v922, float 0x3FF0000000000000, float 0x0000000000000000
  %v924 = add i64 0, %v903
  %v925 = getelementptr inbounds float, ptr %v919, i64 %v924
  %v926 = load float, ptr %v925, align 4
  %v927 = fcmp une float %v923, 0x0000000000000000
  %v928 = select i1 %v927, float %v926, float 0xC6293E5940000000
  %v929 = call float @llvm.maximum.f32(float %v904, float %v928)
  %v930 = add nsw i64 %v903, 1
  br label %b177
b179:
  %v931 = call float @llvm.maximum.f32(float %v904, float 0xFFF0000000000000)
  %v932 = mul i64 %v901, 1
  %v933 = getelementptr inbounds float, ptr %v82, i64 %v932
  %v934 = getelementptr inbounds float, ptr %v933, i64 0
  store float %v931, ptr %v934, align 4
  %v935 = add nsw i64 %v901, 1
  br label %b174
b176:
  %v936 = add i64 %v7, 0
  %v937 = sdiv i64 %v936, 1
  %v938 = add i64 %v2, 1
  %v939 = mul i64 %v937, %v2
  %v940 = sdiv i64 %v939, %v3
  %v941 = mul i64 %v940, 1
  %v942 = icmp slt i64 %v941, %v7
  %v943 = select i1 %v942, i64 %v941, i64 %v7
  %v944 = mul i64 %v937, %v938
  %v945 = sdiv i64 %v944, %v3
  %v946 = mul i64 %v945, 1
  %v947 = icmp slt i64 %v946, %v7
  %v948 = select i1 %v947, i64 %v946, i64 %v7
  br label %b180
b180:
  %v949 = phi i64 [ %v943, %b176 ], [ %v1027, %b181 ]
  %v950 = icmp slt i64 %v949, %v948
  br i1 %v950, label %b181, label %b182
b181:
  %v951 = add i64 %v658, 0
  %v952 = and i64 %v951, %v120
  %v953 = mul i64 %v952, %v7
  %v954 = add i64 %v953, %v949
  %v955 = mul i64 %v954, 1
  %v956 = getelementptr inbounds float, ptr %v22, i64 %v955
  %v957 = getelementptr inbounds float, ptr %v956, i64 0
  %v958 = load float, ptr %v957, align 4
  %v959 = fcmp uno float %v958, %v958
  %v960 = fcmp ogt float %v958, 0x3FF0000000000000
  %v961 = select i1 %v960, float %v958, float 0x3FF0000000000000
  %v962 = select i1 %v959, float %v958, float %v961
  %v963 = mul i64 %v949, 4
  %v964 = getelementptr inbounds float, ptr %v80, i64 %v963
  %v965 = mul i64 %v949, 1
  %v966 = getelementptr inbounds float, ptr %v82, i64 %v965
  %v967 = getelementptr inbounds float, ptr %v966, i64 0
  %v968 = load float, ptr %v967, align 4
  %v969 = add i64 %v658, 0
  %v970 = and i64 %v969, %v138
  %v971 = mul i64 %v970, %v7
  %v972 = add i64 %v971, %v949
  %v973 = mul i64 %v972, 4
  %v974 = getelementptr inbounds float, ptr %v84, i64 %v973
  %v975 = icmp ult i64 4, 8
  %v976 = select i1 %v975, i64 4, i64 8
  %v977 = trunc i64 %v976 to i32
  %v978 = insertelement <8 x i32> poison, i32 %v977, i64 0
  %v979 = shufflevector <8 x i32> %v978, <8 x i32> poison, <8 x i32> zeroinitializer
  %v980 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v979
  %v981 = add i64 0, 0
  %v982 = insertelement <8 x i64> poison, i64 %v981, i64 0
  %v983 = shufflevector <8 x i64> %v982, <8 x i64> poison, <8 x i32> zeroinitializer
  %v984 = add <8 x i64> %v983, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v985 = sitofp <8 x i64> %v984 to <8 x float>
  %v986 = insertelement <8 x float> poison, float %v962, i64 0
  %v987 = shufflevector <8 x float> %v986, <8 x float> poison, <8 x i32> zeroinitializer
  %v988 = fcmp olt <8 x float> %v985, %v987
  %v989 = select <8 x i1> %v988, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v990 = add i64 0, 0
  %v991 = getelementptr inbounds float, ptr %v964, i64 %v990
  %v992 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v991, <8 x i1> %v980, <8 x float> zeroinitializer)
  %v993 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v994 = shufflevector <8 x float> %v993, <8 x float> poison, <8 x i32> zeroinitializer
  %v995 = fcmp une <8 x float> %v989, splat (float 0x0000000000000000)
  %v996 = select <8 x i1> %v995, <8 x float> %v992, <8 x float> %v994
  %v997 = insertelement <8 x float> poison, float %v968, i64 0
  %v998 = shufflevector <8 x float> %v997, <8 x float> poison, <8 x i32> zeroinitializer
  %v999 = fsub <8 x float> %v996, %v998
  %v1000 = fcmp olt <8 x float> %v999, splat (float 0xC05A400000000000)
  %v1001 = select <8 x i1> %v1000, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v999
  %v1002 = fcmp ogt <8 x float> %v1001, splat (float 0x4056400000000000)
  %v1003 = select <8 x i1> %v1002, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1001
  %v1004 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1003, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1005 = fsub <8 x float> %v1004, splat (float 0x4168000000000000)
  %v1006 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1005, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1003)
  %v1007 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1005, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1006)
  %v1008 = bitcast <8 x float> %v1004 to <8 x i32>
  %v1009 = fmul <8 x float> %v1007, %v1007
  %v1010 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1007, <8 x float> splat (float 0x3F81227F40000000))
  %v1011 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1010, <8 x float> %v1007, <8 x float> splat (float 0x3FA5556740000000))
  %v1012 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1011, <8 x float> %v1007, <8 x float> splat (float 0x3FC5554B00000000))
  %v1013 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1012, <8 x float> %v1007, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1014 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1009, <8 x float> %v1013, <8 x float> %v1007)
  %v1015 = sub <8 x i32> %v1008, splat (i32 1262485250)
  %v1016 = lshr <8 x i32> %v1015, splat (i32 1)
  %v1017 = sub <8 x i32> %v1015, %v1016
  %v1018 = shl <8 x i32> %v1016, splat (i32 23)
  %v1019 = bitcast <8 x i32> %v1018 to <8 x float>
  %v1020 = shl <8 x i32> %v1017, splat (i32 23)
  %v1021 = bitcast <8 x i32> %v1020 to <8 x float>
  %v1022 = fadd <8 x float> %v1014, splat (float 0x3FF0000000000000)
  %v1023 = fmul <8 x float> %v1022, %v1019
  %v1024 = fmul <8 x float> %v1023, %v1021
  %v1025 = add i64 0, 0
  %v1026 = getelementptr inbounds float, ptr %v974, i64 %v1025
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1024, ptr align 4 %v1026, <8 x i1> %v980)
  %v1027 = add nsw i64 %v949, 1
  br label %b180
b182:
  %v1028 = add i64 %v7, 0
  %v1029 = sdiv i64 %v1028, 1
  %v1030 = add i64 %v2, 1
  %v1031 = mul i64 %v1029, %v2
  %v1032 = sdiv i64 %v1031, %v3
  %v1033 = mul i64 %v1032, 1
  %v1034 = icmp slt i64 %v1033, %v7
  %v1035 = select i1 %v1034, i64 %v1033, i64 %v7
  %v1036 = mul i64 %v1029, %v1030
  %v1037 = sdiv i64 %v1036, %v3
  %v1038 = mul i64 %v1037, 1
  %v1039 = icmp slt i64 %v1038, %v7
  %v1040 = select i1 %v1039, i64 %v1038, i64 %v7
  br label %b183
b183:
  %v1041 = phi i64 [ %v1035, %b182 ], [ %v1061, %b188 ]
  %v1042 = icmp slt i64 %v1041, %v1040
  br i1 %v1042, label %b184, label %b185
b184:
  br label %b186
b186:
  %v1043 = phi i64 [ 0, %b184 ], [ %v1056, %b187 ]
  %v1044 = phi float [ 0x0000000000000000, %b184 ], [ %v1055, %b187 ]
  %v1045 = icmp slt i64 %v1043, 4
  br i1 %v1045, label %b187, label %b188
b187:
  %v1046 = add i64 %v658, 0
  %v1047 = and i64 %v1046, %v138
  %v1048 = mul i64 %v1047, %v7
  %v1049 = add i64 %v1048, %v1041
  %v1050 = mul i64 %v1049, 4
  %v1051 = getelementptr inbounds float, ptr %v84, i64 %v1050
  %v1052 = add i64 0, %v1043
  %v1053 = getelementptr inbounds float, ptr %v1051, i64 %v1052
  %v1054 = load float, ptr %v1053, align 4
  %v1055 = fadd float %v1044, %v1054
  %v1056 = add nsw i64 %v1043, 1
  br label %b186
b188:
  %v1057 = fadd float %v1044, 0x0000000000000000
  %v1058 = mul i64 %v1041, 1
  %v1059 = getelementptr inbounds float, ptr %v82, i64 %v1058
  %v1060 = getelementptr inbounds float, ptr %v1059, i64 0
  store float %v1057, ptr %v1060, align 4
  %v1061 = add nsw i64 %v1041, 1
  br label %b183
b185:
  %v1062 = add i64 %v7, 0
  %v1063 = sdiv i64 %v1062, 1
  %v1064 = add i64 %v2, 1
  %v1065 = mul i64 %v1063, %v2
  %v1066 = sdiv i64 %v1065, %v3
  %v1067 = mul i64 %v1066, 1
  %v1068 = icmp slt i64 %v1067, %v7
  %v1069 = select i1 %v1068, i64 %v1067, i64 %v7
  %v1070 = mul i64 %v1063, %v1064
  %v1071 = sdiv i64 %v1070, %v3
  %v1072 = mul i64 %v1071, 1
  %v1073 = icmp slt i64 %v1072, %v7
  %v1074 = select i1 %v1073, i64 %v1072, i64 %v7
  br label %b189
b189:
  %v1075 = phi i64 [ %v1069, %b185 ], [ %v1089, %b190 ]
  %v1076 = icmp slt i64 %v1075, %v1074
  br i1 %v1076, label %b190, label %b191
b190:
  %v1077 = mul i64 %v1075, 1
  %v1078 = getelementptr inbounds float, ptr %v82, i64 %v1077
  %v1079 = getelementptr inbounds float, ptr %v1078, i64 0
  %v1080 = load float, ptr %v1079, align 4
  %v1081 = add i64 %v658, 0
  %v1082 = and i64 %v1081, %v140
  %v1083 = mul i64 %v1082, %v7
  %v1084 = add i64 %v1083, %v1075
  %v1085 = mul i64 %v1084, 1
  %v1086 = getelementptr inbounds float, ptr %v86, i64 %v1085
  %v1087 = add i64 0, 0
  %v1088 = getelementptr inbounds float, ptr %v1086, i64 %v1087
  store float %v1080, ptr %v1088, align 4
  %v1089 = add nsw i64 %v1075, 1
  br label %b189
b191:
  %v1090 = add i64 %v7, 0
  %v1091 = sdiv i64 %v1090, 1
  %v1092 = add i64 %v2, 1
  %v1093 = mul i64 %v1091, %v2
  %v1094 = sdiv i64 %v1093, %v3
  %v1095 = mul i64 %v1094, 1
  %v1096 = icmp slt i64 %v1095, %v7
  %v1097 = select i1 %v1096, i64 %v1095, i64 %v7
  %v1098 = mul i64 %v1091, %v1092
  %v1099 = sdiv i64 %v1098, %v3
  %v1100 = mul i64 %v1099, 1
  %v1101 = icmp slt i64 %v1100, %v7
  %v1102 = select i1 %v1101, i64 %v1100, i64 %v7
  br label %b192
b192:
  %v1103 = phi i64 [ %v1097, %b191 ], [ %v1139, %b193 ]
  %v1104 = icmp slt i64 %v1103, %v1102
  br i1 %v1104, label %b193, label %b194
b193:
  %v1105 = add i64 %v658, 0
  %v1106 = and i64 %v1105, %v138
  %v1107 = mul i64 %v1106, %v7
  %v1108 = add i64 %v1107, %v1103
  %v1109 = mul i64 %v1108, 4
  %v1110 = getelementptr inbounds float, ptr %v84, i64 %v1109
  %v1111 = add i64 %v658, 0
  %v1112 = and i64 %v1111, %v140
  %v1113 = mul i64 %v1112, %v7
  %v1114 = add i64 %v1113, %v1103
  %v1115 = mul i64 %v1114, 1
  %v1116 = getelementptr inbounds float, ptr %v86, i64 %v1115
  %v1117 = getelementptr inbounds float, ptr %v1116, i64 0
  %v1118 = load float, ptr %v1117, align 4
  %v1119 = add i64 %v658, 0
  %v1120 = and i64 %v1119, %v142
  %v1121 = mul i64 %v1120, %v7
  %v1122 = add i64 %v1121, %v1103
  %v1123 = mul i64 %v1122, 4
  %v1124 = getelementptr inbounds float, ptr %v88, i64 %v1123
  %v1125 = icmp ult i64 4, 8
  %v1126 = select i1 %v1125, i64 4, i64 8
  %v1127 = trunc i64 %v1126 to i32
  %v1128 = insertelement <8 x i32> poison, i32 %v1127, i64 0
  %v1129 = shufflevector <8 x i32> %v1128, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1130 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1129
  %v1131 = add i64 0, 0
  %v1132 = getelementptr inbounds float, ptr %v1110, i64 %v1131
  %v1133 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1132, <8 x i1> %v1130, <8 x float> zeroinitializer)
  %v1134 = insertelement <8 x float> poison, float %v1118, i64 0
  %v1135 = shufflevector <8 x float> %v1134, <8 x float> poison, <8 x i32> zeroinitializer
  %v1136 = fdiv <8 x float> %v1133, %v1135
  %v1137 = add i64 0, 0
  %v1138 = getelementptr inbounds float, ptr %v1124, i64 %v1137
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1136, ptr align 4 %v1138, <8 x i1> %v1130)
  %v1139 = add nsw i64 %v1103, 1
  br label %b192
b194:
  %v1140 = add i64 %v7, 0
  %v1141 = sdiv i64 %v1140, 1
  %v1142 = add i64 %v2, 1
  %v1143 = mul i64 %v1141, %v2
  %v1144 = sdiv i64 %v1143, %v3
  %v1145 = mul i64 %v1144, 1
  %v1146 = icmp slt i64 %v1145, %v7
  %v1147 = select i1 %v1146, i64 %v1145, i64 %v7
  %v1148 = mul i64 %v1141, %v1142
  %v1149 = sdiv i64 %v1148, %v3
  %v1150 = mul i64 %v1149, 1
  %v1151 = icmp slt i64 %v1150, %v7
  %v1152 = select i1 %v1151, i64 %v1150, i64 %v7
  br label %b195
b195:
  %v1153 = phi i64 [ %v1147, %b194 ], [ %v1191, %b200 ]
  %v1154 = icmp slt i64 %v1153, %v1152
  br i1 %v1154, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1155 = phi i64 [ 0, %b196 ], [ %v1182, %b199 ]
  %v1156 = phi <8 x float> [ splat (float 0x0000000000000000), %b196 ], [ %v1181, %b199 ]
  %v1157 = icmp slt i64 %v1155, 4
  br i1 %v1157, label %b199, label %b200
b199:
  %v1158 = add i64 %v658, 0
  %v1159 = and i64 %v1158, %v142
  %v1160 = mul i64 %v1159, %v7
  %v1161 = add i64 %v1160, %v1153
  %v1162 = mul i64 %v1161, 4
  %v1163 = getelementptr inbounds float, ptr %v88, i64 %v1162
  %v1164 = add i64 0, %v1155
  %v1165 = getelementptr inbounds float, ptr %v1163, i64 %v1164
  %v1166 = load float, ptr %v1165, align 4
  %v1167 = add i64 %v658, 0
  %v1168 = and i64 %v1167, %v124
  %v1169 = mul i64 %v1168, %v7
  %v1170 = add i64 %v1169, %v1153
  %v1171 = mul i64 %v1170, 32
  %v1172 = getelementptr inbounds float, ptr %v30, i64 %v1171
  %v1173 = add i64 0, 0
  %v1174 = mul i64 %v1155, 8
  %v1175 = add i64 %v1173, %v1174
  %v1176 = getelementptr inbounds float, ptr %v1172, i64 %v1175
  %v1177 = load <8 x float>, ptr %v1176, align 4
  %v1178 = insertelement <8 x float> poison, float %v1166, i64 0
  %v1179 = shufflevector <8 x float> %v1178, <8 x float> poison, <8 x i32> zeroinitializer
  %v1180 = fmul <8 x float> %v1179, %v1177
  %v1181 = fadd <8 x float> %v1156, %v1180
  %v1182 = add nsw i64 %v1155, 1
  br label %b198
b200:
  %v1183 = add i64 %v658, 1
  %v1184 = and i64 %v1183, %v128
  %v1185 = mul i64 %v1184, %v7
  %v1186 = add i64 %v1185, %v1153
  %v1187 = mul i64 %v1186, 8
  %v1188 = getelementptr inbounds float, ptr %v34, i64 %v1187
  %v1189 = add i64 0, 0
  %v1190 = getelementptr inbounds float, ptr %v1188, i64 %v1189
  store <8 x float> %v1156, ptr %v1190, align 4
  %v1191 = add nsw i64 %v1153, 1
  br label %b195
b197:
  %v1192 = add i64 %v7, 0
  %v1193 = sdiv i64 %v1192, 1
  %v1194 = add i64 %v2, 1
  %v1195 = mul i64 %v1193, %v2
  %v1196 = sdiv i64 %v1195, %v3
  %v1197 = mul i64 %v1196, 1
  %v1198 = icmp slt i64 %v1197, %v7
  %v1199 = select i1 %v1198, i64 %v1197, i64 %v7
  %v1200 = mul i64 %v1193, %v1194
  %v1201 = sdiv i64 %v1200, %v3
  %v1202 = mul i64 %v1201, 1
  %v1203 = icmp slt i64 %v1202, %v7
  %v1204 = select i1 %v1203, i64 %v1202, i64 %v7
  br label %b201
b201:
  %v1205 = phi i64 [ %v1199, %b197 ], [ %v1243, %b206 ]
  %v1206 = icmp slt i64 %v1205, %v1204
  br i1 %v1206, label %b202, label %b203
b202:
  br label %b204
b204:
  %v1207 = phi i64 [ 0, %b202 ], [ %v1234, %b205 ]
  %v1208 = phi <8 x float> [ splat (float 0x0000000000000000), %b202 ], [ %v1233, %b205 ]
  %v1209 = icmp slt i64 %v1207, 4
  br i1 %v1209, label %b205, label %b206
b205:
  %v1210 = add i64 %v658, 0
  %v1211 = and i64 %v1210, %v142
  %v1212 = mul i64 %v1211, %v7
  %v1213 = add i64 %v1212, %v1205
  %v1214 = mul i64 %v1213, 4
  %v1215 = getelementptr inbounds float, ptr %v88, i64 %v1214
  %v1216 = add i64 0, %v1207
  %v1217 = getelementptr inbounds float, ptr %v1215, i64 %v1216
  %v1218 = load float, ptr %v1217, align 4
  %v1219 = add i64 %v658, 0
  %v1220 = and i64 %v1219, %v126
  %v1221 = mul i64 %v1220, %v7
  %v1222 = add i64 %v1221, %v1205
  %v1223 = mul i64 %v1222, 32
  %v1224 = getelementptr inbounds float, ptr %v32, i64 %v1223
  %v1225 = add i64 0, 0
  %v1226 = mul i64 %v1207, 8
  %v1227 = add i64 %v1225, %v1226
  %v1228 = getelementptr inbounds float, ptr %v1224, i64 %v1227
  %v1229 = load <8 x float>, ptr %v1228, align 4
  %v1230 = insertelement <8 x float> poison, float %v1218, i64 0
  %v1231 = shufflevector <8 x float> %v1230, <8 x float> poison, <8 x i32> zeroinitializer
  %v1232 = fmul <8 x float> %v1231, %v1229
  %v1233 = fadd <8 x float> %v1208, %v1232
  %v1234 = add nsw i64 %v1207, 1
  br label %b204
b206:
  %v1235 = add i64 %v658, 0
  %v1236 = and i64 %v1235, %v144
  %v1237 = mul i64 %v1236, %v7
  %v1238 = add i64 %v1237, %v1205
  %v1239 = mul i64 %v1238, 8
  %v1240 = getelementptr inbounds float, ptr %v90, i64 %v1239
  %v1241 = add i64 0, 0
  %v1242 = getelementptr inbounds float, ptr %v1240, i64 %v1241
  store <8 x float> %v1208, ptr %v1242, align 4
  %v1243 = add nsw i64 %v1205, 1
  br label %b201
b203:
  %v1245 = add i64 %v7, 0
  %v1246 = sdiv i64 %v1245, 1
  %v1247 = add i64 %v2, 1
  %v1248 = mul i64 %v1246, %v2
  %v1249 = sdiv i64 %v1248, %v3
  %v1250 = mul i64 %v1249, 1
  %v1251 = icmp slt i64 %v1250, %v7
  %v1252 = select i1 %v1251, i64 %v1250, i64 %v7
  %v1253 = mul i64 %v1246, %v1247
  %v1254 = sdiv i64 %v1253, %v3
  %v1255 = mul i64 %v1254, 1
  %v1256 = icmp slt i64 %v1255, %v7
  %v1257 = select i1 %v1256, i64 %v1255, i64 %v7
  br label %b207
b207:
  %v1258 = phi i64 [ %v1252, %b203 ], [ %v1548, %b212 ]
  %v1259 = icmp slt i64 %v1258, %v1257
  br i1 %v1259, label %b208, label %b209
b208:
  %v1260 = add i64 %v1258, 96
  %v1261 = icmp slt i64 %v1260, %v1257
  %v1262 = select i1 %v1261, i64 %v1260, i64 %v1257
  br label %b210
b210:
  %v1263 = phi i64 [ 0, %b208 ], [ %v1547, %b215 ]
  %v1264 = icmp slt i64 %v1263, 1
  br i1 %v1264, label %b211, label %b212
b211:
  %v1265 = sub i64 %v1262, %v1258
  %v1266 = sub i64 2, 1
  %v1267 = add i64 %v1265, %v1266
  %v1268 = sdiv i64 %v1267, 2
  br label %b213
b213:
  %v1269 = phi i64 [ 0, %b211 ], [ %v1546, %b220 ]
  %v1270 = icmp slt i64 %v1269, %v1268
  br i1 %v1270, label %b214, label %b215
b214:
  %v1271 = mul i64 %v1265, %v1269
  %v1272 = sdiv i64 %v1271, %v1268
  %v1273 = add i64 %v1258, %v1272
  %v1274 = add i64 %v1269, 1
  %v1275 = mul i64 %v1265, %v1274
  %v1276 = sdiv i64 %v1275, %v1268
  %v1277 = add i64 %v1258, %v1276
  %v1278 = mul i64 %v1263, 256
  %v1279 = getelementptr inbounds float, ptr %v458, i64 %v1278
  %v1280 = sub i64 %v1277, %v1273
  %v1281 = add i64 %v658, 1
  %v1282 = and i64 %v1281, %v128
  %v1283 = mul i64 %v1282, %v7
  %v1284 = add i64 %v1283, %v1273
  %v1285 = mul i64 %v1284, 8
  %v1286 = getelementptr inbounds float, ptr %v34, i64 %v1285
  %v1287 = getelementptr inbounds float, ptr %v1286, i64 0
  %v1288 = sub i64 %v1280, 1
  %v1289 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1288
  %v1290 = load ptr, ptr %v1289, align 4
  %v1291 = getelementptr inbounds float, ptr %v1244, i64 0
  %v1292 = icmp sgt i64 %v1280, 0
  br i1 %v1292, label %b216, label %b217
b216:
  call void %v1290(ptr %v1287, i64 8, ptr %v1279, i64 8, ptr %v1291, i64 32, i64 8)
  br label %b217
b217:
  %v1293 = add i64 %v1278, 256
  br label %b218
b218:
  %v1294 = phi i64 [ %v1273, %b217 ], [ %v1545, %b223 ]
  %v1295 = icmp slt i64 %v1294, %v1277
  br i1 %v1295, label %b219, label %b220
b219:
  %v1296 = sub i64 %v1294, %v1273
  %v1297 = mul i64 %v1296, 32
  %v1298 = getelementptr inbounds float, ptr %v1244, i64 %v1297
  %v1299 = add i64 %v658, 0
  %v1300 = sub i64 %v1299, %v560
  %v1301 = mul i64 %v1300, %v7
  %v1302 = add i64 %v1301, %v1294
  %v1303 = mul i64 %v1302, 40
  %v1304 = getelementptr inbounds float, ptr %v72, i64 %v1303
  %v1305 = add i64 %v658, 0
  %v1306 = and i64 %v1305, %v144
  %v1307 = mul i64 %v1306, %v7
  %v1308 = add i64 %v1307, %v1294
  %v1309 = mul i64 %v1308, 8
  %v1310 = getelementptr inbounds float, ptr %v90, i64 %v1309
  %v1311 = add i64 %v658, 0
  %v1312 = and i64 %v1311, %v146
  %v1313 = mul i64 %v1312, %v7
  %v1314 = add i64 %v1313, %v1294
  %v1315 = mul i64 %v1314, 8
  %v1316 = getelementptr inbounds float, ptr %v92, i64 %v1315
  %v1317 = add i64 %v658, 0
  %v1318 = and i64 %v1317, %v148
  %v1319 = mul i64 %v1318, %v7
  %v1320 = add i64 %v1319, %v1294
  %v1321 = mul i64 %v1320, 8
  %v1322 = getelementptr inbounds float, ptr %v94, i64 %v1321
  %v1323 = add i64 %v658, 0
  %v1324 = and i64 %v1323, %v150
  %v1325 = mul i64 %v1324, %v7
  %v1326 = add i64 %v1325, %v1294
  %v1327 = mul i64 %v1326, 8
  %v1328 = getelementptr inbounds float, ptr %v96, i64 %v1327
  %v1329 = add i64 %v658, 0
  %v1330 = and i64 %v1329, %v152
  %v1331 = mul i64 %v1330, %v7
  %v1332 = add i64 %v1331, %v1294
  %v1333 = mul i64 %v1332, 8
  %v1334 = getelementptr inbounds float, ptr %v98, i64 %v1333
  %v1335 = add i64 %v658, 0
  %v1336 = and i64 %v1335, %v130
  %v1337 = mul i64 %v1336, %v7
  %v1338 = add i64 %v1337, %v1294
  %v1339 = mul i64 %v1338, 8
  %v1340 = getelementptr inbounds float, ptr %v42, i64 %v1339
  br label %b221
b221:
  %v1341 = phi i64 [ 0, %b219 ], [ %v1544, %b222 ]
  %v1342 = icmp slt i64 %v1341, 1
  br i1 %v1342, label %b222, label %b223
b222:
  %v1343 = mul i64 %v1263, 1
  %v1344 = add i64 %v1343, %v1341
  %v1345 = mul i64 %v1344, 8
  %v1346 = add i64 0, %v1341
  %v1347 = mul i64 %v1346, 8
  %v1348 = getelementptr inbounds float, ptr %v1298, i64 %v1347
  %v1349 = load <8 x float>, ptr %v1348, align 4
  %v1350 = add i64 1, %v1341
  %v1351 = mul i64 %v1350, 8
  %v1352 = getelementptr inbounds float, ptr %v1298, i64 %v1351
  %v1353 = load <8 x float>, ptr %v1352, align 4
  %v1354 = add i64 2, %v1341
  %v1355 = mul i64 %v1354, 8
  %v1356 = getelementptr inbounds float, ptr %v1298, i64 %v1355
  %v1357 = load <8 x float>, ptr %v1356, align 4
  %v1358 = add i64 3, %v1341
  %v1359 = mul i64 %v1358, 8
  %v1360 = getelementptr inbounds float, ptr %v1298, i64 %v1359
  %v1361 = load <8 x float>, ptr %v1360, align 4
  %v1362 = add i64 16, %v1345
  %v1363 = getelementptr inbounds float, ptr %v1304, i64 %v1362
  %v1364 = load <8 x float>, ptr %v1363, align 4
  %v1365 = fadd <8 x float> %v1364, %v1349
  %v1366 = add i64 8, %v1345
  %v1367 = getelementptr inbounds float, ptr %v26, i64 %v1366
  %v1368 = load <8 x float>, ptr %v1367, align 4
  %v1369 = fadd <8 x float> %v1365, %v1368
  %v1370 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1369)
  %v1371 = fneg <8 x float> %v1370
  %v1372 = fcmp olt <8 x float> %v1371, splat (float 0xC05A400000000000)
  %v1373 = select <8 x i1> %v1372, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1371
  %v1374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1373, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1375 = fsub <8 x float> %v1374, splat (float 0x4168000000000000)
  %v1376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1375, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1373)
  %v1377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1375, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1376)
  %v1378 = bitcast <8 x float> %v1374 to <8 x i32>
  %v1379 = fmul <8 x float> %v1377, %v1377
  %v1380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1377, <8 x float> splat (float 0x3F81227F40000000))
  %v1381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1380, <8 x float> %v1377, <8 x float> splat (float 0x3FA5556740000000))
  %v1382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1381, <8 x float> %v1377, <8 x float> splat (float 0x3FC5554B00000000))
  %v1383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1382, <8 x float> %v1377, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1379, <8 x float> %v1383, <8 x float> %v1377)
  %v1385 = sub <8 x i32> %v1378, splat (i32 1262485250)
  %v1386 = lshr <8 x i32> %v1385, splat (i32 1)
  %v1387 = sub <8 x i32> %v1385, %v1386
  %v1388 = shl <8 x i32> %v1386, splat (i32 23)
  %v1389 = bitcast <8 x i32> %v1388 to <8 x float>
  %v1390 = shl <8 x i32> %v1387, splat (i32 23)
  %v1391 = bitcast <8 x i32> %v1390 to <8 x float>
  %v1392 = fadd <8 x float> %v1384, splat (float 0x3FF0000000000000)
  %v1393 = fmul <8 x float> %v1392, %v1389
  %v1394 = fmul <8 x float> %v1393, %v1391
  %v1395 = fcmp olt <8 x float> %v1369, splat (float 0x0000000000000000)
  %v1396 = select <8 x i1> %v1395, <8 x float> %v1394, <8 x float> splat (float 0x3FF0000000000000)
  %v1397 = fadd <8 x float> %v1394, splat (float 0x3FF0000000000000)
  %v1398 = fdiv <8 x float> %v1396, %v1397
  %v1399 = add i64 8, %v1345
  %v1400 = getelementptr inbounds float, ptr %v1304, i64 %v1399
  %v1401 = load <8 x float>, ptr %v1400, align 4
  %v1402 = fadd <8 x float> %v1401, %v1353
  %v1403 = add i64 0, %v1345
  %v1404 = getelementptr inbounds float, ptr %v26, i64 %v1403
  %v1405 = load <8 x float>, ptr %v1404, align 4
  %v1406 = fadd <8 x float> %v1402, %v1405
  %v1407 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1406)
  %v1408 = fneg <8 x float> %v1407
  %v1409 = fcmp olt <8 x float> %v1408, splat (float 0xC05A400000000000)
  %v1410 = select <8 x i1> %v1409, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1408
  %v1411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1410, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1412 = fsub <8 x float> %v1411, splat (float 0x4168000000000000)
  %v1413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1412, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1410)
  %v1414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1412, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1413)
  %v1415 = bitcast <8 x float> %v1411 to <8 x i32>
  %v1416 = fmul <8 x float> %v1414, %v1414
  %v1417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1414, <8 x float> splat (float 0x3F81227F40000000))
  %v1418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1417, <8 x float> %v1414, <8 x float> splat (float 0x3FA5556740000000))
  %v1419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1418, <8 x float> %v1414, <8 x float> splat (float 0x3FC5554B00000000))
  %v1420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1419, <8 x float> %v1414, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1416, <8 x float> %v1420, <8 x float> %v1414)
  %v1422 = sub <8 x i32> %v1415, splat (i32 1262485250)
  %v1423 = lshr <8 x i32> %v1422, splat (i32 1)
  %v1424 = sub <8 x i32> %v1422, %v1423
  %v1425 = shl <8 x i32> %v1423, splat (i32 23)
  %v1426 = bitcast <8 x i32> %v1425 to <8 x float>
  %v1427 = shl <8 x i32> %v1424, splat (i32 23)
  %v1428 = bitcast <8 x i32> %v1427 to <8 x float>
  %v1429 = fadd <8 x float> %v1421, splat (float 0x3FF0000000000000)
  %v1430 = fmul <8 x float> %v1429, %v1426
  %v1431 = fmul <8 x float> %v1430, %v1428
  %v1432 = fcmp olt <8 x float> %v1406, splat (float 0x0000000000000000)
  %v1433 = select <8 x i1> %v1432, <8 x float> %v1431, <8 x float> splat (float 0x3FF0000000000000)
  %v1434 = fadd <8 x float> %v1431, splat (float 0x3FF0000000000000)
  %v1435 = fdiv <8 x float> %v1433, %v1434
  %v1436 = add i64 32, %v1345
  %v1437 = getelementptr inbounds float, ptr %v1304, i64 %v1436
  %v1438 = load <8 x float>, ptr %v1437, align 4
  %v1439 = fadd <8 x float> %v1438, %v1357
  %v1440 = add i64 24, %v1345
  %v1441 = getelementptr inbounds float, ptr %v26, i64 %v1440
  %v1442 = load <8 x float>, ptr %v1441, align 4
  %v1443 = fadd <8 x float> %v1439, %v1442
  %v1444 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1443)
  %v1445 = fcmp ogt <8 x float> %v1444, splat (float 0x4023000000000000)
  %v1446 = select <8 x i1> %v1445, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1444
  %v1447 = fadd <8 x float> %v1446, %v1446
  %v1448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1447, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1449 = fsub <8 x float> %v1448, splat (float 0x4168000000000000)
  %v1450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1449, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1447)
  %v1451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1449, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1450)
  %v1452 = bitcast <8 x float> %v1448 to <8 x i32>
  %v1453 = fmul <8 x float> %v1451, %v1451
  %v1454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1451, <8 x float> splat (float 0x3F81227F40000000))
  %v1455 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1454, <8 x float> %v1451, <8 x float> splat (float 0x3FA5556740000000))
  %v1456 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1455, <8 x float> %v1451, <8 x float> splat (float 0x3FC5554B00000000))
  %v1457 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1456, <8 x float> %v1451, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1458 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1453, <8 x float> %v1457, <8 x float> %v1451)
  %v1459 = shl <8 x i32> %v1452, splat (i32 23)
  %v1460 = add <8 x i32> %v1459, splat (i32 1065353216)
  %v1461 = bitcast <8 x i32> %v1460 to <8 x float>
  %v1462 = fsub <8 x float> %v1461, splat (float 0x3FF0000000000000)
  %v1463 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1461, <8 x float> %v1458, <8 x float> %v1462)
  %v1464 = fadd <8 x float> %v1463, splat (float 0x4000000000000000)
  %v1465 = fdiv <8 x float> %v1463, %v1464
  %v1466 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1465, <8 x float> %v1443)
  %v1467 = add i64 24, %v1345
  %v1468 = getelementptr inbounds float, ptr %v1304, i64 %v1467
  %v1469 = load <8 x float>, ptr %v1468, align 4
  %v1470 = fadd <8 x float> %v1469, %v1361
  %v1471 = add i64 16, %v1345
  %v1472 = getelementptr inbounds float, ptr %v26, i64 %v1471
  %v1473 = load <8 x float>, ptr %v1472, align 4
  %v1474 = fadd <8 x float> %v1470, %v1473
  %v1475 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1474)
  %v1476 = fneg <8 x float> %v1475
  %v1477 = fcmp olt <8 x float> %v1476, splat (float 0xC05A400000000000)
  %v1478 = select <8 x i1> %v1477, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1476
  %v1479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1478, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1480 = fsub <8 x float> %v1479, splat (float 0x4168000000000000)
  %v1481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1480, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1478)
  %v1482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1480, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1481)
  %v1483 = bitcast <8 x float> %v1479 to <8 x i32>
  %v1484 = fmul <8 x float> %v1482, %v1482
  %v1485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1482, <8 x float> splat (float 0x3F81227F40000000))
  %v1486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1485, <8 x float> %v1482, <8 x float> splat (float 0x3FA5556740000000))
  %v1487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1486, <8 x float> %v1482, <8 x float> splat (float 0x3FC5554B00000000))
  %v1488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1487, <8 x float> %v1482, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1484, <8 x float> %v1488, <8 x float> %v1482)
  %v1490 = sub <8 x i32> %v1483, splat (i32 1262485250)
  %v1491 = lshr <8 x i32> %v1490, splat (i32 1)
  %v1492 = sub <8 x i32> %v1490, %v1491
  %v1493 = shl <8 x i32> %v1491, splat (i32 23)
  %v1494 = bitcast <8 x i32> %v1493 to <8 x float>
  %v1495 = shl <8 x i32> %v1492, splat (i32 23)
  %v1496 = bitcast <8 x i32> %v1495 to <8 x float>
  %v1497 = fadd <8 x float> %v1489, splat (float 0x3FF0000000000000)
  %v1498 = fmul <8 x float> %v1497, %v1494
  %v1499 = fmul <8 x float> %v1498, %v1496
  %v1500 = fcmp olt <8 x float> %v1474, splat (float 0x0000000000000000)
  %v1501 = select <8 x i1> %v1500, <8 x float> %v1499, <8 x float> splat (float 0x3FF0000000000000)
  %v1502 = fadd <8 x float> %v1499, splat (float 0x3FF0000000000000)
  %v1503 = fdiv <8 x float> %v1501, %v1502
  %v1504 = add i64 0, %v1345
  %v1505 = getelementptr inbounds float, ptr %v1310, i64 %v1504
  %v1506 = load <8 x float>, ptr %v1505, align 4
  %v1507 = fmul <8 x float> %v1398, %v1506
  %v1508 = fmul <8 x float> %v1435, %v1466
  %v1509 = fadd <8 x float> %v1507, %v1508
  %v1510 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1509)
  %v1511 = fcmp ogt <8 x float> %v1510, splat (float 0x4023000000000000)
  %v1512 = select <8 x i1> %v1511, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1510
  %v1513 = fadd <8 x float> %v1512, %v1512
  %v1514 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1513, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1515 = fsub <8 x float> %v1514, splat (float 0x4168000000000000)
  %v1516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1515, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1513)
  %v1517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1515, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1516)
  %v1518 = bitcast <8 x float> %v1514 to <8 x i32>
  %v1519 = fmul <8 x float> %v1517, %v1517
  %v1520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1517, <8 x float> splat (float 0x3F81227F40000000))
  %v1521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1520, <8 x float> %v1517, <8 x float> splat (float 0x3FA5556740000000))
  %v1522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1521, <8 x float> %v1517, <8 x float> splat (float 0x3FC5554B00000000))
  %v1523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1522, <8 x float> %v1517, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1519, <8 x float> %v1523, <8 x float> %v1517)
  %v1525 = shl <8 x i32> %v1518, splat (i32 23)
  %v1526 = add <8 x i32> %v1525, splat (i32 1065353216)
  %v1527 = bitcast <8 x i32> %v1526 to <8 x float>
  %v1528 = fsub <8 x float> %v1527, splat (float 0x3FF0000000000000)
  %v1529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1527, <8 x float> %v1524, <8 x float> %v1528)
  %v1530 = fadd <8 x float> %v1529, splat (float 0x4000000000000000)
  %v1531 = fdiv <8 x float> %v1529, %v1530
  %v1532 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1531, <8 x float> %v1509)
  %v1533 = fmul <8 x float> %v1503, %v1532
  %v1534 = add i64 0, %v1345
  %v1535 = getelementptr inbounds float, ptr %v1316, i64 %v1534
  store <8 x float> %v1398, ptr %v1535, align 4
  %v1536 = add i64 0, %v1345
  %v1537 = getelementptr inbounds float, ptr %v1322, i64 %v1536
  store <8 x float> %v1435, ptr %v1537, align 4
  %v1538 = add i64 0, %v1345
  %v1539 = getelementptr inbounds float, ptr %v1328, i64 %v1538
  store <8 x float> %v1466, ptr %v1539, align 4
  %v1540 = add i64 0, %v1345
  %v1541 = getelementptr inbounds float, ptr %v1334, i64 %v1540
  store <8 x float> %v1503, ptr %v1541, align 4
  %v1542 = add i64 0, %v1345
  %v1543 = getelementptr inbounds float, ptr %v1340, i64 %v1542
  store <8 x float> %v1533, ptr %v1543, align 4
  %v1544 = add nsw i64 %v1341, 1
  br label %b221
b223:
  %v1545 = add nsw i64 %v1294, 1
  br label %b218
b220:
  %v1546 = add nsw i64 %v1269, 1
  br label %b213
b215:
  %v1547 = add nsw i64 %v1263, 1
  br label %b210
b212:
  %v1548 = add nsw i64 %v1258, 96
  br label %b207
b209:
  %v1549 = add i64 %v7, 0
  %v1550 = sdiv i64 %v1549, 1
  %v1551 = add i64 %v2, 1
  %v1552 = mul i64 %v1550, %v2
  %v1553 = sdiv i64 %v1552, %v3
  %v1554 = mul i64 %v1553, 1
  %v1555 = icmp slt i64 %v1554, %v7
  %v1556 = select i1 %v1555, i64 %v1554, i64 %v7
  %v1557 = mul i64 %v1550, %v1551
  %v1558 = sdiv i64 %v1557, %v3
  %v1559 = mul i64 %v1558, 1
  %v1560 = icmp slt i64 %v1559, %v7
  %v1561 = select i1 %v1560, i64 %v1559, i64 %v7
  br label %b224
b224:
  %v1562 = phi i64 [ %v1556, %b209 ], [ %v1611, %b225 ]
  %v1563 = icmp slt i64 %v1562, %v1561
  br i1 %v1563, label %b225, label %b226
b225:
  %v1564 = add i64 %v658, 0
  %v1565 = and i64 %v1564, %v146
  %v1566 = mul i64 %v1565, %v7
  %v1567 = add i64 %v1566, %v1562
  %v1568 = mul i64 %v1567, 8
  %v1569 = getelementptr inbounds float, ptr %v92, i64 %v1568
  %v1570 = add i64 %v658, 0
  %v1571 = and i64 %v1570, %v144
  %v1572 = mul i64 %v1571, %v7
  %v1573 = add i64 %v1572, %v1562
  %v1574 = mul i64 %v1573, 8
  %v1575 = getelementptr inbounds float, ptr %v90, i64 %v1574
  %v1576 = add i64 %v658, 0
  %v1577 = and i64 %v1576, %v148
  %v1578 = mul i64 %v1577, %v7
  %v1579 = add i64 %v1578, %v1562
  %v1580 = mul i64 %v1579, 8
  %v1581 = getelementptr inbounds float, ptr %v94, i64 %v1580
  %v1582 = add i64 %v658, 0
  %v1583 = and i64 %v1582, %v150
  %v1584 = mul i64 %v1583, %v7
  %v1585 = add i64 %v1584, %v1562
  %v1586 = mul i64 %v1585, 8
  %v1587 = getelementptr inbounds float, ptr %v96, i64 %v1586
  %v1588 = add i64 %v658, 1
  %v1589 = and i64 %v1588, %v126
  %v1590 = mul i64 %v1589, %v7
  %v1591 = add i64 %v1590, %v1562
  %v1592 = mul i64 %v1591, 32
  %v1593 = getelementptr inbounds float, ptr %v32, i64 %v1592
  %v1594 = add i64 0, 0
  %v1595 = getelementptr inbounds float, ptr %v1569, i64 %v1594
  %v1596 = load <8 x float>, ptr %v1595, align 4
  %v1597 = add i64 0, 0
  %v1598 = getelementptr inbounds float, ptr %v1575, i64 %v1597
  %v1599 = load <8 x float>, ptr %v1598, align 4
  %v1600 = fmul <8 x float> %v1596, %v1599
  %v1601 = add i64 0, 0
  %v1602 = getelementptr inbounds float, ptr %v1581, i64 %v1601
  %v1603 = load <8 x float>, ptr %v1602, align 4
  %v1604 = add i64 0, 0
  %v1605 = getelementptr inbounds float, ptr %v1587, i64 %v1604
  %v1606 = load <8 x float>, ptr %v1605, align 4
  %v1607 = fmul <8 x float> %v1603, %v1606
  %v1608 = fadd <8 x float> %v1600, %v1607
  %v1609 = add i64 0, 0
  %v1610 = getelementptr inbounds float, ptr %v1593, i64 %v1609
  store <8 x float> %v1608, ptr %v1610, align 4
  %v1611 = add nsw i64 %v1562, 1
  br label %b224
b226:
  %v1612 = add i64 %v7, 0
  %v1613 = sdiv i64 %v1612, 1
  %v1614 = add i64 %v2, 1
  %v1615 = mul i64 %v1613, %v2
  %v1616 = sdiv i64 %v1615, %v3
  %v1617 = mul i64 %v1616, 1
  %v1618 = icmp slt i64 %v1617, %v7
  %v1619 = select i1 %v1618, i64 %v1617, i64 %v7
  %v1620 = mul i64 %v1613, %v1614
  %v1621 = sdiv i64 %v1620, %v3
  %v1622 = mul i64 %v1621, 1
  %v1623 = icmp slt i64 %v1622, %v7
  %v1624 = select i1 %v1623, i64 %v1622, i64 %v7
  br label %b227
b227:
  %v1625 = phi i64 [ %v1619, %b226 ], [ %v1647, %b232 ]
  %v1626 = icmp slt i64 %v1625, %v1624
  br i1 %v1626, label %b228, label %b229
b228:
  %v1627 = add i64 %v658, 0
  %v1628 = and i64 %v1627, %v126
  %v1629 = mul i64 %v1628, %v7
  %v1630 = add i64 %v1629, %v1625
  %v1631 = mul i64 %v1630, 32
  %v1632 = getelementptr inbounds float, ptr %v32, i64 %v1631
  %v1633 = add i64 %v658, 1
  %v1634 = and i64 %v1633, %v126
  %v1635 = mul i64 %v1634, %v7
  %v1636 = add i64 %v1635, %v1625
  %v1637 = mul i64 %v1636, 32
  %v1638 = getelementptr inbounds float, ptr %v32, i64 %v1637
  br label %b230
b230:
  %v1639 = phi i64 [ 0, %b228 ], [ %v1646, %b231 ]
  %v1640 = icmp slt i64 %v1639, 24
  br i1 %v1640, label %b231, label %b232
b231:
  %v1641 = add i64 0, %v1639
  %v1642 = getelementptr inbounds float, ptr %v1632, i64 %v1641
  %v1643 = load <8 x float>, ptr %v1642, align 4
  %v1644 = add i64 8, %v1639
  %v1645 = getelementptr inbounds float, ptr %v1638, i64 %v1644
  store <8 x float> %v1643, ptr %v1645, align 4
  %v1646 = add nsw i64 %v1639, 8
  br label %b230
b232:
  %v1647 = add nsw i64 %v1625, 1
  br label %b227
b229:
  %v1648 = add i64 %v7, 0
  %v1649 = sdiv i64 %v1648, 1
  %v1650 = add i64 %v2, 1
  %v1651 = mul i64 %v1649, %v2
  %v1652 = sdiv i64 %v1651, %v3
  %v1653 = mul i64 %v1652, 1
  %v1654 = icmp slt i64 %v1653, %v7
  %v1655 = select i1 %v1654, i64 %v1653, i64 %v7
  %v1656 = mul i64 %v1649, %v1650
  %v1657 = sdiv i64 %v1656, %v3
  %v1658 = mul i64 %v1657, 1
  %v1659 = icmp slt i64 %v1658, %v7
  %v1660 = select i1 %v1659, i64 %v1658, i64 %v7
  br label %b233
b233:
  %v1661 = phi i64 [ %v1655, %b229 ], [ %v1680, %b234 ]
  %v1662 = icmp slt i64 %v1661, %v1660
  br i1 %v1662, label %b234, label %b235
b234:
  %v1663 = add i64 %v658, 0
  %v1664 = and i64 %v1663, %v130
  %v1665 = mul i64 %v1664, %v7
  %v1666 = add i64 %v1665, %v1661
  %v1667 = mul i64 %v1666, 8
  %v1668 = getelementptr inbounds float, ptr %v42, i64 %v1667
  %v1669 = add i64 %v658, 1
  %v1670 = and i64 %v1669, %v124
  %v1671 = mul i64 %v1670, %v7
  %v1672 = add i64 %v1671, %v1661
  %v1673 = mul i64 %v1672, 32
  %v1674 = getelementptr inbounds float, ptr %v30, i64 %v1673
  %v1675 = add i64 0, 0
  %v1676 = getelementptr inbounds float, ptr %v1668, i64 %v1675
  %v1677 = load <8 x float>, ptr %v1676, align 4
  %v1678 = add i64 0, 0
  %v1679 = getelementptr inbounds float, ptr %v1674, i64 %v1678
  store <8 x float> %v1677, ptr %v1679, align 4
  %v1680 = add nsw i64 %v1661, 1
  br label %b233
b235:
  %v1681 = add i64 %v7, 0
  %v1682 = sdiv i64 %v1681, 1
  %v1683 = add i64 %v2, 1
  %v1684 = mul i64 %v1682, %v2
  %v1685 = sdiv i64 %v1684, %v3
  %v1686 = mul i64 %v1685, 1
  %v1687 = icmp slt i64 %v1686, %v7
  %v1688 = select i1 %v1687, i64 %v1686, i64 %v7
  %v1689 = mul i64 %v1682, %v1683
  %v1690 = sdiv i64 %v1689, %v3
  %v1691 = mul i64 %v1690, 1
  %v1692 = icmp slt i64 %v1691, %v7
  %v1693 = select i1 %v1692, i64 %v1691, i64 %v7
  br label %b236
b236:
  %v1694 = phi i64 [ %v1688, %b235 ], [ %v1716, %b241 ]
  %v1695 = icmp slt i64 %v1694, %v1693
  br i1 %v1695, label %b237, label %b238
b237:
  %v1696 = add i64 %v658, 0
  %v1697 = and i64 %v1696, %v124
  %v1698 = mul i64 %v1697, %v7
  %v1699 = add i64 %v1698, %v1694
  %v1700 = mul i64 %v1699, 32
  %v1701 = getelementptr inbounds float, ptr %v30, i64 %v1700
  %v1702 = add i64 %v658, 1
  %v1703 = and i64 %v1702, %v124
  %v1704 = mul i64 %v1703, %v7
  %v1705 = add i64 %v1704, %v1694
  %v1706 = mul i64 %v1705, 32
  %v1707 = getelementptr inbounds float, ptr %v30, i64 %v1706
  br label %b239
b239:
  %v1708 = phi i64 [ 0, %b237 ], [ %v1715, %b240 ]
  %v1709 = icmp slt i64 %v1708, 24
  br i1 %v1709, label %b240, label %b241
b240:
  %v1710 = add i64 0, %v1708
  %v1711 = getelementptr inbounds float, ptr %v1701, i64 %v1710
  %v1712 = load <8 x float>, ptr %v1711, align 4
  %v1713 = add i64 8, %v1708
  %v1714 = getelementptr inbounds float, ptr %v1707, i64 %v1713
  store <8 x float> %v1712, ptr %v1714, align 4
  %v1715 = add nsw i64 %v1708, 8
  br label %b239
b241:
  %v1716 = add nsw i64 %v1694, 1
  br label %b236
b238:
  %v1717 = add nsw i64 %v658, 1
  br label %b137
b139:
  %v1718 = icmp sgt i64 %v3, 1
  br i1 %v1718, label %b242, label %b243
b242:
  %v1719 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1720 = atomicrmw add ptr %v1719, i64 1 acq_rel
  %v1721 = load i64, ptr %v163, align 8
  %v1722 = add i64 %v1721, 1
  store i64 %v1722, ptr %v163, align 8
  %v1723 = mul i64 %v3, %v1722
  br label %b244
b244:
  %v1724 = load atomic i64, ptr %v1719 acquire, align 8
  %v1725 = icmp slt i64 %v1724, %v1723
  br i1 %v1725, label %b245, label %b246
b245:
  %v1726 = call i32 @sched_yield()
  br label %b244
b246:
  br label %b243
b243:
  %v1727 = add nsw i64 %v560, %v559
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
  %v163 = alloca i64, i64 1, align 8
  %v516 = alloca float, i64 64, align 4
  %v1056 = alloca float, i64 64, align 4
  %v1272 = alloca float, i64 64, align 4
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
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds i64, ptr %v1, i64 6
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 12
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 15
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 16
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 17
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 18
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 22
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 23
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 34
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 40
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 43
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 44
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 45
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 46
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 47
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 48
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 49
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 50
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 51
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 52
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 56
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 57
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 58
  %v162 = load i64, ptr %v161, align 8
  store i64 0, ptr %v163, align 8
  %v164 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v165 = load ptr, ptr %v164, align 4
  %v166 = mul i64 %v2, 24576
  %v167 = add i64 %v166, 640
  %v168 = getelementptr inbounds float, ptr %v165, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v165, i64 0
  %v170 = getelementptr inbounds float, ptr %v165, i64 256
  %v171 = getelementptr inbounds i64, ptr %v1, i64 4
  %v172 = load i64, ptr %v171, align 8
  %v173 = icmp eq i64 %v172, 0
  br i1 %v173, label %b0, label %b1
b0:
  %v174 = add i64 1, 0
  %v175 = sdiv i64 %v174, 1
  %v176 = add i64 %v2, 1
  %v177 = mul i64 %v175, %v2
  %v178 = sdiv i64 %v177, %v3
  %v179 = mul i64 %v178, 1
  %v180 = icmp slt i64 %v179, 1
  %v181 = select i1 %v180, i64 %v179, i64 1
  %v182 = mul i64 %v175, %v176
  %v183 = sdiv i64 %v182, %v3
  %v184 = mul i64 %v183, 1
  %v185 = icmp slt i64 %v184, 1
  %v186 = select i1 %v185, i64 %v184, i64 1
  %v187 = icmp slt i64 %v186, 1
  %v188 = select i1 %v187, i64 %v186, i64 1
  br label %b2
b2:
  %v189 = phi i64 [ %v181, %b0 ], [ %v203, %b3 ]
  %v190 = icmp slt i64 %v189, %v188
  br i1 %v190, label %b3, label %b4
b3:
  %v191 = mul i64 %v189, 256
  %v192 = mul i64 %v189, 8
  %v193 = add i64 %v191, 0
  %v194 = add i64 %v192, 0
  %v195 = getelementptr inbounds float, ptr %v169, i64 %v193
  %v196 = sub i64 8, %v194
  %v197 = icmp slt i64 %v196, 0
  %v198 = select i1 %v197, i64 0, i64 %v196
  %v199 = mul i64 %v194, 1
  %v200 = add i64 0, %v199
  %v201 = getelementptr inbounds float, ptr %v24, i64 %v200
  call void @pack_rows(ptr %v201, i64 1, i64 8, i64 32, i64 %v198, ptr %v195, i64 8)
  %v202 = add i64 %v191, 256
  %v203 = add nsw i64 %v189, 1
  br label %b2
b4:
  %v204 = add i64 1, 0
  %v205 = sdiv i64 %v204, 1
  %v206 = add i64 %v2, 1
  %v207 = mul i64 %v205, %v2
  %v208 = sdiv i64 %v207, %v3
  %v209 = mul i64 %v208, 1
  %v210 = icmp slt i64 %v209, 1
  %v211 = select i1 %v210, i64 %v209, i64 1
  %v212 = mul i64 %v205, %v206
  %v213 = sdiv i64 %v212, %v3
  %v214 = mul i64 %v213, 1
  %v215 = icmp slt i64 %v214, 1
  %v216 = select i1 %v215, i64 %v214, i64 1
  %v217 = icmp slt i64 %v216, 1
  %v218 = select i1 %v217, i64 %v216, i64 1
  br label %b5
b5:
  %v219 = phi i64 [ %v211, %b4 ], [ %v233, %b6 ]
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b6, label %b7
b6:
  %v221 = mul i64 %v219, 64
  %v222 = mul i64 %v219, 8
  %v223 = add i64 %v221, 0
  %v224 = add i64 %v222, 0
  %v225 = getelementptr inbounds float, ptr %v170, i64 %v223
  %v226 = sub i64 8, %v224
  %v227 = icmp slt i64 %v226, 0
  %v228 = select i1 %v227, i64 0, i64 %v226
  %v229 = mul i64 %v224, 1
  %v230 = add i64 0, %v229
  %v231 = getelementptr inbounds float, ptr %v18, i64 %v230
  call void @pack_rows(ptr %v231, i64 1, i64 8, i64 8, i64 %v228, ptr %v225, i64 8)
  %v232 = add i64 %v221, 64
  %v233 = add nsw i64 %v219, 1
  br label %b5
b7:
  br label %b1
b1:
  %v234 = icmp sgt i64 %v3, 1
  br i1 %v234, label %b8, label %b9
b8:
  %v235 = getelementptr inbounds i64, ptr %v1, i64 3
  %v236 = atomicrmw add ptr %v235, i64 1 acq_rel
  %v237 = load i64, ptr %v163, align 8
  %v238 = add i64 %v237, 1
  store i64 %v238, ptr %v163, align 8
  %v239 = mul i64 %v3, %v238
  br label %b10
b10:
  %v240 = load atomic i64, ptr %v235 acquire, align 8
  %v241 = icmp slt i64 %v240, %v239
  br i1 %v241, label %b11, label %b12
b11:
  %v242 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v243 = phi i64 [ 0, %b9 ], [ %v1209, %b120 ]
  %v244 = icmp slt i64 %v243, %v5
  br i1 %v244, label %b14, label %b15
b14:
  %v245 = sub i64 %v5, 1
  %v246 = sub i64 %v245, %v243
  %v247 = add i64 %v7, 0
  %v248 = sdiv i64 %v247, 1
  %v249 = add i64 %v2, 1
  %v250 = mul i64 %v248, %v2
  %v251 = sdiv i64 %v250, %v3
  %v252 = mul i64 %v251, 1
  %v253 = icmp slt i64 %v252, %v7
  %v254 = select i1 %v253, i64 %v252, i64 %v7
  %v255 = mul i64 %v248, %v249
  %v256 = sdiv i64 %v255, %v3
  %v257 = mul i64 %v256, 1
  %v258 = icmp slt i64 %v257, %v7
  %v259 = select i1 %v258, i64 %v257, i64 %v7
  br label %b16
b16:
  %v260 = phi i64 [ %v254, %b14 ], [ %v407, %b17 ]
  %v261 = icmp slt i64 %v260, %v259
  br i1 %v261, label %b17, label %b18
b17:
  %v262 = add i64 %v246, 0
  %v263 = and i64 %v262, %v122
  %v264 = mul i64 %v263, %v7
  %v265 = add i64 %v264, %v260
  %v266 = mul i64 %v265, 8
  %v267 = getelementptr inbounds float, ptr %v28, i64 %v266
  %v268 = add i64 %v246, 1
  %v269 = and i64 %v268, 1
  %v270 = mul i64 %v269, %v7
  %v271 = add i64 %v270, %v260
  %v272 = mul i64 %v271, 32
  %v273 = getelementptr inbounds float, ptr %v36, i64 %v272
  %v274 = add i64 %v246, 0
  %v275 = and i64 %v274, %v146
  %v276 = mul i64 %v275, %v7
  %v277 = add i64 %v276, %v260
  %v278 = mul i64 %v277, 8
  %v279 = getelementptr inbounds float, ptr %v92, i64 %v278
  %v280 = add i64 %v246, 0
  %v281 = and i64 %v280, %v144
  %v282 = mul i64 %v281, %v7
  %v283 = add i64 %v282, %v260
  %v284 = mul i64 %v283, 8
  %v285 = getelementptr inbounds float, ptr %v90, i64 %v284
  %v286 = add i64 %v246, 0
  %v287 = and i64 %v286, %v148
  %v288 = mul i64 %v287, %v7
  %v289 = add i64 %v288, %v260
  %v290 = mul i64 %v289, 8
  %v291 = getelementptr inbounds float, ptr %v94, i64 %v290
  %v292 = add i64 %v246, 0
  %v293 = and i64 %v292, %v150
  %v294 = mul i64 %v293, %v7
  %v295 = add i64 %v294, %v260
  %v296 = mul i64 %v295, 8
  %v297 = getelementptr inbounds float, ptr %v96, i64 %v296
  %v298 = add i64 %v246, 0
  %v299 = and i64 %v298, %v152
  %v300 = mul i64 %v299, %v7
  %v301 = add i64 %v300, %v260
  %v302 = mul i64 %v301, 8
  %v303 = getelementptr inbounds float, ptr %v98, i64 %v302
  %v304 = add i64 %v246, 1
  %v305 = and i64 %v304, 1
  %v306 = mul i64 %v305, %v7
  %v307 = add i64 %v306, %v260
  %v308 = mul i64 %v307, 32
  %v309 = getelementptr inbounds float, ptr %v38, i64 %v308
  %v310 = add i64 %v246, 0
  %v311 = and i64 %v310, %v134
  %v312 = mul i64 %v311, %v7
  %v313 = add i64 %v312, %v260
  %v314 = mul i64 %v313, 32
  %v315 = getelementptr inbounds float, ptr %v66, i64 %v314
  %v316 = add i64 %v246, 0
  %v317 = and i64 %v316, %v154
  %v318 = mul i64 %v317, %v7
  %v319 = add i64 %v318, %v260
  %v320 = mul i64 %v319, 8
  %v321 = getelementptr inbounds float, ptr %v100, i64 %v320
  %v322 = add i64 0, 0
  %v323 = getelementptr inbounds float, ptr %v267, i64 %v322
  %v324 = load <8 x float>, ptr %v323, align 4
  %v325 = add i64 0, 0
  %v326 = getelementptr inbounds float, ptr %v273, i64 %v325
  %v327 = load <8 x float>, ptr %v326, align 4
  %v328 = fadd <8 x float> %v324, %v327
  %v329 = add i64 0, 0
  %v330 = getelementptr inbounds float, ptr %v279, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = add i64 0, 0
  %v333 = getelementptr inbounds float, ptr %v285, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = fmul <8 x float> %v331, %v334
  %v336 = add i64 0, 0
  %v337 = getelementptr inbounds float, ptr %v291, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = add i64 0, 0
  %v340 = getelementptr inbounds float, ptr %v297, i64 %v339
  %v341 = load <8 x float>, ptr %v340, align 4
  %v342 = fmul <8 x float> %v338, %v341
  %v343 = fadd <8 x float> %v335, %v342
  %v344 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v343)
  %v345 = fcmp ogt <8 x float> %v344, splat (float 0x4023000000000000)
  %v346 = select <8 x i1> %v345, <8 x float> splat (float 0x4023000000000000), <8 x float> %v344
  %v347 = fadd <8 x float> %v346, %v346
  %v348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v347, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v349 = fsub <8 x float> %v348, splat (float 0x4168000000000000)
  %v350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v349, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v347)
  %v351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v349, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v350)
  %v352 = bitcast <8 x float> %v348 to <8 x i32>
  %v353 = fmul <8 x float> %v351, %v351
  %v354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v351, <8 x float> splat (float 0x3F81227F40000000))
  %v355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v354, <8 x float> %v351, <8 x float> splat (float 0x3FA5556740000000))
  %v356 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v355, <8 x float> %v351, <8 x float> splat (float 0x3FC5554B00000000))
  %v357 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v356, <8 x float> %v351, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v358 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v353, <8 x float> %v357, <8 x float> %v351)
  %v359 = shl <8 x i32> %v352, splat (i32 23)
  %v360 = add <8 x i32> %v359, splat (i32 1065353216)
  %v361 = bitcast <8 x i32> %v360 to <8 x float>
  %v362 = fsub <8 x float> %v361, splat (float 0x3FF0000000000000)
  %v363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v361, <8 x float> %v358, <8 x float> %v362)
  %v364 = fadd <8 x float> %v363, splat (float 0x4000000000000000)
  %v365 = fdiv <8 x float> %v363, %v364
  %v366 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v365, <8 x float> %v343)
  %v367 = fmul <8 x float> %v328, %v366
  %v368 = add i64 0, 0
  %v369 = getelementptr inbounds float, ptr %v303, i64 %v368
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = fmul <8 x float> %v367, %v370
  %v372 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v373 = shufflevector <8 x float> %v372, <8 x float> poison, <8 x i32> zeroinitializer
  %v374 = fsub <8 x float> %v373, %v370
  %v375 = fmul <8 x float> %v371, %v374
  %v376 = add i64 0, 0
  %v377 = getelementptr inbounds float, ptr %v309, i64 %v376
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = fmul <8 x float> %v328, %v370
  %v380 = fmul <8 x float> %v366, %v366
  %v381 = fsub <8 x float> %v373, %v380
  %v382 = fmul <8 x float> %v379, %v381
  %v383 = fadd <8 x float> %v378, %v382
  %v384 = fmul <8 x float> %v383, %v338
  %v385 = fmul <8 x float> %v341, %v341
  %v386 = fsub <8 x float> %v373, %v385
  %v387 = fmul <8 x float> %v384, %v386
  %v388 = fmul <8 x float> %v383, %v341
  %v389 = fmul <8 x float> %v388, %v338
  %v390 = fsub <8 x float> %v373, %v338
  %v391 = fmul <8 x float> %v389, %v390
  %v392 = fmul <8 x float> %v383, %v331
  %v393 = fmul <8 x float> %v383, %v334
  %v394 = fmul <8 x float> %v393, %v331
  %v395 = fsub <8 x float> %v373, %v331
  %v396 = fmul <8 x float> %v394, %v395
  %v397 = add i64 16, 0
  %v398 = getelementptr inbounds float, ptr %v315, i64 %v397
  store <8 x float> %v375, ptr %v398, align 4
  %v399 = add i64 24, 0
  %v400 = getelementptr inbounds float, ptr %v315, i64 %v399
  store <8 x float> %v387, ptr %v400, align 4
  %v401 = add i64 0, 0
  %v402 = getelementptr inbounds float, ptr %v315, i64 %v401
  store <8 x float> %v391, ptr %v402, align 4
  %v403 = add i64 0, 0
  %v404 = getelementptr inbounds float, ptr %v321, i64 %v403
  store <8 x float> %v392, ptr %v404, align 4
  %v405 = add i64 8, 0
  %v406 = getelementptr inbounds float, ptr %v315, i64 %v405
  store <8 x float> %v396, ptr %v406, align 4
  %v407 = add nsw i64 %v260, 1
  br label %b16
b18:
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
  br label %b19
b19:
  %v421 = phi i64 [ %v415, %b18 ], [ %v439, %b24 ]
  %v422 = icmp slt i64 %v421, %v420
  br i1 %v422, label %b20, label %b21
b20:
  %v423 = add i64 %v246, 1
  %v424 = and i64 %v423, 1
  %v425 = mul i64 %v424, %v7
  %v426 = add i64 %v425, %v421
  %v427 = mul i64 %v426, 32
  %v428 = getelementptr inbounds float, ptr %v36, i64 %v427
  %v429 = mul i64 %v421, 32
  %v430 = getelementptr inbounds float, ptr %v62, i64 %v429
  br label %b22
b22:
  %v431 = phi i64 [ 0, %b20 ], [ %v438, %b23 ]
  %v432 = icmp slt i64 %v431, 24
  br i1 %v432, label %b23, label %b24
b23:
  %v433 = add i64 8, %v431
  %v434 = getelementptr inbounds float, ptr %v428, i64 %v433
  %v435 = load <8 x float>, ptr %v434, align 4
  %v436 = add i64 0, %v431
  %v437 = getelementptr inbounds float, ptr %v430, i64 %v436
  store <8 x float> %v435, ptr %v437, align 4
  %v438 = add nsw i64 %v431, 8
  br label %b22
b24:
  %v439 = add nsw i64 %v421, 1
  br label %b19
b21:
  %v440 = add i64 %v7, 0
  %v441 = sdiv i64 %v440, 1
  %v442 = add i64 %v2, 1
  %v443 = mul i64 %v441, %v2
  %v444 = sdiv i64 %v443, %v3
  %v445 = mul i64 %v444, 1
  %v446 = icmp slt i64 %v445, %v7
  %v447 = select i1 %v446, i64 %v445, i64 %v7
  %v448 = mul i64 %v441, %v442
  %v449 = sdiv i64 %v448, %v3
  %v450 = mul i64 %v449, 1
  %v451 = icmp slt i64 %v450, %v7
  %v452 = select i1 %v451, i64 %v450, i64 %v7
  br label %b25
b25:
  %v453 = phi i64 [ %v447, %b21 ], [ %v461, %b26 ]
  %v454 = icmp slt i64 %v453, %v452
  br i1 %v454, label %b26, label %b27
b26:
  %v455 = mul i64 %v453, 32
  %v456 = getelementptr inbounds float, ptr %v62, i64 %v455
  %v457 = add i64 24, 0
  %v458 = getelementptr inbounds float, ptr %v456, i64 %v457
  %v459 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v460 = shufflevector <8 x float> %v459, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v460, ptr %v458, align 4
  %v461 = add nsw i64 %v453, 1
  br label %b25
b27:
  %v462 = add i64 %v7, 0
  %v463 = sdiv i64 %v462, 1
  %v464 = add i64 %v2, 1
  %v465 = mul i64 %v463, %v2
  %v466 = sdiv i64 %v465, %v3
  %v467 = mul i64 %v466, 1
  %v468 = icmp slt i64 %v467, %v7
  %v469 = select i1 %v468, i64 %v467, i64 %v7
  %v470 = mul i64 %v463, %v464
  %v471 = sdiv i64 %v470, %v3
  %v472 = mul i64 %v471, 1
  %v473 = icmp slt i64 %v472, %v7
  %v474 = select i1 %v473, i64 %v472, i64 %v7
  br label %b28
b28:
  %v475 = phi i64 [ %v469, %b27 ], [ %v493, %b33 ]
  %v476 = icmp slt i64 %v475, %v474
  br i1 %v476, label %b29, label %b30
b29:
  %v477 = add i64 %v246, 1
  %v478 = and i64 %v477, 1
  %v479 = mul i64 %v478, %v7
  %v480 = add i64 %v479, %v475
  %v481 = mul i64 %v480, 32
  %v482 = getelementptr inbounds float, ptr %v38, i64 %v481
  %v483 = mul i64 %v475, 32
  %v484 = getelementptr inbounds float, ptr %v64, i64 %v483
  br label %b31
b31:
  %v485 = phi i64 [ 0, %b29 ], [ %v492, %b32 ]
  %v486 = icmp slt i64 %v485, 24
  br i1 %v486, label %b32, label %b33
b32:
  %v487 = add i64 8, %v485
  %v488 = getelementptr inbounds float, ptr %v482, i64 %v487
  %v489 = load <8 x float>, ptr %v488, align 4
  %v490 = add i64 0, %v485
  %v491 = getelementptr inbounds float, ptr %v484, i64 %v490
  store <8 x float> %v489, ptr %v491, align 4
  %v492 = add nsw i64 %v485, 8
  br label %b31
b33:
  %v493 = add nsw i64 %v475, 1
  br label %b28
b30:
  %v494 = add i64 %v7, 0
  %v495 = sdiv i64 %v494, 1
  %v496 = add i64 %v2, 1
  %v497 = mul i64 %v495, %v2
  %v498 = sdiv i64 %v497, %v3
  %v499 = mul i64 %v498, 1
  %v500 = icmp slt i64 %v499, %v7
  %v501 = select i1 %v500, i64 %v499, i64 %v7
  %v502 = mul i64 %v495, %v496
  %v503 = sdiv i64 %v502, %v3
  %v504 = mul i64 %v503, 1
  %v505 = icmp slt i64 %v504, %v7
  %v506 = select i1 %v505, i64 %v504, i64 %v7
  br label %b34
b34:
  %v507 = phi i64 [ %v501, %b30 ], [ %v515, %b35 ]
  %v508 = icmp slt i64 %v507, %v506
  br i1 %v508, label %b35, label %b36
b35:
  %v509 = mul i64 %v507, 32
  %v510 = getelementptr inbounds float, ptr %v64, i64 %v509
  %v511 = add i64 24, 0
  %v512 = getelementptr inbounds float, ptr %v510, i64 %v511
  %v513 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v514 = shufflevector <8 x float> %v513, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v514, ptr %v512, align 4
  %v515 = add nsw i64 %v507, 1
  br label %b34
b36:
  %v517 = add i64 %v7, 0
  %v518 = sdiv i64 %v517, 1
  %v519 = add i64 %v2, 1
  %v520 = mul i64 %v518, %v2
  %v521 = sdiv i64 %v520, %v3
  %v522 = mul i64 %v521, 1
  %v523 = icmp slt i64 %v522, %v7
  %v524 = select i1 %v523, i64 %v522, i64 %v7
  %v525 = mul i64 %v518, %v519
  %v526 = sdiv i64 %v525, %v3
  %v527 = mul i64 %v526, 1
  %v528 = icmp slt i64 %v527, %v7
  %v529 = select i1 %v528, i64 %v527, i64 %v7
  br label %b37
b37:
  %v530 = phi i64 [ %v524, %b36 ], [ %v592, %b42 ]
  %v531 = icmp slt i64 %v530, %v529
  br i1 %v531, label %b38, label %b39
b38:
  %v532 = add i64 %v530, 96
  %v533 = icmp slt i64 %v532, %v529
  %v534 = select i1 %v533, i64 %v532, i64 %v529
  br label %b40
b40:
  %v535 = phi i64 [ 0, %b38 ], [ %v591, %b45 ]
  %v536 = icmp slt i64 %v535, 1
  br i1 %v536, label %b41, label %b42
b41:
  %v537 = sub i64 %v534, %v530
  %v538 = sub i64 8, 1
  %v539 = add i64 %v537, %v538
  %v540 = sdiv i64 %v539, 8
  br label %b43
b43:
  %v541 = phi i64 [ 0, %b41 ], [ %v590, %b50 ]
  %v542 = icmp slt i64 %v541, %v540
  br i1 %v542, label %b44, label %b45
b44:
  %v543 = mul i64 %v537, %v541
  %v544 = sdiv i64 %v543, %v540
  %v545 = add i64 %v530, %v544
  %v546 = add i64 %v541, 1
  %v547 = mul i64 %v537, %v546
  %v548 = sdiv i64 %v547, %v540
  %v549 = add i64 %v530, %v548
  %v550 = mul i64 %v535, 256
  %v551 = getelementptr inbounds float, ptr %v169, i64 %v550
  %v552 = sub i64 %v549, %v545
  %v553 = add i64 %v246, 0
  %v554 = and i64 %v553, %v134
  %v555 = mul i64 %v554, %v7
  %v556 = add i64 %v555, %v545
  %v557 = mul i64 %v556, 32
  %v558 = getelementptr inbounds float, ptr %v66, i64 %v557
  %v559 = getelementptr inbounds float, ptr %v558, i64 0
  %v560 = sub i64 %v552, 1
  %v561 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v560
  %v562 = load ptr, ptr %v561, align 4
  %v563 = getelementptr inbounds float, ptr %v516, i64 0
  %v564 = icmp sgt i64 %v552, 0
  br i1 %v564, label %b46, label %b47
b46:
  call void %v562(ptr %v559, i64 32, ptr %v551, i64 32, ptr %v563, i64 8, i64 0)
  br label %b47
b47:
  %v565 = add i64 %v550, 256
  br label %b48
b48:
  %v566 = phi i64 [ %v545, %b47 ], [ %v589, %b53 ]
  %v567 = icmp slt i64 %v566, %v549
  br i1 %v567, label %b49, label %b50
b49:
  %v568 = sub i64 %v566, %v545
  %v569 = mul i64 %v568, 8
  %v570 = getelementptr inbounds float, ptr %v516, i64 %v569
  %v571 = add i64 %v246, 0
  %v572 = and i64 %v571, %v156
  %v573 = mul i64 %v572, %v7
  %v574 = add i64 %v573, %v566
  %v575 = mul i64 %v574, 8
  %v576 = getelementptr inbounds float, ptr %v102, i64 %v575
  br label %b51
b51:
  %v577 = phi i64 [ 0, %b49 ], [ %v588, %b52 ]
  %v578 = icmp slt i64 %v577, 1
  br i1 %v578, label %b52, label %b53
b52:
  %v579 = mul i64 %v535, 1
  %v580 = add i64 %v579, %v577
  %v581 = mul i64 %v580, 8
  %v582 = add i64 0, %v577
  %v583 = mul i64 %v582, 8
  %v584 = getelementptr inbounds float, ptr %v570, i64 %v583
  %v585 = load <8 x float>, ptr %v584, align 4
  %v586 = add i64 0, %v581
  %v587 = getelementptr inbounds float, ptr %v576, i64 %v586
  store <8 x float> %v585, ptr %v587, align 4
  %v588 = add nsw i64 %v577, 1
  br label %b51
b53:
  %v589 = add nsw i64 %v566, 1
  br label %b48
b50:
  %v590 = add nsw i64 %v541, 1
  br label %b43
b45:
  %v591 = add nsw i64 %v535, 1
  br label %b40
b42:
  %v592 = add nsw i64 %v530, 96
  br label %b37
b39:
  %v593 = add i64 %v7, 0
  %v594 = sdiv i64 %v593, 1
  %v595 = add i64 %v2, 1
  %v596 = mul i64 %v594, %v2
  %v597 = sdiv i64 %v596, %v3
  %v598 = mul i64 %v597, 1
  %v599 = icmp slt i64 %v598, %v7
  %v600 = select i1 %v599, i64 %v598, i64 %v7
  %v601 = mul i64 %v594, %v595
  %v602 = sdiv i64 %v601, %v3
  %v603 = mul i64 %v602, 1
  %v604 = icmp slt i64 %v603, %v7
  %v605 = select i1 %v604, i64 %v603, i64 %v7
  br label %b54
b54:
  %v606 = phi i64 [ %v600, %b39 ], [ %v651, %b59 ]
  %v607 = icmp slt i64 %v606, %v605
  br i1 %v607, label %b55, label %b56
b55:
  br label %b57
b57:
  %v608 = phi i64 [ 0, %b55 ], [ %v650, %b62 ]
  %v609 = icmp slt i64 %v608, 4
  br i1 %v609, label %b58, label %b59
b58:
  br label %b60
b60:
  %v610 = phi i64 [ 0, %b58 ], [ %v635, %b61 ]
  %v611 = phi <8 x float> [ splat (float 0x0000000000000000), %b58 ], [ %v634, %b61 ]
  %v612 = icmp slt i64 %v610, 8
  br i1 %v612, label %b61, label %b62
b61:
  %v613 = add i64 %v246, 0
  %v614 = and i64 %v613, %v154
  %v615 = mul i64 %v614, %v7
  %v616 = add i64 %v615, %v606
  %v617 = mul i64 %v616, 8
  %v618 = getelementptr inbounds float, ptr %v100, i64 %v617
  %v619 = add i64 %v246, 0
  %v620 = and i64 %v619, %v126
  %v621 = mul i64 %v620, %v7
  %v622 = add i64 %v621, %v606
  %v623 = mul i64 %v622, 32
  %v624 = getelementptr inbounds float, ptr %v32, i64 %v623
  %v625 = add i64 0, %v610
  %v626 = getelementptr inbounds float, ptr %v618, i64 %v625
  %v627 = load <8 x float>, ptr %v626, align 4
  %v628 = mul i64 %v608, 8
  %v629 = add i64 0, %v628
  %v630 = add i64 %v629, %v610
  %v631 = getelementptr inbounds float, ptr %v624, i64 %v630
  %v632 = load <8 x float>, ptr %v631, align 4
  %v633 = fmul <8 x float> %v627, %v632
  %v634 = fadd <8 x float> %v611, %v633
  %v635 = add nsw i64 %v610, 8
  br label %b60
b62:
  %v636 = shufflevector <8 x float> %v611, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v637 = shufflevector <8 x float> %v611, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v638 = fadd <4 x float> %v636, %v637
  %v639 = shufflevector <4 x float> %v638, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v640 = shufflevector <4 x float> %v638, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v641 = fadd <2 x float> %v639, %v640
  %v642 = extractelement <2 x float> %v641, i64 0
  %v643 = extractelement <2 x float> %v641, i64 1
  %v644 = fadd float %v642, %v643
  %v645 = fadd float %v644, 0x0000000000000000
  %v646 = mul i64 %v606, 4
  %v647 = getelementptr inbounds float, ptr %v104, i64 %v646
  %v648 = add i64 0, %v608
  %v649 = getelementptr inbounds float, ptr %v647, i64 %v648
  store float %v645, ptr %v649, align 4
  %v650 = add nsw i64 %v608, 1
  br label %b57
b59:
  %v651 = add nsw i64 %v606, 1
  br label %b54
b56:
  %v652 = add i64 %v7, 0
  %v653 = sdiv i64 %v652, 1
  %v654 = add i64 %v2, 1
  %v655 = mul i64 %v653, %v2
  %v656 = sdiv i64 %v655, %v3
  %v657 = mul i64 %v656, 1
  %v658 = icmp slt i64 %v657, %v7
  %v659 = select i1 %v658, i64 %v657, i64 %v7
  %v660 = mul i64 %v653, %v654
  %v661 = sdiv i64 %v660, %v3
  %v662 = mul i64 %v661, 1
  %v663 = icmp slt i64 %v662, %v7
  %v664 = select i1 %v663, i64 %v662, i64 %v7
  br label %b63
b63:
  %v665 = phi i64 [ %v659, %b56 ], [ %v709, %b68 ]
  %v666 = icmp slt i64 %v665, %v664
  br i1 %v666, label %b64, label %b65
b64:
  br label %b66
b66:
  %v667 = phi i64 [ 0, %b64 ], [ %v708, %b67 ]
  %v668 = icmp slt i64 %v667, 4
  br i1 %v668, label %b67, label %b68
b67:
  %v669 = mul i64 %v665, 32
  %v670 = getelementptr inbounds float, ptr %v64, i64 %v669
  %v671 = add i64 %v246, 0
  %v672 = and i64 %v671, %v154
  %v673 = mul i64 %v672, %v7
  %v674 = add i64 %v673, %v665
  %v675 = mul i64 %v674, 8
  %v676 = getelementptr inbounds float, ptr %v100, i64 %v675
  %v677 = add i64 %v246, 0
  %v678 = and i64 %v677, %v142
  %v679 = mul i64 %v678, %v7
  %v680 = add i64 %v679, %v665
  %v681 = mul i64 %v680, 4
  %v682 = getelementptr inbounds float, ptr %v88, i64 %v681
  %v683 = add i64 0, %v667
  %v684 = getelementptr inbounds float, ptr %v682, i64 %v683
  %v685 = load float, ptr %v684, align 4
  %v686 = add i64 %v246, 0
  %v687 = and i64 %v686, 1
  %v688 = mul i64 %v687, %v7
  %v689 = add i64 %v688, %v665
  %v690 = mul i64 %v689, 32
  %v691 = getelementptr inbounds float, ptr %v38, i64 %v690
  %v692 = mul i64 %v667, 8
  %v693 = add i64 0, %v692
  %v694 = add i64 %v693, 0
  %v695 = getelementptr inbounds float, ptr %v670, i64 %v694
  %v696 = load <8 x float>, ptr %v695, align 4
  %v697 = add i64 0, 0
  %v698 = getelementptr inbounds float, ptr %v676, i64 %v697
  %v699 = load <8 x float>, ptr %v698, align 4
  %v700 = insertelement <8 x float> poison, float %v685, i64 0
  %v701 = shufflevector <8 x float> %v700, <8 x float> poison, <8 x i32> zeroinitializer
  %v702 = fmul <8 x float> %v699, %v701
  %v703 = fadd <8 x float> %v696, %v702
  %v704 = mul i64 %v667, 8
  %v705 = add i64 0, %v704
  %v706 = add i64 %v705, 0
  %v707 = getelementptr inbounds float, ptr %v691, i64 %v706
  store <8 x float> %v703, ptr %v707, align 4
  %v708 = add nsw i64 %v667, 1
  br label %b66
b68:
  %v709 = add nsw i64 %v665, 1
  br label %b63
b65:
  %v710 = add i64 %v7, 0
  %v711 = sdiv i64 %v710, 1
  %v712 = add i64 %v2, 1
  %v713 = mul i64 %v711, %v2
  %v714 = sdiv i64 %v713, %v3
  %v715 = mul i64 %v714, 1
  %v716 = icmp slt i64 %v715, %v7
  %v717 = select i1 %v716, i64 %v715, i64 %v7
  %v718 = mul i64 %v711, %v712
  %v719 = sdiv i64 %v718, %v3
  %v720 = mul i64 %v719, 1
  %v721 = icmp slt i64 %v720, %v7
  %v722 = select i1 %v721, i64 %v720, i64 %v7
  br label %b69
b69:
  %v723 = phi i64 [ %v717, %b65 ], [ %v778, %b74 ]
  %v724 = icmp slt i64 %v723, %v722
  br i1 %v724, label %b70, label %b71
b70:
  br label %b72
b72:
  %v725 = phi i64 [ 0, %b70 ], [ %v777, %b77 ]
  %v726 = icmp slt i64 %v725, 4
  br i1 %v726, label %b73, label %b74
b73:
  br label %b75
b75:
  %v727 = phi i64 [ 0, %b73 ], [ %v762, %b76 ]
  %v728 = phi <8 x float> [ splat (float 0x0000000000000000), %b73 ], [ %v761, %b76 ]
  %v729 = icmp slt i64 %v727, 8
  br i1 %v729, label %b76, label %b77
b76:
  %v730 = add i64 %v246, 1
  %v731 = and i64 %v730, 1
  %v732 = mul i64 %v731, %v7
  %v733 = add i64 %v732, %v723
  %v734 = mul i64 %v733, 8
  %v735 = getelementptr inbounds float, ptr %v40, i64 %v734
  %v736 = add i64 %v246, 0
  %v737 = and i64 %v736, %v156
  %v738 = mul i64 %v737, %v7
  %v739 = add i64 %v738, %v723
  %v740 = mul i64 %v739, 8
  %v741 = getelementptr inbounds float, ptr %v102, i64 %v740
  %v742 = add i64 %v246, 0
  %v743 = and i64 %v742, %v124
  %v744 = mul i64 %v743, %v7
  %v745 = add i64 %v744, %v723
  %v746 = mul i64 %v745, 32
  %v747 = getelementptr inbounds float, ptr %v30, i64 %v746
  %v748 = add i64 0, %v727
  %v749 = getelementptr inbounds float, ptr %v735, i64 %v748
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = add i64 0, %v727
  %v752 = getelementptr inbounds float, ptr %v741, i64 %v751
  %v753 = load <8 x float>, ptr %v752, align 4
  %v754 = fadd <8 x float> %v750, %v753
  %v755 = mul i64 %v725, 8
  %v756 = add i64 0, %v755
  %v757 = add i64 %v756, %v727
  %v758 = getelementptr inbounds float, ptr %v747, i64 %v757
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = fmul <8 x float> %v754, %v759
  %v761 = fadd <8 x float> %v728, %v760
  %v762 = add nsw i64 %v727, 8
  br label %b75
b77:
  %v763 = shufflevector <8 x float> %v728, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v764 = shufflevector <8 x float> %v728, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v765 = fadd <4 x float> %v763, %v764
  %v766 = shufflevector <4 x float> %v765, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v767 = shufflevector <4 x float> %v765, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v768 = fadd <2 x float> %v766, %v767
  %v769 = extractelement <2 x float> %v768, i64 0
  %v770 = extractelement <2 x float> %v768, i64 1
  %v771 = fadd float %v769, %v770
  %v772 = fadd float %v771, 0x0000000000000000
  %v773 = mul i64 %v723, 4
  %v774 = getelementptr inbounds float, ptr %v106, i64 %v773
  %v775 = add i64 0, %v725
  %v776 = getelementptr inbounds float, ptr %v774, i64 %v775
  store float %v772, ptr %v776, align 4
  %v777 = add nsw i64 %v725, 1
  br label %b72
b74:
  %v778 = add nsw i64 %v723, 1
  br label %b69
b71:
  %v779 = add i64 %v7, 0
  %v780 = sdiv i64 %v779, 1
  %v781 = add i64 %v2, 1
  %v782 = mul i64 %v780, %v2
  %v783 = sdiv i64 %v782, %v3
  %v784 = mul i64 %v783, 1
  %v785 = icmp slt i64 %v784, %v7
  %v786 = select i1 %v785, i64 %v784, i64 %v7
  %v787 = mul i64 %v780, %v781
  %v788 = sdiv i64 %v787, %v3
  %v789 = mul i64 %v788, 1
  %v790 = icmp slt i64 %v789, %v7
  %v791 = select i1 %v790, i64 %v789, i64 %v7
  br label %b78
b78:
  %v792 = phi i64 [ %v786, %b71 ], [ %v834, %b83 ]
  %v793 = icmp slt i64 %v792, %v791
  br i1 %v793, label %b79, label %b80
b79:
  br label %b81
b81:
  %v794 = phi i64 [ 0, %b79 ], [ %v829, %b82 ]
  %v795 = phi float [ 0x0000000000000000, %b79 ], [ %v828, %b82 ]
  %v796 = icmp slt i64 %v794, 4
  br i1 %v796, label %b82, label %b83
b82:
  %v797 = mul i64 %v792, 4
  %v798 = getelementptr inbounds float, ptr %v104, i64 %v797
  %v799 = mul i64 %v792, 4
  %v800 = getelementptr inbounds float, ptr %v106, i64 %v799
  %v801 = add i64 %v246, 0
  %v802 = and i64 %v801, %v142
  %v803 = mul i64 %v802, %v7
  %v804 = add i64 %v803, %v792
  %v805 = mul i64 %v804, 4
  %v806 = getelementptr inbounds float, ptr %v88, i64 %v805
  %v807 = add i64 %v246, 0
  %v808 = and i64 %v807, %v140
  %v809 = mul i64 %v808, %v7
  %v810 = add i64 %v809, %v792
  %v811 = mul i64 %v810, 1
  %v812 = getelementptr inbounds float, ptr %v86, i64 %v811
  %v813 = getelementptr inbounds float, ptr %v812, i64 0
  %v814 = load float, ptr %v813, align 4
  %v815 = add i64 0, %v794
  %v816 = getelementptr inbounds float, ptr %v798, i64 %v815
  %v817 = load float, ptr %v816, align 4
  %v818 = add i64 0, %v794
  %v819 = getelementptr inbounds float, ptr %v800, i64 %v818
  %v820 = load float, ptr %v819, align 4
  %v821 = fadd float %v817, %v820
  %v822 = add i64 0, %v794
  %v823 = getelementptr inbounds float, ptr %v806, i64 %v822
  %v824 = load float, ptr %v823, align 4
  %v825 = fmul float %v821, %v824
  %v826 = fdiv float %v825, %v814
  %v827 = fneg float %v826
  %v828 = fadd float %v795, %v827
  %v829 = add nsw i64 %v794, 1
  br label %b81
b83:
  %v830 = fadd float %v795, 0x0000000000000000
  %v831 = mul i64 %v792, 1
  %v832 = getelementptr inbounds float, ptr %v108, i64 %v831
  %v833 = getelementptr inbounds float, ptr %v832, i64 0
  store float %v830, ptr %v833, align 4
  %v834 = add nsw i64 %v792, 1
  br label %b78
b80:
  %v835 = add i64 %v7, 0
  %v836 = sdiv i64 %v835, 1
  %v837 = add i64 %v2, 1
  %v838 = mul i64 %v836, %v2
  %v839 = sdiv i64 %v838, %v3
  %v840 = mul i64 %v839, 1
  %v841 = icmp slt i64 %v840, %v7
  %v842 = select i1 %v841, i64 %v840, i64 %v7
  %v843 = mul i64 %v836, %v837
  %v844 = sdiv i64 %v843, %v3
  %v845 = mul i64 %v844, 1
  %v846 = icmp slt i64 %v845, %v7
  %v847 = select i1 %v846, i64 %v845, i64 %v7
  br label %b84
b84:
  %v848 = phi i64 [ %v842, %b80 ], [ %v928, %b85 ]
  %v849 = icmp slt i64 %v848, %v847
  br i1 %v849, label %b85, label %b86
b85:
  %v850 = add i64 %v246, 0
  %v851 = and i64 %v850, %v120
  %v852 = mul i64 %v851, %v7
  %v853 = add i64 %v852, %v848
  %v854 = mul i64 %v853, 1
  %v855 = getelementptr inbounds float, ptr %v22, i64 %v854
  %v856 = getelementptr inbounds float, ptr %v855, i64 0
  %v857 = load float, ptr %v856, align 4
  %v858 = fcmp uno float %v857, %v857
  %v859 = fcmp ogt float %v857, 0x3FF0000000000000
  %v860 = select i1 %v859, float %v857, float 0x3FF0000000000000
  %v861 = select i1 %v858, float %v857, float %v860
  %v862 = mul i64 %v848, 4
  %v863 = getelementptr inbounds float, ptr %v104, i64 %v862
  %v864 = mul i64 %v848, 4
  %v865 = getelementptr inbounds float, ptr %v106, i64 %v864
  %v866 = add i64 %v246, 0
  %v867 = and i64 %v866, %v140
  %v868 = mul i64 %v867, %v7
  %v869 = add i64 %v868, %v848
  %v870 = mul i64 %v869, 1
  %v871 = getelementptr inbounds float, ptr %v86, i64 %v870
  %v872 = getelementptr inbounds float, ptr %v871, i64 0
  %v873 = load float, ptr %v872, align 4
  %v874 = mul i64 %v848, 1
  %v875 = getelementptr inbounds float, ptr %v108, i64 %v874
  %v876 = getelementptr inbounds float, ptr %v875, i64 0
  %v877 = load float, ptr %v876, align 4
  %v878 = add i64 %v246, 0
  %v879 = and i64 %v878, %v138
  %v880 = mul i64 %v879, %v7
  %v881 = add i64 %v880, %v848
  %v882 = mul i64 %v881, 4
  %v883 = getelementptr inbounds float, ptr %v84, i64 %v882
  %v884 = add i64 %v246, 0
  %v885 = and i64 %v884, %v158
  %v886 = mul i64 %v885, %v7
  %v887 = add i64 %v886, %v848
  %v888 = mul i64 %v887, 4
  %v889 = getelementptr inbounds float, ptr %v110, i64 %v888
  %v890 = icmp ult i64 4, 8
  %v891 = select i1 %v890, i64 4, i64 8
  %v892 = trunc i64 %v891 to i32
  %v893 = insertelement <8 x i32> poison, i32 %v892, i64 0
  %v894 = shufflevector <8 x i32> %v893, <8 x i32> poison, <8 x i32> zeroinitializer
  %v895 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v894
  %v896 = add i64 0, 0
  %v897 = insertelement <8 x i64> poison, i64 %v896, i64 0
  %v898 = shufflevector <8 x i64> %v897, <8 x i64> poison, <8 x i32> zeroinitializer
  %v899 = add <8 x i64> %v898, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v900 = sitofp <8 x i64> %v899 to <8 x float>
  %v901 = insertelement <8 x float> poison, float %v861, i64 0
  %v902 = shufflevector <8 x float> %v901, <8 x float> poison, <8 x i32> zeroinitializer
  %v903 = fcmp olt <8 x float> %v900, %v902
  %v904 = select <8 x i1> %v903, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v905 = add i64 0, 0
  %v906 = getelementptr inbounds float, ptr %v863, i64 %v905
  %v907 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v906, <8 x i1> %v895, <8 x float> zeroinitializer)
  %v908 = add i64 0, 0
  %v909 = getelementptr inbounds float, ptr %v865, i64 %v908
  %v910 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v909, <8 x i1> %v895, <8 x float> zeroinitializer)
  %v911 = fadd <8 x float> %v907, %v910
  %v912 = insertelement <8 x float> poison, float %v873, i64 0
  %v913 = shufflevector <8 x float> %v912, <8 x float> poison, <8 x i32> zeroinitializer
  %v914 = fdiv <8 x float> %v911, %v913
  %v915 = insertelement <8 x float> poison, float %v877, i64 0
  %v916 = shufflevector <8 x float> %v915, <8 x float> poison, <8 x i32> zeroinitializer
  %v917 = fadd <8 x float> %v914, %v916
  %v918 = add i64 0, 0
  %v919 = getelementptr inbounds float, ptr %v883, i64 %v918
  %v920 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v919, <8 x i1> %v895, <8 x float> zeroinitializer)
  %v921 = fmul <8 x float> %v917, %v920
  %v922 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v923 = shufflevector <8 x float> %v922, <8 x float> poison, <8 x i32> zeroinitializer
  %v924 = fcmp une <8 x float> %v904, splat (float 0x0000000000000000)
  %v925 = select <8 x i1> %v924, <8 x float> %v921, <8 x float> %v923
  %v926 = add i64 0, 0
  %v927 = getelementptr inbounds float, ptr %v889, i64 %v926
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v925, ptr align 4 %v927, <8 x i1> %v895)
  %v928 = add nsw i64 %v848, 1
  br label %b84
b86:
  %v929 = add i64 %v7, 0
  %v930 = sdiv i64 %v929, 1
  %v931 = add i64 %v2, 1
  %v932 = mul i64 %v930, %v2
  %v933 = sdiv i64 %v932, %v3
  %v934 = mul i64 %v933, 1
  %v935 = icmp slt i64 %v934, %v7
  %v936 = select i1 %v935, i64 %v934, i64 %v7
  %v937 = mul i64 %v930, %v931
  %v938 = sdiv i64 %v937, %v3
  %v939 = mul i64 %v938, 1
  %v940 = icmp slt i64 %v939, %v7
  %v941 = select i1 %v940, i64 %v939, i64 %v7
  br label %b87
b87:
  %v942 = phi i64 [ %v936, %b86 ], [ %v988, %b92 ]
  %v943 = icmp slt i64 %v942, %v941
  br i1 %v943, label %b88, label %b89
b88:
  br label %b90
b90:
  %v944 = phi i64 [ 0, %b88 ], [ %v987, %b91 ]
  %v945 = icmp slt i64 %v944, 4
  br i1 %v945, label %b91, label %b92
b91:
  %v946 = add i64 %v246, 0
  %v947 = and i64 %v946, %v158
  %v948 = mul i64 %v947, %v7
  %v949 = add i64 %v948, %v942
  %v950 = mul i64 %v949, 4
  %v951 = getelementptr inbounds float, ptr %v110, i64 %v950
  %v952 = add i64 0, %v944
  %v953 = getelementptr inbounds float, ptr %v951, i64 %v952
  %v954 = load float, ptr %v953, align 4
  %v955 = add i64 %v246, 0
  %v956 = and i64 %v955, %v136
  %v957 = mul i64 %v956, %v7
  %v958 = add i64 %v957, %v942
  %v959 = mul i64 %v958, 32
  %v960 = getelementptr inbounds float, ptr %v78, i64 %v959
  %v961 = add i64 %v246, 0
  %v962 = and i64 %v961, %v160
  %v963 = mul i64 %v962, %v7
  %v964 = add i64 %v963, %v942
  %v965 = mul i64 %v964, 32
  %v966 = getelementptr inbounds float, ptr %v112, i64 %v965
  %v967 = add i64 0, 0
  %v968 = getelementptr inbounds float, ptr %v20, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = insertelement <8 x float> poison, float %v954, i64 0
  %v971 = shufflevector <8 x float> %v970, <8 x float> poison, <8 x i32> zeroinitializer
  %v972 = fmul <8 x float> %v969, %v971
  %v973 = mul i64 %v944, 8
  %v974 = add i64 0, %v973
  %v975 = add i64 %v974, 0
  %v976 = getelementptr inbounds float, ptr %v960, i64 %v975
  %v977 = load <8 x float>, ptr %v976, align 4
  %v978 = fmul <8 x float> %v977, %v977
  %v979 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v980 = shufflevector <8 x float> %v979, <8 x float> poison, <8 x i32> zeroinitializer
  %v981 = fsub <8 x float> %v980, %v978
  %v982 = fmul <8 x float> %v972, %v981
  %v983 = mul i64 %v944, 8
  %v984 = add i64 0, %v983
  %v985 = add i64 %v984, 0
  %v986 = getelementptr inbounds float, ptr %v966, i64 %v985
  store <8 x float> %v982, ptr %v986, align 4
  %v987 = add nsw i64 %v944, 1
  br label %b90
b92:
  %v988 = add nsw i64 %v942, 1
  br label %b87
b89:
  %v989 = add i64 %v7, 0
  %v990 = sdiv i64 %v989, 1
  %v991 = add i64 %v2, 1
  %v992 = mul i64 %v990, %v2
  %v993 = sdiv i64 %v992, %v3
  %v994 = mul i64 %v993, 1
  %v995 = icmp slt i64 %v994, %v7
  %v996 = select i1 %v995, i64 %v994, i64 %v7
  %v997 = mul i64 %v990, %v991
  %v998 = sdiv i64 %v997, %v3
  %v999 = mul i64 %v998, 1
  %v1000 = icmp slt i64 %v999, %v7
  %v1001 = select i1 %v1000, i64 %v999, i64 %v7
  br label %b93
b93:
  %v1002 = phi i64 [ %v996, %b89 ], [ %v1028, %b98 ]
  %v1003 = icmp slt i64 %v1002, %v1001
  br i1 %v1003, label %b94, label %b95
b94:
  br label %b96
b96:
  %v1004 = phi i64 [ 0, %b94 ], [ %v1019, %b97 ]
  %v1005 = phi <8 x float> [ splat (float 0x0000000000000000), %b94 ], [ %v1018, %b97 ]
  %v1006 = icmp slt i64 %v1004, 4
  br i1 %v1006, label %b97, label %b98
b97:
  %v1007 = add i64 %v246, 0
  %v1008 = and i64 %v1007, %v160
  %v1009 = mul i64 %v1008, %v7
  %v1010 = add i64 %v1009, %v1002
  %v1011 = mul i64 %v1010, 32
  %v1012 = getelementptr inbounds float, ptr %v112, i64 %v1011
  %v1013 = add i64 0, 0
  %v1014 = mul i64 %v1004, 8
  %v1015 = add i64 %v1013, %v1014
  %v1016 = getelementptr inbounds float, ptr %v1012, i64 %v1015
  %v1017 = load <8 x float>, ptr %v1016, align 4
  %v1018 = fadd <8 x float> %v1005, %v1017
  %v1019 = add nsw i64 %v1004, 1
  br label %b96
b98:
  %v1020 = add i64 %v246, 0
  %v1021 = and i64 %v1020, %v162
  %v1022 = mul i64 %v1021, %v7
  %v1023 = add i64 %v1022, %v1002
  %v1024 = mul i64 %v1023, 8
  %v1025 = getelementptr inbounds float, ptr %v114, i64 %v1024
  %v1026 = add i64 0, 0
  %v1027 = getelementptr inbounds float, ptr %v1025, i64 %v1026
  store <8 x float> %v1005, ptr %v1027, align 4
  %v1028 = add nsw i64 %v1002, 1
  br label %b93
b95:
  %v1029 = add i64 %v7, 0
  %v1030 = sdiv i64 %v1029, 1
  %v1031 = add i64 %v2, 1
  %v1032 = mul i64 %v1030, %v2
  %v1033 = sdiv i64 %v1032, %v3
  %v1034 = mul i64 %v1033, 1
  %v1035 = icmp slt i64 %v1034, %v7
  %v1036 = select i1 %v1035, i64 %v1034, i64 %v7
  %v1037 = mul i64 %v1030, %v1031
  %v1038 = sdiv i64 %v1037, %v3
  %v1039 = mul i64 %v1038, 1
  %v1040 = icmp slt i64 %v1039, %v7
  %v1041 = select i1 %v1040, i64 %v1039, i64 %v7
  %v1042 = add i64 %v246, 0
  %v1043 = and i64 %v1042, %v160
  %v1044 = mul i64 %v1043, %v7
  %v1045 = add i64 %v1044, %v1036
  %v1046 = mul i64 %v1045, 32
  %v1047 = getelementptr inbounds float, ptr %v112, i64 %v1046
  %v1048 = getelementptr inbounds float, ptr %v1047, i64 0
  %v1049 = mul i64 %v1036, 32
  %v1050 = getelementptr inbounds float, ptr %v64, i64 %v1049
  %v1051 = getelementptr inbounds float, ptr %v1050, i64 0
  %v1052 = sub i64 %v1041, %v1036
  %v1053 = mul i64 %v1052, 4
  %v1054 = getelementptr inbounds float, ptr %v12, i64 0
  %v1055 = icmp sgt i64 %v1053, 0
  br i1 %v1055, label %b99, label %b100
b99:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v1053, i64 8, ptr %v1054, i64 8, ptr %v1048, i64 8, ptr %v1051, i64 8)
  br label %b100
b100:
  %v1057 = add i64 %v7, 0
  %v1058 = sdiv i64 %v1057, 1
  %v1059 = add i64 %v2, 1
  %v1060 = mul i64 %v1058, %v2
  %v1061 = sdiv i64 %v1060, %v3
  %v1062 = mul i64 %v1061, 1
  %v1063 = icmp slt i64 %v1062, %v7
  %v1064 = select i1 %v1063, i64 %v1062, i64 %v7
  %v1065 = mul i64 %v1058, %v1059
  %v1066 = sdiv i64 %v1065, %v3
  %v1067 = mul i64 %v1066, 1
  %v1068 = icmp slt i64 %v1067, %v7
  %v1069 = select i1 %v1068, i64 %v1067, i64 %v7
  br label %b101
b101:
  %v1070 = phi i64 [ %v1064, %b100 ], [ %v1132, %b106 ]
  %v1071 = icmp slt i64 %v1070, %v1069
  br i1 %v1071, label %b102, label %b103
b102:
  %v1072 = add i64 %v1070, 96
  %v1073 = icmp slt i64 %v1072, %v1069
  %v1074 = select i1 %v1073, i64 %v1072, i64 %v1069
  br label %b104
b104:
  %v1075 = phi i64 [ 0, %b102 ], [ %v1131, %b109 ]
  %v1076 = icmp slt i64 %v1075, 1
  br i1 %v1076, label %b105, label %b106
b105:
  %v1077 = sub i64 %v1074, %v1070
  %v1078 = sub i64 8, 1
  %v1079 = add i64 %v1077, %v1078
  %v1080 = sdiv i64 %v1079, 8
  br label %b107
b107:
  %v1081 = phi i64 [ 0, %b105 ], [ %v1130, %b114 ]
  %v1082 = icmp slt i64 %v1081, %v1080
  br i1 %v1082, label %b108, label %b109
b108:
  %v1083 = mul i64 %v1077, %v1081
  %v1084 = sdiv i64 %v1083, %v1080
  %v1085 = add i64 %v1070, %v1084
  %v1086 = add i64 %v1081, 1
  %v1087 = mul i64 %v1077, %v1086
  %v1088 = sdiv i64 %v1087, %v1080
  %v1089 = add i64 %v1070, %v1088
  %v1090 = mul i64 %v1075, 64
  %v1091 = getelementptr inbounds float, ptr %v170, i64 %v1090
  %v1092 = sub i64 %v1089, %v1085
  %v1093 = add i64 %v246, 0
  %v1094 = and i64 %v1093, %v162
  %v1095 = mul i64 %v1094, %v7
  %v1096 = add i64 %v1095, %v1085
  %v1097 = mul i64 %v1096, 8
  %v1098 = getelementptr inbounds float, ptr %v114, i64 %v1097
  %v1099 = getelementptr inbounds float, ptr %v1098, i64 0
  %v1100 = sub i64 %v1092, 1
  %v1101 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1100
  %v1102 = load ptr, ptr %v1101, align 4
  %v1103 = getelementptr inbounds float, ptr %v1056, i64 0
  %v1104 = icmp sgt i64 %v1092, 0
  br i1 %v1104, label %b110, label %b111
b110:
  call void %v1102(ptr %v1099, i64 8, ptr %v1091, i64 8, ptr %v1103, i64 8, i64 0)
  br label %b111
b111:
  %v1105 = add i64 %v1090, 64
  br label %b112
b112:
  %v1106 = phi i64 [ %v1085, %b111 ], [ %v1129, %b117 ]
  %v1107 = icmp slt i64 %v1106, %v1089
  br i1 %v1107, label %b113, label %b114
b113:
  %v1108 = sub i64 %v1106, %v1085
  %v1109 = mul i64 %v1108, 8
  %v1110 = getelementptr inbounds float, ptr %v1056, i64 %v1109
  %v1111 = add i64 %v246, 0
  %v1112 = and i64 %v1111, 1
  %v1113 = mul i64 %v1112, %v7
  %v1114 = add i64 %v1113, %v1106
  %v1115 = mul i64 %v1114, 8
  %v1116 = getelementptr inbounds float, ptr %v40, i64 %v1115
  br label %b115
b115:
  %v1117 = phi i64 [ 0, %b113 ], [ %v1128, %b116 ]
  %v1118 = icmp slt i64 %v1117, 1
  br i1 %v1118, label %b116, label %b117
b116:
  %v1119 = mul i64 %v1075, 1
  %v1120 = add i64 %v1119, %v1117
  %v1121 = mul i64 %v1120, 8
  %v1122 = add i64 0, %v1117
  %v1123 = mul i64 %v1122, 8
  %v1124 = getelementptr inbounds float, ptr %v1110, i64 %v1123
  %v1125 = load <8 x float>, ptr %v1124, align 4
  %v1126 = add i64 0, %v1121
  %v1127 = getelementptr inbounds float, ptr %v1116, i64 %v1126
  store <8 x float> %v1125, ptr %v1127, align 4
  %v1128 = add nsw i64 %v1117, 1
  br label %b115
b117:
  %v1129 = add nsw i64 %v1106, 1
  br label %b112
b114:
  %v1130 = add nsw i64 %v1081, 1
  br label %b107
b109:
  %v1131 = add nsw i64 %v1075, 1
  br label %b104
b106:
  %v1132 = add nsw i64 %v1070, 96
  br label %b101
b103:
  %v1133 = add i64 %v7, 0
  %v1134 = sdiv i64 %v1133, 1
  %v1135 = add i64 %v2, 1
  %v1136 = mul i64 %v1134, %v2
  %v1137 = sdiv i64 %v1136, %v3
  %v1138 = mul i64 %v1137, 1
  %v1139 = icmp slt i64 %v1138, %v7
  %v1140 = select i1 %v1139, i64 %v1138, i64 %v7
  %v1141 = mul i64 %v1134, %v1135
  %v1142 = sdiv i64 %v1141, %v3
  %v1143 = mul i64 %v1142, 1
  %v1144 = icmp slt i64 %v1143, %v7
  %v1145 = select i1 %v1144, i64 %v1143, i64 %v7
  br label %b118
b118:
  %v1146 = phi i64 [ %v1140, %b103 ], [ %v1208, %b123 ]
  %v1147 = icmp slt i64 %v1146, %v1145
  br i1 %v1147, label %b119, label %b120
b119:
  br label %b121
b121:
  %v1148 = phi i64 [ 0, %b119 ], [ %v1207, %b122 ]
  %v1149 = icmp slt i64 %v1148, 4
  br i1 %v1149, label %b122, label %b123
b122:
  %v1150 = mul i64 %v1146, 32
  %v1151 = getelementptr inbounds float, ptr %v62, i64 %v1150
  %v1152 = add i64 %v246, 1
  %v1153 = and i64 %v1152, 1
  %v1154 = mul i64 %v1153, %v7
  %v1155 = add i64 %v1154, %v1146
  %v1156 = mul i64 %v1155, 8
  %v1157 = getelementptr inbounds float, ptr %v40, i64 %v1156
  %v1158 = add i64 %v246, 0
  %v1159 = and i64 %v1158, %v156
  %v1160 = mul i64 %v1159, %v7
  %v1161 = add i64 %v1160, %v1146
  %v1162 = mul i64 %v1161, 8
  %v1163 = getelementptr inbounds float, ptr %v102, i64 %v1162
  %v1164 = add i64 %v246, 0
  %v1165 = and i64 %v1164, %v142
  %v1166 = mul i64 %v1165, %v7
  %v1167 = add i64 %v1166, %v1146
  %v1168 = mul i64 %v1167, 4
  %v1169 = getelementptr inbounds float, ptr %v88, i64 %v1168
  %v1170 = add i64 0, %v1148
  %v1171 = getelementptr inbounds float, ptr %v1169, i64 %v1170
  %v1172 = load float, ptr %v1171, align 4
  %v1173 = mul i64 %v1146, 32
  %v1174 = getelementptr inbounds float, ptr %v64, i64 %v1173
  %v1175 = add i64 %v246, 0
  %v1176 = and i64 %v1175, 1
  %v1177 = mul i64 %v1176, %v7
  %v1178 = add i64 %v1177, %v1146
  %v1179 = mul i64 %v1178, 32
  %v1180 = getelementptr inbounds float, ptr %v36, i64 %v1179
  %v1181 = mul i64 %v1148, 8
  %v1182 = add i64 0, %v1181
  %v1183 = add i64 %v1182, 0
  %v1184 = getelementptr inbounds float, ptr %v1151, i64 %v1183
  %v1185 = load <8 x float>, ptr %v1184, align 4
  %v1186 = add i64 0, 0
  %v1187 = getelementptr inbounds float, ptr %v1157, i64 %v1186
  %v1188 = load <8 x float>, ptr %v1187, align 4
  %v1189 = add i64 0, 0
  %v1190 = getelementptr inbounds float, ptr %v1163, i64 %v1189
  %v1191 = load <8 x float>, ptr %v1190, align 4
  %v1192 = fadd <8 x float> %v1188, %v1191
  %v1193 = insertelement <8 x float> poison, float %v1172, i64 0
  %v1194 = shufflevector <8 x float> %v1193, <8 x float> poison, <8 x i32> zeroinitializer
  %v1195 = fmul <8 x float> %v1192, %v1194
  %v1196 = fadd <8 x float> %v1185, %v1195
  %v1197 = mul i64 %v1148, 8
  %v1198 = add i64 0, %v1197
  %v1199 = add i64 %v1198, 0
  %v1200 = getelementptr inbounds float, ptr %v1174, i64 %v1199
  %v1201 = load <8 x float>, ptr %v1200, align 4
  %v1202 = fadd <8 x float> %v1196, %v1201
  %v1203 = mul i64 %v1148, 8
  %v1204 = add i64 0, %v1203
  %v1205 = add i64 %v1204, 0
  %v1206 = getelementptr inbounds float, ptr %v1180, i64 %v1205
  store <8 x float> %v1202, ptr %v1206, align 4
  %v1207 = add nsw i64 %v1148, 1
  br label %b121
b123:
  %v1208 = add nsw i64 %v1146, 1
  br label %b118
b120:
  %v1209 = add nsw i64 %v243, 1
  br label %b13
b15:
  %v1210 = icmp sgt i64 %v3, 1
  br i1 %v1210, label %b124, label %b125
b124:
  %v1211 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1212 = atomicrmw add ptr %v1211, i64 1 acq_rel
  %v1213 = load i64, ptr %v163, align 8
  %v1214 = add i64 %v1213, 1
  store i64 %v1214, ptr %v163, align 8
  %v1215 = mul i64 %v3, %v1214
  br label %b126
b126:
  %v1216 = load atomic i64, ptr %v1211 acquire, align 8
  %v1217 = icmp slt i64 %v1216, %v1215
  br i1 %v1217, label %b127, label %b128
b127:
  %v1218 = call i32 @sched_yield()
  br label %b126
b128:
  br label %b125
b125:
  %v1219 = getelementptr inbounds float, ptr %v165, i64 320
  %v1220 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1221 = load i64, ptr %v1220, align 8
  %v1222 = icmp eq i64 %v1221, 0
  br i1 %v1222, label %b129, label %b130
b129:
  %v1223 = add i64 1, 0
  %v1224 = sdiv i64 %v1223, 1
  %v1225 = add i64 %v2, 1
  %v1226 = mul i64 %v1224, %v2
  %v1227 = sdiv i64 %v1226, %v3
  %v1228 = mul i64 %v1227, 1
  %v1229 = icmp slt i64 %v1228, 1
  %v1230 = select i1 %v1229, i64 %v1228, i64 1
  %v1231 = mul i64 %v1224, %v1225
  %v1232 = sdiv i64 %v1231, %v3
  %v1233 = mul i64 %v1232, 1
  %v1234 = icmp slt i64 %v1233, 1
  %v1235 = select i1 %v1234, i64 %v1233, i64 1
  %v1236 = icmp slt i64 %v1235, 1
  %v1237 = select i1 %v1236, i64 %v1235, i64 1
  br label %b131
b131:
  %v1238 = phi i64 [ %v1230, %b129 ], [ %v1262, %b132 ]
  %v1239 = icmp slt i64 %v1238, %v1237
  br i1 %v1239, label %b132, label %b133
b132:
  %v1240 = mul i64 %v1238, 320
  %v1241 = mul i64 %v1238, 8
  %v1242 = add i64 %v1240, 0
  %v1243 = add i64 %v1241, 0
  %v1244 = getelementptr inbounds float, ptr %v1219, i64 %v1242
  %v1245 = sub i64 8, %v1243
  %v1246 = icmp slt i64 %v1245, 0
  %v1247 = select i1 %v1246, i64 0, i64 %v1245
  %v1248 = mul i64 %v1243, 1
  %v1249 = add i64 0, %v1248
  %v1250 = getelementptr inbounds float, ptr %v16, i64 %v1249
  call void @pack_rows(ptr %v1250, i64 1, i64 8, i64 32, i64 %v1247, ptr %v1244, i64 8)
  %v1251 = add i64 %v1240, 256
  %v1252 = add i64 %v1251, 0
  %v1253 = add i64 %v1241, 0
  %v1254 = getelementptr inbounds float, ptr %v1219, i64 %v1252
  %v1255 = sub i64 8, %v1253
  %v1256 = icmp slt i64 %v1255, 0
  %v1257 = select i1 %v1256, i64 0, i64 %v1255
  %v1258 = mul i64 %v1253, 1
  %v1259 = add i64 0, %v1258
  %v1260 = getelementptr inbounds float, ptr %v14, i64 %v1259
  call void @pack_rows(ptr %v1260, i64 1, i64 8, i64 8, i64 %v1257, ptr %v1254, i64 8)
  %v1261 = add i64 %v1251, 64
  %v1262 = add nsw i64 %v1238, 1
  br label %b131
b133:
  br label %b130
b130:
  %v1263 = icmp sgt i64 %v3, 1
  br i1 %v1263, label %b134, label %b135
b134:
  %v1264 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1265 = atomicrmw add ptr %v1264, i64 1 acq_rel
  %v1266 = load i64, ptr %v163, align 8
  %v1267 = add i64 %v1266, 1
  store i64 %v1267, ptr %v163, align 8
  %v1268 = mul i64 %v3, %v1267
  br label %b136
b136:
  %v1269 = load atomic i64, ptr %v1264 acquire, align 8
  %v1270 = icmp slt i64 %v1269, %v1268
  br i1 %v1270, label %b137, label %b138
b137:
  %v1271 = call i32 @sched_yield()
  br label %b136
b138:
  br label %b135
b135:
  %v1273 = add i64 %v8, 0
  %v1274 = sdiv i64 %v1273, 1
  %v1275 = add i64 %v2, 1
  %v1276 = mul i64 %v1274, %v2
  %v1277 = sdiv i64 %v1276, %v3
  %v1278 = mul i64 %v1277, 1
  %v1279 = icmp slt i64 %v1278, %v8
  %v1280 = select i1 %v1279, i64 %v1278, i64 %v8
  %v1281 = mul i64 %v1274, %v1275
  %v1282 = sdiv i64 %v1281, %v3
  %v1283 = mul i64 %v1282, 1
  %v1284 = icmp slt i64 %v1283, %v8
  %v1285 = select i1 %v1284, i64 %v1283, i64 %v8
  br label %b139
b139:
  %v1286 = phi i64 [ %v1280, %b135 ], [ %v1351, %b144 ]
  %v1287 = icmp slt i64 %v1286, %v1285
  br i1 %v1287, label %b140, label %b141
b140:
  %v1288 = add i64 %v1286, 96
  %v1289 = icmp slt i64 %v1288, %v1285
  %v1290 = select i1 %v1289, i64 %v1288, i64 %v1285
  br label %b142
b142:
  %v1291 = phi i64 [ 0, %b140 ], [ %v1350, %b147 ]
  %v1292 = icmp slt i64 %v1291, 1
  br i1 %v1292, label %b143, label %b144
b143:
  %v1293 = sub i64 %v1290, %v1286
  %v1294 = sub i64 8, 1
  %v1295 = add i64 %v1293, %v1294
  %v1296 = sdiv i64 %v1295, 8
  br label %b145
b145:
  %v1297 = phi i64 [ 0, %b143 ], [ %v1349, %b154 ]
  %v1298 = icmp slt i64 %v1297, %v1296
  br i1 %v1298, label %b146, label %b147
b146:
  %v1299 = mul i64 %v1293, %v1297
  %v1300 = sdiv i64 %v1299, %v1296
  %v1301 = add i64 %v1286, %v1300
  %v1302 = add i64 %v1297, 1
  %v1303 = mul i64 %v1293, %v1302
  %v1304 = sdiv i64 %v1303, %v1296
  %v1305 = add i64 %v1286, %v1304
  %v1306 = mul i64 %v1291, 320
  %v1307 = getelementptr inbounds float, ptr %v1219, i64 %v1306
  %v1308 = sub i64 %v1305, %v1301
  %v1309 = mul i64 %v1301, 32
  %v1310 = getelementptr inbounds float, ptr %v66, i64 %v1309
  %v1311 = getelementptr inbounds float, ptr %v1310, i64 0
  %v1312 = sub i64 %v1308, 1
  %v1313 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1312
  %v1314 = load ptr, ptr %v1313, align 4
  %v1315 = getelementptr inbounds float, ptr %v1272, i64 0
  %v1316 = icmp sgt i64 %v1308, 0
  br i1 %v1316, label %b148, label %b149
b148:
  call void %v1314(ptr %v1311, i64 32, ptr %v1307, i64 32, ptr %v1315, i64 8, i64 0)
  br label %b149
b149:
  %v1317 = add i64 %v1306, 256
  %v1318 = getelementptr inbounds float, ptr %v1219, i64 %v1317
  %v1319 = sub i64 %v1305, %v1301
  %v1320 = mul i64 %v1301, 8
  %v1321 = getelementptr inbounds float, ptr %v114, i64 %v1320
  %v1322 = getelementptr inbounds float, ptr %v1321, i64 0
  %v1323 = sub i64 %v1319, 1
  %v1324 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v1323
  %v1325 = load ptr, ptr %v1324, align 4
  %v1326 = getelementptr inbounds float, ptr %v1272, i64 0
  %v1327 = icmp sgt i64 %v1319, 0
  br i1 %v1327, label %b150, label %b151
b150:
  call void %v1325(ptr %v1322, i64 8, ptr %v1318, i64 8, ptr %v1326, i64 8, i64 0)
  br label %b151
b151:
  %v1328 = add i64 %v1317, 64
  br label %b152
b152:
  %v1329 = phi i64 [ %v1301, %b151 ], [ %v1348, %b157 ]
  %v1330 = icmp slt i64 %v1329, %v1305
  br i1 %v1330, label %b153, label %b154
b153:
  %v1331 = sub i64 %v1329, %v1301
  %v1332 = mul i64 %v1331, 8
  %v1333 = getelementptr inbounds float, ptr %v1272, i64 %v1332
  %v1334 = mul i64 %v1329, 8
  %v1335 = getelementptr inbounds float, ptr %v44, i64 %v1334
  br label %b155
b155:
  %v1336 = phi i64 [ 0, %b153 ], [ %v1347, %b156 ]
  %v1337 = icmp slt i64 %v1336, 1
  br i1 %v1337, label %b156, label %b157
b156:
  %v1338 = mul i64 %v1291, 1
  %v1339 = add i64 %v1338, %v1336
  %v1340 = mul i64 %v1339, 8
  %v1341 = add i64 0, %v1336
  %v1342 = mul i64 %v1341, 8
  %v1343 = getelementptr inbounds float, ptr %v1333, i64 %v1342
  %v1344 = load <8 x float>, ptr %v1343, align 4
  %v1345 = add i64 0, %v1340
  %v1346 = getelementptr inbounds float, ptr %v1335, i64 %v1345
  store <8 x float> %v1344, ptr %v1346, align 4
  %v1347 = add nsw i64 %v1336, 1
  br label %b155
b157:
  %v1348 = add nsw i64 %v1329, 1
  br label %b152
b154:
  %v1349 = add nsw i64 %v1297, 1
  br label %b145
b147:
  %v1350 = add nsw i64 %v1291, 1
  br label %b142
b144:
  %v1351 = add nsw i64 %v1286, 96
  br label %b139
b141:
  %v1352 = icmp sgt i64 %v3, 1
  br i1 %v1352, label %b158, label %b159
b158:
  %v1353 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1354 = atomicrmw add ptr %v1353, i64 1 acq_rel
  %v1355 = load i64, ptr %v163, align 8
  %v1356 = add i64 %v1355, 1
  store i64 %v1356, ptr %v163, align 8
  %v1357 = mul i64 %v3, %v1356
  br label %b160
b160:
  %v1358 = load atomic i64, ptr %v1353 acquire, align 8
  %v1359 = icmp slt i64 %v1358, %v1357
  br i1 %v1359, label %b161, label %b162
b161:
  %v1360 = call i32 @sched_yield()
  br label %b160
b162:
  br label %b159
b159:
  %v1361 = mul i64 0, 32
  %v1362 = getelementptr inbounds float, ptr %v30, i64 %v1361
  %v1363 = getelementptr inbounds float, ptr %v1362, i64 0
  %v1364 = mul i64 0, 32
  %v1365 = getelementptr inbounds float, ptr %v112, i64 %v1364
  %v1366 = getelementptr inbounds float, ptr %v1365, i64 0
  %v1367 = getelementptr inbounds float, ptr %v168, i64 12288
  %v1368 = add i64 8, 1
  %v1369 = sdiv i64 %v1368, 2
  %v1370 = add i64 %v2, 1
  %v1371 = mul i64 %v1369, %v2
  %v1372 = sdiv i64 %v1371, %v3
  %v1373 = mul i64 %v1372, 2
  %v1374 = icmp slt i64 %v1373, 8
  %v1375 = select i1 %v1374, i64 %v1373, i64 8
  %v1376 = mul i64 %v1369, %v1370
  %v1377 = sdiv i64 %v1376, %v3
  %v1378 = mul i64 %v1377, 2
  %v1379 = icmp slt i64 %v1378, 8
  %v1380 = select i1 %v1379, i64 %v1378, i64 8
  %v1381 = getelementptr inbounds float, ptr %v116, i64 0
  br label %b163
b163:
  %v1382 = phi i64 [ %v1375, %b159 ], [ %v1390, %b168 ]
  %v1383 = icmp slt i64 %v1382, %v1380
  br i1 %v1383, label %b164, label %b165
b164:
  %v1384 = mul i64 %v1382, 8
  %v1385 = getelementptr inbounds float, ptr %v1381, i64 %v1384
  br label %b166
b166:
  %v1386 = phi i64 [ 0, %b164 ], [ %v1389, %b167 ]
  %v1387 = icmp slt i64 %v1386, 8
  br i1 %v1387, label %b167, label %b168
b167:
  %v1388 = getelementptr inbounds float, ptr %v1385, i64 %v1386
  store float 0x0000000000000000, ptr %v1388, align 4
  %v1389 = add nsw i64 %v1386, 1
  br label %b166
b168:
  %v1390 = add nsw i64 %v1382, 1
  br label %b163
b165:
  %v1391 = mul i64 %v8, 4
  br label %b169
b169:
  %v1392 = phi i64 [ 0, %b165 ], [ %v1496, %b174 ]
  %v1393 = icmp slt i64 %v1392, %v1391
  br i1 %v1393, label %b170, label %b171
b170:
  %v1394 = sub i64 %v1391, %v1392
  %v1395 = icmp slt i64 %v1394, 384
  %v1396 = select i1 %v1395, i64 %v1394, i64 384
  br label %b172
b172:
  %v1397 = phi i64 [ %v1375, %b170 ], [ %v1495, %b198 ]
  %v1398 = icmp slt i64 %v1397, %v1380
  br i1 %v1398, label %b173, label %b174
b173:
  %v1399 = sub i64 %v1380, %v1397
  %v1400 = icmp slt i64 %v1399, 64
  %v1401 = select i1 %v1400, i64 %v1399, i64 64
  %v1402 = sdiv i64 %v1401, 2
  %v1403 = mul i64 %v1402, 2
  %v1404 = sub i64 %v1401, %v1403
  %v1405 = mul i64 %v1392, 8
  %v1406 = add i64 %v1405, %v1397
  %v1407 = getelementptr inbounds float, ptr %v1363, i64 %v1406
  br label %b175
b175:
  %v1408 = phi i64 [ 0, %b173 ], [ %v1434, %b183 ]
  %v1409 = icmp slt i64 %v1408, %v1396
  br i1 %v1409, label %b176, label %b177
b176:
  %v1410 = mul i64 %v1408, 8
  %v1411 = getelementptr inbounds float, ptr %v1407, i64 %v1410
  %v1412 = mul i64 %v1408, 2
  %v1413 = getelementptr inbounds float, ptr %v1367, i64 %v1412
  br label %b178
b178:
  %v1414 = phi i64 [ 0, %b176 ], [ %v1423, %b179 ]
  %v1415 = icmp slt i64 %v1414, %v1402
  br i1 %v1415, label %b179, label %b180
b179:
  %v1416 = mul i64 %v1414, 2
  %v1417 = getelementptr inbounds float, ptr %v1411, i64 %v1416
  %v1418 = mul i64 %v1414, 768
  %v1419 = getelementptr inbounds float, ptr %v1413, i64 %v1418
  %v1420 = getelementptr inbounds float, ptr %v1417, i64 0
  %v1421 = load <2 x float>, ptr %v1420, align 4
  %v1422 = getelementptr inbounds float, ptr %v1419, i64 0
  store <2 x float> %v1421, ptr %v1422, align 4
  %v1423 = add nsw i64 %v1414, 1
  br label %b178
b180:
  %v1424 = mul i64 %v1402, 2
  %v1425 = getelementptr inbounds float, ptr %v1411, i64 %v1424
  %v1426 = mul i64 %v1402, 768
  %v1427 = getelementptr inbounds float, ptr %v1413, i64 %v1426
  br label %b181
b181:
  %v1428 = phi i64 [ 0, %b180 ], [ %v1433, %b182 ]
  %v1429 = icmp slt i64 %v1428, %v1404
  br i1 %v1429, label %b182, label %b183
b182:
  %v1430 = getelementptr inbounds float, ptr %v1425, i64 %v1428
  %v1431 = load float, ptr %v1430, align 4
  %v1432 = getelementptr inbounds float, ptr %v1427, i64 %v1428
  store float %v1431, ptr %v1432, align 4
  %v1433 = add nsw i64 %v1428, 1
  br label %b181, !llvm.loop !0
b183:
  %v1434 = add nsw i64 %v1408, 1
  br label %b175
b177:
  br label %b184
b184:
  %v1435 = phi i64 [ 0, %b177 ], [ %v1470, %b192 ]
  %v1436 = icmp slt i64 %v1435, 0
  br i1 %v1436, label %b185, label %b186
b185:
  %v1437 = mul i64 %v1392, 8
  %v1438 = add i64 %v1437, %v1435
  %v1439 = getelementptr inbounds float, ptr %v1366, i64 %v1438
  br label %b187
b187:
  %v1440 = phi i64 [ 0, %b185 ], [ %v1458, %b188 ]
  %v1441 = icmp slt i64 %v1440, %v1396
  br i1 %v1441, label %b188, label %b189
b188:
  %v1442 = mul i64 %v1440, 8
  %v1443 = getelementptr inbounds float, ptr %v1439, i64 %v1442
  %v1444 = mul i64 %v1440, 32
  %v1445 = getelementptr inbounds float, ptr %v168, i64 %v1444
  %v1446 = getelementptr inbounds float, ptr %v1443, i64 0
  %v1447 = load <8 x float>, ptr %v1446, align 4
  %v1448 = getelementptr inbounds float, ptr %v1445, i64 0
  store <8 x float> %v1447, ptr %v1448, align 4
  %v1449 = getelementptr inbounds float, ptr %v1443, i64 8
  %v1450 = load <8 x float>, ptr %v1449, align 4
  %v1451 = getelementptr inbounds float, ptr %v1445, i64 8
  store <8 x float> %v1450, ptr %v1451, align 4
  %v1452 = getelementptr inbounds float, ptr %v1443, i64 16
  %v1453 = load <8 x float>, ptr %v1452, align 4
  %v1454 = getelementptr inbounds float, ptr %v1445, i64 16
  store <8 x float> %v1453, ptr %v1454, align 4
  %v1455 = getelementptr inbounds float, ptr %v1443, i64 24
  %v1456 = load <8 x float>, ptr %v1455, align 4
  %v1457 = getelementptr inbounds float, ptr %v1445, i64 24
  store <8 x float> %v1456, ptr %v1457, align 4
  %v1458 = add nsw i64 %v1440, 1
  br label %b187
b189:
  %v1459 = sdiv i64 %v1401, 2
  br label %b190
b190:
  %v1460 = phi i64 [ 0, %b189 ], [ %v1469, %b191 ]
  %v1461 = icmp slt i64 %v1460, %v1459
  br i1 %v1461, label %b191, label %b192
b191:
  %v1462 = mul i64 %v1460, 2
  %v1463 = add i64 %v1397, %v1462
  %v1464 = mul i64 %v1460, 768
  %v1465 = getelementptr inbounds float, ptr %v1367, i64 %v1464
  %v1466 = mul i64 %v1463, 8
  %v1467 = add i64 %v1466, %v1435
  %v1468 = getelementptr inbounds float, ptr %v1381, i64 %v1467
  call void @outer_2x32(ptr %v1465, ptr %v168, i64 %v1396, ptr %v1468, i64 8)
  %v1469 = add nsw i64 %v1460, 1
  br label %b190
b192:
  %v1470 = add nsw i64 %v1435, 32
  br label %b184
b186:
  %v1471 = mul i64 %v1392, 8
  %v1472 = add i64 %v1471, 0
  %v1473 = getelementptr inbounds float, ptr %v1366, i64 %v1472
  br label %b193
b193:
  %v1474 = phi i64 [ 0, %b186 ], [ %v1483, %b194 ]
  %v1475 = icmp slt i64 %v1474, %v1396
  br i1 %v1475, label %b194, label %b195
b194:
  %v1476 = mul i64 %v1474, 8
  %v1477 = getelementptr inbounds float, ptr %v1473, i64 %v1476
  %v1478 = mul i64 %v1474, 8
  %v1479 = getelementptr inbounds float, ptr %v168, i64 %v1478
  %v1480 = getelementptr inbounds float, ptr %v1477, i64 0
  %v1481 = load <8 x float>, ptr %v1480, align 4
  %v1482 = getelementptr inbounds float, ptr %v1479, i64 0
  store <8 x float> %v1481, ptr %v1482, align 4
  %v1483 = add nsw i64 %v1474, 1
  br label %b193
b195:
  %v1484 = sdiv i64 %v1401, 2
  br label %b196
b196:
  %v1485 = phi i64 [ 0, %b195 ], [ %v1494, %b197 ]
  %v1486 = icmp slt i64 %v1485, %v1484
  br i1 %v1486, label %b197, label %b198
b197:
  %v1487 = mul i64 %v1485, 2
  %v1488 = add i64 %v1397, %v1487
  %v1489 = mul i64 %v1485, 768
  %v1490 = getelementptr inbounds float, ptr %v1367, i64 %v1489
  %v1491 = mul i64 %v1488, 8
  %v1492 = add i64 %v1491, 0
  %v1493 = getelementptr inbounds float, ptr %v1381, i64 %v1492
  call void @outer_2x8(ptr %v1490, ptr %v168, i64 %v1396, ptr %v1493, i64 8)
  %v1494 = add nsw i64 %v1485, 1
  br label %b196
b198:
  %v1495 = add nsw i64 %v1397, 64
  br label %b172
b174:
  %v1496 = add nsw i64 %v1392, 384
  br label %b169
b171:
  %v1497 = icmp sgt i64 %v3, 1
  br i1 %v1497, label %b199, label %b200
b199:
  %v1498 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1499 = atomicrmw add ptr %v1498, i64 1 acq_rel
  %v1500 = load i64, ptr %v163, align 8
  %v1501 = add i64 %v1500, 1
  store i64 %v1501, ptr %v163, align 8
  %v1502 = mul i64 %v3, %v1501
  br label %b201
b201:
  %v1503 = load atomic i64, ptr %v1498 acquire, align 8
  %v1504 = icmp slt i64 %v1503, %v1502
  br i1 %v1504, label %b202, label %b203
b202:
  %v1505 = call i32 @sched_yield()
  br label %b201
b203:
  br label %b200
b200:
  %v1506 = mul i64 0, 8
  %v1507 = getelementptr inbounds float, ptr %v114, i64 %v1506
  %v1508 = getelementptr inbounds float, ptr %v1507, i64 0
  %v1509 = mul i64 0, 8
  %v1510 = getelementptr inbounds float, ptr %v10, i64 %v1509
  %v1511 = getelementptr inbounds float, ptr %v1510, i64 0
  %v1512 = getelementptr inbounds float, ptr %v168, i64 12288
  %v1513 = add i64 8, 1
  %v1514 = sdiv i64 %v1513, 2
  %v1515 = add i64 %v2, 1
  %v1516 = mul i64 %v1514, %v2
  %v1517 = sdiv i64 %v1516, %v3
  %v1518 = mul i64 %v1517, 2
  %v1519 = icmp slt i64 %v1518, 8
  %v1520 = select i1 %v1519, i64 %v1518, i64 8
  %v1521 = mul i64 %v1514, %v1515
  %v1522 = sdiv i64 %v1521, %v3
  %v1523 = mul i64 %v1522, 2
  %v1524 = icmp slt i64 %v1523, 8
  %v1525 = select i1 %v1524, i64 %v1523, i64 8
  %v1526 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b204
b204:
  %v1527 = phi i64 [ %v1520, %b200 ], [ %v1535, %b209 ]
  %v1528 = icmp slt i64 %v1527, %v1525
  br i1 %v1528, label %b205, label %b206
b205:
  %v1529 = mul i64 %v1527, 8
  %v1530 = getelementptr inbounds float, ptr %v1526, i64 %v1529
  br label %b207
b207:
  %v1531 = phi i64 [ 0, %b205 ], [ %v1534, %b208 ]
  %v1532 = icmp slt i64 %v1531, 8
  br i1 %v1532, label %b208, label %b209
b208:
  %v1533 = getelementptr inbounds float, ptr %v1530, i64 %v1531
  store float 0x0000000000000000, ptr %v1533, align 4
  %v1534 = add nsw i64 %v1531, 1
  br label %b207
b209:
  %v1535 = add nsw i64 %v1527, 1
  br label %b204
b206:
  %v1536 = mul i64 %v8, 1
  br label %b210
b210:
  %v1537 = phi i64 [ 0, %b206 ], [ %v1641, %b215 ]
  %v1538 = icmp slt i64 %v1537, %v1536
  br i1 %v1538, label %b211, label %b212
b211:
  %v1539 = sub i64 %v1536, %v1537
  %v1540 = icmp slt i64 %v1539, 384
  %v1541 = select i1 %v1540, i64 %v1539, i64 384
  br label %b213
b213:
  %v1542 = phi i64 [ %v1520, %b211 ], [ %v1640, %b239 ]
  %v1543 = icmp slt i64 %v1542, %v1525
  br i1 %v1543, label %b214, label %b215
b214:
  %v1544 = sub i64 %v1525, %v1542
  %v1545 = icmp slt i64 %v1544, 64
  %v1546 = select i1 %v1545, i64 %v1544, i64 64
  %v1547 = sdiv i64 %v1546, 2
  %v1548 = mul i64 %v1547, 2
  %v1549 = sub i64 %v1546, %v1548
  %v1550 = mul i64 %v1537, 8
  %v1551 = add i64 %v1550, %v1542
  %v1552 = getelementptr inbounds float, ptr %v1508, i64 %v1551
  br label %b216
b216:
  %v1553 = phi i64 [ 0, %b214 ], [ %v1579, %b224 ]
  %v1554 = icmp slt i64 %v1553, %v1541
  br i1 %v1554, label %b217, label %b218
b217:
  %v1555 = mul i64 %v1553, 8
  %v1556 = getelementptr inbounds float, ptr %v1552, i64 %v1555
  %v1557 = mul i64 %v1553, 2
  %v1558 = getelementptr inbounds float, ptr %v1512, i64 %v1557
  br label %b219
b219:
  %v1559 = phi i64 [ 0, %b217 ], [ %v1568, %b220 ]
  %v1560 = icmp slt i64 %v1559, %v1547
  br i1 %v1560, label %b220, label %b221
b220:
  %v1561 = mul i64 %v1559, 2
  %v1562 = getelementptr inbounds float, ptr %v1556, i64 %v1561
  %v1563 = mul i64 %v1559, 768
  %v1564 = getelementptr inbounds float, ptr %v1558, i64 %v1563
  %v1565 = getelementptr inbounds float, ptr %v1562, i64 0
  %v1566 = load <2 x float>, ptr %v1565, align 4
  %v1567 = getelementptr inbounds float, ptr %v1564, i64 0
  store <2 x float> %v1566, ptr %v1567, align 4
  %v1568 = add nsw i64 %v1559, 1
  br label %b219
b221:
  %v1569 = mul i64 %v1547, 2
  %v1570 = getelementptr inbounds float, ptr %v1556, i64 %v1569
  %v1571 = mul i64 %v1547, 768
  %v1572 = getelementptr inbounds float, ptr %v1558, i64 %v1571
  br label %b222
b222:
  %v1573 = phi i64 [ 0, %b221 ], [ %v1578, %b223 ]
  %v1574 = icmp slt i64 %v1573, %v1549
  br i1 %v1574, label %b223, label %b224
b223:
  %v1575 = getelementptr inbounds float, ptr %v1570, i64 %v1573
  %v1576 = load float, ptr %v1575, align 4
  %v1577 = getelementptr inbounds float, ptr %v1572, i64 %v1573
  store float %v1576, ptr %v1577, align 4
  %v1578 = add nsw i64 %v1573, 1
  br label %b222, !llvm.loop !3
b224:
  %v1579 = add nsw i64 %v1553, 1
  br label %b216
b218:
  br label %b225
b225:
  %v1580 = phi i64 [ 0, %b218 ], [ %v1615, %b233 ]
  %v1581 = icmp slt i64 %v1580, 0
  br i1 %v1581, label %b226, label %b227
b226:
  %v1582 = mul i64 %v1537, 8
  %v1583 = add i64 %v1582, %v1580
  %v1584 = getelementptr inbounds float, ptr %v1511, i64 %v1583
  br label %b228
b228:
  %v1585 = phi i64 [ 0, %b226 ], [ %v1603, %b229 ]
  %v1586 = icmp slt i64 %v1585, %v1541
  br i1 %v1586, label %b229, label %b230
b229:
  %v1587 = mul i64 %v1585, 8
  %v1588 = getelementptr inbounds float, ptr %v1584, i64 %v1587
  %v1589 = mul i64 %v1585, 32
  %v1590 = getelementptr inbounds float, ptr %v168, i64 %v1589
  %v1591 = getelementptr inbounds float, ptr %v1588, i64 0
  %v1592 = load <8 x float>, ptr %v1591, align 4
  %v1593 = getelementptr inbounds float, ptr %v1590, i64 0
  store <8 x float> %v1592, ptr %v1593, align 4
  %v1594 = getelementptr inbounds float, ptr %v1588, i64 8
  %v1595 = load <8 x float>, ptr %v1594, align 4
  %v1596 = getelementptr inbounds float, ptr %v1590, i64 8
  store <8 x float> %v1595, ptr %v1596, align 4
  %v1597 = getelementptr inbounds float, ptr %v1588, i64 16
  %v1598 = load <8 x float>, ptr %v1597, align 4
  %v1599 = getelementptr inbounds float, ptr %v1590, i64 16
  store <8 x float> %v1598, ptr %v1599, align 4
  %v1600 = getelementptr inbounds float, ptr %v1588, i64 24
  %v1601 = load <8 x float>, ptr %v1600, align 4
  %v1602 = getelementptr inbounds float, ptr %v1590, i64 24
  store <8 x float> %v1601, ptr %v1602, align 4
  %v1603 = add nsw i64 %v1585, 1
  br label %b228
b230:
  %v1604 = sdiv i64 %v1546, 2
  br label %b231
b231:
  %v1605 = phi i64 [ 0, %b230 ], [ %v1614, %b232 ]
  %v1606 = icmp slt i64 %v1605, %v1604
  br i1 %v1606, label %b232, label %b233
b232:
  %v1607 = mul i64 %v1605, 2
  %v1608 = add i64 %v1542, %v1607
  %v1609 = mul i64 %v1605, 768
  %v1610 = getelementptr inbounds float, ptr %v1512, i64 %v1609
  %v1611 = mul i64 %v1608, 8
  %v1612 = add i64 %v1611, %v1580
  %v1613 = getelementptr inbounds float, ptr %v1526, i64 %v1612
  call void @outer_2x32(ptr %v1610, ptr %v168, i64 %v1541, ptr %v1613, i64 8)
  %v1614 = add nsw i64 %v1605, 1
  br label %b231
b233:
  %v1615 = add nsw i64 %v1580, 32
  br label %b225
b227:
  %v1616 = mul i64 %v1537, 8
  %v1617 = add i64 %v1616, 0
  %v1618 = getelementptr inbounds float, ptr %v1511, i64 %v1617
  br label %b234
b234:
  %v1619 = phi i64 [ 0, %b227 ], [ %v1628, %b235 ]
  %v1620 = icmp slt i64 %v1619, %v1541
  br i1 %v1620, label %b235, label %b236
b235:
  %v1621 = mul i64 %v1619, 8
  %v1622 = getelementptr inbounds float, ptr %v1618, i64 %v1621
  %v1623 = mul i64 %v1619, 8
  %v1624 = getelementptr inbounds float, ptr %v168, i64 %v1623
  %v1625 = getelementptr inbounds float, ptr %v1622, i64 0
  %v1626 = load <8 x float>, ptr %v1625, align 4
  %v1627 = getelementptr inbounds float, ptr %v1624, i64 0
  store <8 x float> %v1626, ptr %v1627, align 4
  %v1628 = add nsw i64 %v1619, 1
  br label %b234
b236:
  %v1629 = sdiv i64 %v1546, 2
  br label %b237
b237:
  %v1630 = phi i64 [ 0, %b236 ], [ %v1639, %b238 ]
  %v1631 = icmp slt i64 %v1630, %v1629
  br i1 %v1631, label %b238, label %b239
b238:
  %v1632 = mul i64 %v1630, 2
  %v1633 = add i64 %v1542, %v1632
  %v1634 = mul i64 %v1630, 768
  %v1635 = getelementptr inbounds float, ptr %v1512, i64 %v1634
  %v1636 = mul i64 %v1633, 8
  %v1637 = add i64 %v1636, 0
  %v1638 = getelementptr inbounds float, ptr %v1526, i64 %v1637
  call void @outer_2x8(ptr %v1635, ptr %v168, i64 %v1541, ptr %v1638, i64 8)
  %v1639 = add nsw i64 %v1630, 1
  br label %b237
b239:
  %v1640 = add nsw i64 %v1542, 64
  br label %b213
b215:
  %v1641 = add nsw i64 %v1537, 384
  br label %b210
b212:
  %v1642 = icmp sgt i64 %v3, 1
  br i1 %v1642, label %b240, label %b241
b240:
  %v1643 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1644 = atomicrmw add ptr %v1643, i64 1 acq_rel
  %v1645 = load i64, ptr %v163, align 8
  %v1646 = add i64 %v1645, 1
  store i64 %v1646, ptr %v163, align 8
  %v1647 = mul i64 %v3, %v1646
  br label %b242
b242:
  %v1648 = load atomic i64, ptr %v1643 acquire, align 8
  %v1649 = icmp slt i64 %v1648, %v1647
  br i1 %v1649, label %b243, label %b244
b243:
  %v1650 = call i32 @sched_yield()
  br label %b242
b244:
  br label %b241
b241:
  %v1651 = mul i64 0, 8
  %v1652 = getelementptr inbounds float, ptr %v114, i64 %v1651
  %v1653 = getelementptr inbounds float, ptr %v1652, i64 0
  %v1654 = mul i64 0, 8
  %v1655 = getelementptr inbounds float, ptr %v34, i64 %v1654
  %v1656 = getelementptr inbounds float, ptr %v1655, i64 0
  %v1657 = getelementptr inbounds float, ptr %v168, i64 12288
  %v1658 = add i64 8, 1
  %v1659 = sdiv i64 %v1658, 2
  %v1660 = add i64 %v2, 1
  %v1661 = mul i64 %v1659, %v2
  %v1662 = sdiv i64 %v1661, %v3
  %v1663 = mul i64 %v1662, 2
  %v1664 = icmp slt i64 %v1663, 8
  %v1665 = select i1 %v1664, i64 %v1663, i64 8
  %v1666 = mul i64 %v1659, %v1660
  %v1667 = sdiv i64 %v1666, %v3
  %v1668 = mul i64 %v1667, 2
  %v1669 = icmp slt i64 %v1668, 8
  %v1670 = select i1 %v1669, i64 %v1668, i64 8
  %v1671 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b245
b245:
  %v1672 = phi i64 [ %v1665, %b241 ], [ %v1680, %b250 ]
  %v1673 = icmp slt i64 %v1672, %v1670
  br i1 %v1673, label %b246, label %b247
b246:
  %v1674 = mul i64 %v1672, 8
  %v1675 = getelementptr inbounds float, ptr %v1671, i64 %v1674
  br label %b248
b248:
  %v1676 = phi i64 [ 0, %b246 ], [ %v1679, %b249 ]
  %v1677 = icmp slt i64 %v1676, 8
  br i1 %v1677, label %b249, label %b250
b249:
  %v1678 = getelementptr inbounds float, ptr %v1675, i64 %v1676
  store float 0x0000000000000000, ptr %v1678, align 4
  %v1679 = add nsw i64 %v1676, 1
  br label %b248
b250:
  %v1680 = add nsw i64 %v1672, 1
  br label %b245
b247:
  %v1681 = mul i64 %v8, 1
  br label %b251
b251:
  %v1682 = phi i64 [ 0, %b247 ], [ %v1786, %b256 ]
  %v1683 = icmp slt i64 %v1682, %v1681
  br i1 %v1683, label %b252, label %b253
b252:
  %v1684 = sub i64 %v1681, %v1682
  %v1685 = icmp slt i64 %v1684, 384
  %v1686 = select i1 %v1685, i64 %v1684, i64 384
  br label %b254
b254:
  %v1687 = phi i64 [ %v1665, %b252 ], [ %v1785, %b280 ]
  %v1688 = icmp slt i64 %v1687, %v1670
  br i1 %v1688, label %b255, label %b256
b255:
  %v1689 = sub i64 %v1670, %v1687
  %v1690 = icmp slt i64 %v1689, 64
  %v1691 = select i1 %v1690, i64 %v1689, i64 64
  %v1692 = sdiv i64 %v1691, 2
  %v1693 = mul i64 %v1692, 2
  %v1694 = sub i64 %v1691, %v1693
  %v1695 = mul i64 %v1682, 8
  %v1696 = add i64 %v1695, %v1687
  %v1697 = getelementptr inbounds float, ptr %v1653, i64 %v1696
  br label %b257
b257:
  %v1698 = phi i64 [ 0, %b255 ], [ %v1724, %b265 ]
  %v1699 = icmp slt i64 %v1698, %v1686
  br i1 %v1699, label %b258, label %b259
b258:
  %v1700 = mul i64 %v1698, 8
  %v1701 = getelementptr inbounds float, ptr %v1697, i64 %v1700
  %v1702 = mul i64 %v1698, 2
  %v1703 = getelementptr inbounds float, ptr %v1657, i64 %v1702
  br label %b260
b260:
  %v1704 = phi i64 [ 0, %b258 ], [ %v1713, %b261 ]
  %v1705 = icmp slt i64 %v1704, %v1692
  br i1 %v1705, label %b261, label %b262
b261:
  %v1706 = mul i64 %v1704, 2
  %v1707 = getelementptr inbounds float, ptr %v1701, i64 %v1706
  %v1708 = mul i64 %v1704, 768
  %v1709 = getelementptr inbounds float, ptr %v1703, i64 %v1708
  %v1710 = getelementptr inbounds float, ptr %v1707, i64 0
  %v1711 = load <2 x float>, ptr %v1710, align 4
  %v1712 = getelementptr inbounds float, ptr %v1709, i64 0
  store <2 x float> %v1711, ptr %v1712, align 4
  %v1713 = add nsw i64 %v1704, 1
  br label %b260
b262:
  %v1714 = mul i64 %v1692, 2
  %v1715 = getelementptr inbounds float, ptr %v1701, i64 %v1714
  %v1716 = mul i64 %v1692, 768
  %v1717 = getelementptr inbounds float, ptr %v1703, i64 %v1716
  br label %b263
b263:
  %v1718 = phi i64 [ 0, %b262 ], [ %v1723, %b264 ]
  %v1719 = icmp slt i64 %v1718, %v1694
  br i1 %v1719, label %b264, label %b265
b264:
  %v1720 = getelementptr inbounds float, ptr %v1715, i64 %v1718
  %v1721 = load float, ptr %v1720, align 4
  %v1722 = getelementptr inbounds float, ptr %v1717, i64 %v1718
  store float %v1721, ptr %v1722, align 4
  %v1723 = add nsw i64 %v1718, 1
  br label %b263, !llvm.loop !6
b265:
  %v1724 = add nsw i64 %v1698, 1
  br label %b257
b259:
  br label %b266
b266:
  %v1725 = phi i64 [ 0, %b259 ], [ %v1760, %b274 ]
  %v1726 = icmp slt i64 %v1725, 0
  br i1 %v1726, label %b267, label %b268
b267:
  %v1727 = mul i64 %v1682, 8
  %v1728 = add i64 %v1727, %v1725
  %v1729 = getelementptr inbounds float, ptr %v1656, i64 %v1728
  br label %b269
b269:
  %v1730 = phi i64 [ 0, %b267 ], [ %v1748, %b270 ]
  %v1731 = icmp slt i64 %v1730, %v1686
  br i1 %v1731, label %b270, label %b271
b270:
  %v1732 = mul i64 %v1730, 8
  %v1733 = getelementptr inbounds float, ptr %v1729, i64 %v1732
  %v1734 = mul i64 %v1730, 32
  %v1735 = getelementptr inbounds float, ptr %v168, i64 %v1734
  %v1736 = getelementptr inbounds float, ptr %v1733, i64 0
  %v1737 = load <8 x float>, ptr %v1736, align 4
  %v1738 = getelementptr inbounds float, ptr %v1735, i64 0
  store <8 x float> %v1737, ptr %v1738, align 4
  %v1739 = getelementptr inbounds float, ptr %v1733, i64 8
  %v1740 = load <8 x float>, ptr %v1739, align 4
  %v1741 = getelementptr inbounds float, ptr %v1735, i64 8
  store <8 x float> %v1740, ptr %v1741, align 4
  %v1742 = getelementptr inbounds float, ptr %v1733, i64 16
  %v1743 = load <8 x float>, ptr %v1742, align 4
  %v1744 = getelementptr inbounds float, ptr %v1735, i64 16
  store <8 x float> %v1743, ptr %v1744, align 4
  %v1745 = getelementptr inbounds float, ptr %v1733, i64 24
  %v1746 = load <8 x float>, ptr %v1745, align 4
  %v1747 = getelementptr inbounds float, ptr %v1735, i64 24
  store <8 x float> %v1746, ptr %v1747, align 4
  %v1748 = add nsw i64 %v1730, 1
  br label %b269
b271:
  %v1749 = sdiv i64 %v1691, 2
  br label %b272
b272:
  %v1750 = phi i64 [ 0, %b271 ], [ %v1759, %b273 ]
  %v1751 = icmp slt i64 %v1750, %v1749
  br i1 %v1751, label %b273, label %b274
b273:
  %v1752 = mul i64 %v1750, 2
  %v1753 = add i64 %v1687, %v1752
  %v1754 = mul i64 %v1750, 768
  %v1755 = getelementptr inbounds float, ptr %v1657, i64 %v1754
  %v1756 = mul i64 %v1753, 8
  %v1757 = add i64 %v1756, %v1725
  %v1758 = getelementptr inbounds float, ptr %v1671, i64 %v1757
  call void @outer_2x32(ptr %v1755, ptr %v168, i64 %v1686, ptr %v1758, i64 8)
  %v1759 = add nsw i64 %v1750, 1
  br label %b272
b274:
  %v1760 = add nsw i64 %v1725, 32
  br label %b266
b268:
  %v1761 = mul i64 %v1682, 8
  %v1762 = add i64 %v1761, 0
  %v1763 = getelementptr inbounds float, ptr %v1656, i64 %v1762
  br label %b275
b275:
  %v1764 = phi i64 [ 0, %b268 ], [ %v1773, %b276 ]
  %v1765 = icmp slt i64 %v1764, %v1686
  br i1 %v1765, label %b276, label %b277
b276:
  %v1766 = mul i64 %v1764, 8
  %v1767 = getelementptr inbounds float, ptr %v1763, i64 %v1766
  %v1768 = mul i64 %v1764, 8
  %v1769 = getelementptr inbounds float, ptr %v168, i64 %v1768
  %v1770 = getelementptr inbounds float, ptr %v1767, i64 0
  %v1771 = load <8 x float>, ptr %v1770, align 4
  %v1772 = getelementptr inbounds float, ptr %v1769, i64 0
  store <8 x float> %v1771, ptr %v1772, align 4
  %v1773 = add nsw i64 %v1764, 1
  br label %b275
b277:
  %v1774 = sdiv i64 %v1691, 2
  br label %b278
b278:
  %v1775 = phi i64 [ 0, %b277 ], [ %v1784, %b279 ]
  %v1776 = icmp slt i64 %v1775, %v1774
  br i1 %v1776, label %b279, label %b280
b279:
  %v1777 = mul i64 %v1775, 2
  %v1778 = add i64 %v1687, %v1777
  %v1779 = mul i64 %v1775, 768
  %v1780 = getelementptr inbounds float, ptr %v1657, i64 %v1779
  %v1781 = mul i64 %v1778, 8
  %v1782 = add i64 %v1781, 0
  %v1783 = getelementptr inbounds float, ptr %v1671, i64 %v1782
  call void @outer_2x8(ptr %v1780, ptr %v168, i64 %v1686, ptr %v1783, i64 8)
  %v1784 = add nsw i64 %v1775, 1
  br label %b278
b280:
  %v1785 = add nsw i64 %v1687, 64
  br label %b254
b256:
  %v1786 = add nsw i64 %v1682, 384
  br label %b251
b253:
  %v1787 = icmp sgt i64 %v3, 1
  br i1 %v1787, label %b281, label %b282
b281:
  %v1788 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1789 = atomicrmw add ptr %v1788, i64 1 acq_rel
  %v1790 = load i64, ptr %v163, align 8
  %v1791 = add i64 %v1790, 1
  store i64 %v1791, ptr %v163, align 8
  %v1792 = mul i64 %v3, %v1791
  br label %b283
b283:
  %v1793 = load atomic i64, ptr %v1788 acquire, align 8
  %v1794 = icmp slt i64 %v1793, %v1792
  br i1 %v1794, label %b284, label %b285
b284:
  %v1795 = call i32 @sched_yield()
  br label %b283
b285:
  br label %b282
b282:
  %v1796 = icmp eq i64 %v2, 0
  br i1 %v1796, label %b286, label %b287
b286:
  br label %b288
b288:
  %v1797 = phi i64 [ 0, %b286 ], [ %v1828, %b293 ]
  %v1798 = phi <8 x float> [ splat (float 0x0000000000000000), %b286 ], [ %v1827, %b293 ]
  %v1799 = icmp slt i64 %v1797, %v8
  br i1 %v1799, label %b289, label %b290
b289:
  %v1800 = add i64 %v1797, 128
  %v1801 = icmp slt i64 %v1800, %v8
  %v1802 = select i1 %v1801, i64 %v1800, i64 %v8
  br label %b291
b291:
  %v1803 = phi i64 [ %v1797, %b289 ], [ %v1826, %b296 ]
  %v1804 = phi <8 x float> [ splat (float 0x0000000000000000), %b289 ], [ %v1807, %b296 ]
  %v1805 = icmp slt i64 %v1803, %v1802
  br i1 %v1805, label %b292, label %b293
b292:
  br label %b294
b294:
  %v1806 = phi i64 [ 0, %b292 ], [ %v1825, %b295 ]
  %v1807 = phi <8 x float> [ %v1804, %b292 ], [ %v1824, %b295 ]
  %v1808 = icmp slt i64 %v1806, 4
  br i1 %v1808, label %b295, label %b296
b295:
  %v1809 = mul i64 %v1803, 4
  %v1810 = getelementptr inbounds float, ptr %v110, i64 %v1809
  %v1811 = add i64 0, %v1806
  %v1812 = getelementptr inbounds float, ptr %v1810, i64 %v1811
  %v1813 = load float, ptr %v1812, align 4
  %v1814 = mul i64 %v1803, 32
  %v1815 = getelementptr inbounds float, ptr %v78, i64 %v1814
  %v1816 = add i64 0, 0
  %v1817 = mul i64 %v1806, 8
  %v1818 = add i64 %v1816, %v1817
  %v1819 = getelementptr inbounds float, ptr %v1815, i64 %v1818
  %v1820 = load <8 x float>, ptr %v1819, align 4
  %v1821 = insertelement <8 x float> poison, float %v1813, i64 0
  %v1822 = shufflevector <8 x float> %v1821, <8 x float> poison, <8 x i32> zeroinitializer
  %v1823 = fmul <8 x float> %v1822, %v1820
  %v1824 = fadd <8 x float> %v1807, %v1823
  %v1825 = add nsw i64 %v1806, 1
  br label %b294
b296:
  %v1826 = add nsw i64 %v1803, 1
  br label %b291
b293:
  %v1827 = fadd <8 x float> %v1798, %v1804
  %v1828 = add nsw i64 %v1797, 128
  br label %b288
b290:
  %v1829 = add i64 0, 0
  %v1830 = getelementptr inbounds float, ptr %v52, i64 %v1829
  store <8 x float> %v1798, ptr %v1830, align 4
  br label %b287
b287:
  %v1831 = icmp sgt i64 %v3, 1
  br i1 %v1831, label %b297, label %b298
b297:
  %v1832 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1833 = atomicrmw add ptr %v1832, i64 1 acq_rel
  %v1834 = load i64, ptr %v163, align 8
  %v1835 = add i64 %v1834, 1
  store i64 %v1835, ptr %v163, align 8
  %v1836 = mul i64 %v3, %v1835
  br label %b299
b299:
  %v1837 = load atomic i64, ptr %v1832 acquire, align 8
  %v1838 = icmp slt i64 %v1837, %v1836
  br i1 %v1838, label %b300, label %b301
b300:
  %v1839 = call i32 @sched_yield()
  br label %b299
b301:
  br label %b298
b298:
  %v1840 = mul i64 0, 32
  %v1841 = getelementptr inbounds float, ptr %v66, i64 %v1840
  %v1842 = getelementptr inbounds float, ptr %v1841, i64 0
  %v1843 = mul i64 0, 8
  %v1844 = getelementptr inbounds float, ptr %v10, i64 %v1843
  %v1845 = getelementptr inbounds float, ptr %v1844, i64 0
  %v1846 = getelementptr inbounds float, ptr %v168, i64 12288
  %v1847 = add i64 32, 1
  %v1848 = sdiv i64 %v1847, 2
  %v1849 = add i64 %v2, 1
  %v1850 = mul i64 %v1848, %v2
  %v1851 = sdiv i64 %v1850, %v3
  %v1852 = mul i64 %v1851, 2
  %v1853 = icmp slt i64 %v1852, 32
  %v1854 = select i1 %v1853, i64 %v1852, i64 32
  %v1855 = mul i64 %v1848, %v1849
  %v1856 = sdiv i64 %v1855, %v3
  %v1857 = mul i64 %v1856, 2
  %v1858 = icmp slt i64 %v1857, 32
  %v1859 = select i1 %v1858, i64 %v1857, i64 32
  %v1860 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b302
b302:
  %v1861 = phi i64 [ %v1854, %b298 ], [ %v1869, %b307 ]
  %v1862 = icmp slt i64 %v1861, %v1859
  br i1 %v1862, label %b303, label %b304
b303:
  %v1863 = mul i64 %v1861, 8
  %v1864 = getelementptr inbounds float, ptr %v1860, i64 %v1863
  br label %b305
b305:
  %v1865 = phi i64 [ 0, %b303 ], [ %v1868, %b306 ]
  %v1866 = icmp slt i64 %v1865, 8
  br i1 %v1866, label %b306, label %b307
b306:
  %v1867 = getelementptr inbounds float, ptr %v1864, i64 %v1865
  store float 0x0000000000000000, ptr %v1867, align 4
  %v1868 = add nsw i64 %v1865, 1
  br label %b305
b307:
  %v1869 = add nsw i64 %v1861, 1
  br label %b302
b304:
  %v1870 = mul i64 %v8, 1
  br label %b308
b308:
  %v1871 = phi i64 [ 0, %b304 ], [ %v1975, %b313 ]
  %v1872 = icmp slt i64 %v1871, %v1870
  br i1 %v1872, label %b309, label %b310
b309:
  %v1873 = sub i64 %v1870, %v1871
  %v1874 = icmp slt i64 %v1873, 384
  %v1875 = select i1 %v1874, i64 %v1873, i64 384
  br label %b311
b311:
  %v1876 = phi i64 [ %v1854, %b309 ], [ %v1974, %b337 ]
  %v1877 = icmp slt i64 %v1876, %v1859
  br i1 %v1877, label %b312, label %b313
b312:
  %v1878 = sub i64 %v1859, %v1876
  %v1879 = icmp slt i64 %v1878, 64
  %v1880 = select i1 %v1879, i64 %v1878, i64 64
  %v1881 = sdiv i64 %v1880, 2
  %v1882 = mul i64 %v1881, 2
  %v1883 = sub i64 %v1880, %v1882
  %v1884 = mul i64 %v1871, 32
  %v1885 = add i64 %v1884, %v1876
  %v1886 = getelementptr inbounds float, ptr %v1842, i64 %v1885
  br label %b314
b314:
  %v1887 = phi i64 [ 0, %b312 ], [ %v1913, %b322 ]
  %v1888 = icmp slt i64 %v1887, %v1875
  br i1 %v1888, label %b315, label %b316
b315:
  %v1889 = mul i64 %v1887, 32
  %v1890 = getelementptr inbounds float, ptr %v1886, i64 %v1889
  %v1891 = mul i64 %v1887, 2
  %v1892 = getelementptr inbounds float, ptr %v1846, i64 %v1891
  br label %b317
b317:
  %v1893 = phi i64 [ 0, %b315 ], [ %v1902, %b318 ]
  %v1894 = icmp slt i64 %v1893, %v1881
  br i1 %v1894, label %b318, label %b319
b318:
  %v1895 = mul i64 %v1893, 2
  %v1896 = getelementptr inbounds float, ptr %v1890, i64 %v1895
  %v1897 = mul i64 %v1893, 768
  %v1898 = getelementptr inbounds float, ptr %v1892, i64 %v1897
  %v1899 = getelementptr inbounds float, ptr %v1896, i64 0
  %v1900 = load <2 x float>, ptr %v1899, align 4
  %v1901 = getelementptr inbounds float, ptr %v1898, i64 0
  store <2 x float> %v1900, ptr %v1901, align 4
  %v1902 = add nsw i64 %v1893, 1
  br label %b317
b319:
  %v1903 = mul i64 %v1881, 2
  %v1904 = getelementptr inbounds float, ptr %v1890, i64 %v1903
  %v1905 = mul i64 %v1881, 768
  %v1906 = getelementptr inbounds float, ptr %v1892, i64 %v1905
  br label %b320
b320:
  %v1907 = phi i64 [ 0, %b319 ], [ %v1912, %b321 ]
  %v1908 = icmp slt i64 %v1907, %v1883
  br i1 %v1908, label %b321, label %b322
b321:
  %v1909 = getelementptr inbounds float, ptr %v1904, i64 %v1907
  %v1910 = load float, ptr %v1909, align 4
  %v1911 = getelementptr inbounds float, ptr %v1906, i64 %v1907
  store float %v1910, ptr %v1911, align 4
  %v1912 = add nsw i64 %v1907, 1
  br label %b320, !llvm.loop !9
b322:
  %v1913 = add nsw i64 %v1887, 1
  br label %b314
b316:
  br label %b323
b323:
  %v1914 = phi i64 [ 0, %b316 ], [ %v1949, %b331 ]
  %v1915 = icmp slt i64 %v1914, 0
  br i1 %v1915, label %b324, label %b325
b324:
  %v1916 = mul i64 %v1871, 8
  %v1917 = add i64 %v1916, %v1914
  %v1918 = getelementptr inbounds float, ptr %v1845, i64 %v1917
  br label %b326
b326:
  %v1919 = phi i64 [ 0, %b324 ], [ %v1937, %b327 ]
  %v1920 = icmp slt i64 %v1919, %v1875
  br i1 %v1920, label %b327, label %b328
b327:
  %v1921 = mul i64 %v1919, 8
  %v1922 = getelementptr inbounds float, ptr %v1918, i64 %v1921
  %v1923 = mul i64 %v1919, 32
  %v1924 = getelementptr inbounds float, ptr %v168, i64 %v1923
  %v1925 = getelementptr inbounds float, ptr %v1922, i64 0
  %v1926 = load <8 x float>, ptr %v1925, align 4
  %v1927 = getelementptr inbounds float, ptr %v1924, i64 0
  store <8 x float> %v1926, ptr %v1927, align 4
  %v1928 = getelementptr inbounds float, ptr %v1922, i64 8
  %v1929 = load <8 x float>, ptr %v1928, align 4
  %v1930 = getelementptr inbounds float, ptr %v1924, i64 8
  store <8 x float> %v1929, ptr %v1930, align 4
  %v1931 = getelementptr inbounds float, ptr %v1922, i64 16
  %v1932 = load <8 x float>, ptr %v1931, align 4
  %v1933 = getelementptr inbounds float, ptr %v1924, i64 16
  store <8 x float> %v1932, ptr %v1933, align 4
  %v1934 = getelementptr inbounds float, ptr %v1922, i64 24
  %v1935 = load <8 x float>, ptr %v1934, align 4
  %v1936 = getelementptr inbounds float, ptr %v1924, i64 24
  store <8 x float> %v1935, ptr %v1936, align 4
  %v1937 = add nsw i64 %v1919, 1
  br label %b326
b328:
  %v1938 = sdiv i64 %v1880, 2
  br label %b329
b329:
  %v1939 = phi i64 [ 0, %b328 ], [ %v1948, %b330 ]
  %v1940 = icmp slt i64 %v1939, %v1938
  br i1 %v1940, label %b330, label %b331
b330:
  %v1941 = mul i64 %v1939, 2
  %v1942 = add i64 %v1876, %v1941
  %v1943 = mul i64 %v1939, 768
  %v1944 = getelementptr inbounds float, ptr %v1846, i64 %v1943
  %v1945 = mul i64 %v1942, 8
  %v1946 = add i64 %v1945, %v1914
  %v1947 = getelementptr inbounds float, ptr %v1860, i64 %v1946
  call void @outer_2x32(ptr %v1944, ptr %v168, i64 %v1875, ptr %v1947, i64 8)
  %v1948 = add nsw i64 %v1939, 1
  br label %b329
b331:
  %v1949 = add nsw i64 %v1914, 32
  br label %b323
b325:
  %v1950 = mul i64 %v1871, 8
  %v1951 = add i64 %v1950, 0
  %v1952 = getelementptr inbounds float, ptr %v1845, i64 %v1951
  br label %b332
b332:
  %v1953 = phi i64 [ 0, %b325 ], [ %v1962, %b333 ]
  %v1954 = icmp slt i64 %v1953, %v1875
  br i1 %v1954, label %b333, label %b334
b333:
  %v1955 = mul i64 %v1953, 8
  %v1956 = getelementptr inbounds float, ptr %v1952, i64 %v1955
  %v1957 = mul i64 %v1953, 8
  %v1958 = getelementptr inbounds float, ptr %v168, i64 %v1957
  %v1959 = getelementptr inbounds float, ptr %v1956, i64 0
  %v1960 = load <8 x float>, ptr %v1959, align 4
  %v1961 = getelementptr inbounds float, ptr %v1958, i64 0
  store <8 x float> %v1960, ptr %v1961, align 4
  %v1962 = add nsw i64 %v1953, 1
  br label %b332
b334:
  %v1963 = sdiv i64 %v1880, 2
  br label %b335
b335:
  %v1964 = phi i64 [ 0, %b334 ], [ %v1973, %b336 ]
  %v1965 = icmp slt i64 %v1964, %v1963
  br i1 %v1965, label %b336, label %b337
b336:
  %v1966 = mul i64 %v1964, 2
  %v1967 = add i64 %v1876, %v1966
  %v1968 = mul i64 %v1964, 768
  %v1969 = getelementptr inbounds float, ptr %v1846, i64 %v1968
  %v1970 = mul i64 %v1967, 8
  %v1971 = add i64 %v1970, 0
  %v1972 = getelementptr inbounds float, ptr %v1860, i64 %v1971
  call void @outer_2x8(ptr %v1969, ptr %v168, i64 %v1875, ptr %v1972, i64 8)
  %v1973 = add nsw i64 %v1964, 1
  br label %b335
b337:
  %v1974 = add nsw i64 %v1876, 64
  br label %b311
b313:
  %v1975 = add nsw i64 %v1871, 384
  br label %b308
b310:
  %v1976 = icmp sgt i64 %v3, 1
  br i1 %v1976, label %b338, label %b339
b338:
  %v1977 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1978 = atomicrmw add ptr %v1977, i64 1 acq_rel
  %v1979 = load i64, ptr %v163, align 8
  %v1980 = add i64 %v1979, 1
  store i64 %v1980, ptr %v163, align 8
  %v1981 = mul i64 %v3, %v1980
  br label %b340
b340:
  %v1982 = load atomic i64, ptr %v1977 acquire, align 8
  %v1983 = icmp slt i64 %v1982, %v1981
  br i1 %v1983, label %b341, label %b342
b341:
  %v1984 = call i32 @sched_yield()
  br label %b340
b342:
  br label %b339
b339:
  %v1985 = mul i64 0, 32
  %v1986 = getelementptr inbounds float, ptr %v66, i64 %v1985
  %v1987 = getelementptr inbounds float, ptr %v1986, i64 0
  %v1988 = mul i64 1, %v7
  %v1989 = add i64 0, %v1988
  %v1990 = mul i64 %v1989, 8
  %v1991 = getelementptr inbounds float, ptr %v34, i64 %v1990
  %v1992 = getelementptr inbounds float, ptr %v1991, i64 0
  %v1993 = getelementptr inbounds float, ptr %v168, i64 12288
  %v1994 = add i64 32, 1
  %v1995 = sdiv i64 %v1994, 2
  %v1996 = add i64 %v2, 1
  %v1997 = mul i64 %v1995, %v2
  %v1998 = sdiv i64 %v1997, %v3
  %v1999 = mul i64 %v1998, 2
  %v2000 = icmp slt i64 %v1999, 32
  %v2001 = select i1 %v2000, i64 %v1999, i64 32
  %v2002 = mul i64 %v1995, %v1996
  %v2003 = sdiv i64 %v2002, %v3
  %v2004 = mul i64 %v2003, 2
  %v2005 = icmp slt i64 %v2004, 32
  %v2006 = select i1 %v2005, i64 %v2004, i64 32
  %v2007 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b343
b343:
  %v2008 = phi i64 [ %v2001, %b339 ], [ %v2016, %b348 ]
  %v2009 = icmp slt i64 %v2008, %v2006
  br i1 %v2009, label %b344, label %b345
b344:
  %v2010 = mul i64 %v2008, 8
  %v2011 = getelementptr inbounds float, ptr %v2007, i64 %v2010
  br label %b346
b346:
  %v2012 = phi i64 [ 0, %b344 ], [ %v2015, %b347 ]
  %v2013 = icmp slt i64 %v2012, 8
  br i1 %v2013, label %b347, label %b348
b347:
  %v2014 = getelementptr inbounds float, ptr %v2011, i64 %v2012
  store float 0x0000000000000000, ptr %v2014, align 4
  %v2015 = add nsw i64 %v2012, 1
  br label %b346
b348:
  %v2016 = add nsw i64 %v2008, 1
  br label %b343
b345:
  %v2017 = mul i64 %v8, 1
  br label %b349
b349:
  %v2018 = phi i64 [ 0, %b345 ], [ %v2122, %b354 ]
  %v2019 = icmp slt i64 %v2018, %v2017
  br i1 %v2019, label %b350, label %b351
b350:
  %v2020 = sub i64 %v2017, %v2018
  %v2021 = icmp slt i64 %v2020, 384
  %v2022 = select i1 %v2021, i64 %v2020, i64 384
  br label %b352
b352:
  %v2023 = phi i64 [ %v2001, %b350 ], [ %v2121, %b378 ]
  %v2024 = icmp slt i64 %v2023, %v2006
  br i1 %v2024, label %b353, label %b354
b353:
  %v2025 = sub i64 %v2006, %v2023
  %v2026 = icmp slt i64 %v2025, 64
  %v2027 = select i1 %v2026, i64 %v2025, i64 64
  %v2028 = sdiv i64 %v2027, 2
  %v2029 = mul i64 %v2028, 2
  %v2030 = sub i64 %v2027, %v2029
  %v2031 = mul i64 %v2018, 32
  %v2032 = add i64 %v2031, %v2023
  %v2033 = getelementptr inbounds float, ptr %v1987, i64 %v2032
  br label %b355
b355:
  %v2034 = phi i64 [ 0, %b353 ], [ %v2060, %b363 ]
  %v2035 = icmp slt i64 %v2034, %v2022
  br i1 %v2035, label %b356, label %b357
b356:
  %v2036 = mul i64 %v2034, 32
  %v2037 = getelementptr inbounds float, ptr %v2033, i64 %v2036
  %v2038 = mul i64 %v2034, 2
  %v2039 = getelementptr inbounds float, ptr %v1993, i64 %v2038
  br label %b358
b358:
  %v2040 = phi i64 [ 0, %b356 ], [ %v2049, %b359 ]
  %v2041 = icmp slt i64 %v2040, %v2028
  br i1 %v2041, label %b359, label %b360
b359:
  %v2042 = mul i64 %v2040, 2
  %v2043 = getelementptr inbounds float, ptr %v2037, i64 %v2042
  %v2044 = mul i64 %v2040, 768
  %v2045 = getelementptr inbounds float, ptr %v2039, i64 %v2044
  %v2046 = getelementptr inbounds float, ptr %v2043, i64 0
  %v2047 = load <2 x float>, ptr %v2046, align 4
  %v2048 = getelementptr inbounds float, ptr %v2045, i64 0
  store <2 x float> %v2047, ptr %v2048, align 4
  %v2049 = add nsw i64 %v2040, 1
  br label %b358
b360:
  %v2050 = mul i64 %v2028, 2
  %v2051 = getelementptr inbounds float, ptr %v2037, i64 %v2050
  %v2052 = mul i64 %v2028, 768
  %v2053 = getelementptr inbounds float, ptr %v2039, i64 %v2052
  br label %b361
b361:
  %v2054 = phi i64 [ 0, %b360 ], [ %v2059, %b362 ]
  %v2055 = icmp slt i64 %v2054, %v2030
  br i1 %v2055, label %b362, label %b363
b362:
  %v2056 = getelementptr inbounds float, ptr %v2051, i64 %v2054
  %v2057 = load float, ptr %v2056, align 4
  %v2058 = getelementptr inbounds float, ptr %v2053, i64 %v2054
  store float %v2057, ptr %v2058, align 4
  %v2059 = add nsw i64 %v2054, 1
  br label %b361, !llvm.loop !12
b363:
  %v2060 = add nsw i64 %v2034, 1
  br label %b355
b357:
  br label %b364
b364:
  %v2061 = phi i64 [ 0, %b357 ], [ %v2096, %b372 ]
  %v2062 = icmp slt i64 %v2061, 0
  br i1 %v2062, label %b365, label %b366
b365:
  %v2063 = mul i64 %v2018, 8
  %v2064 = add i64 %v2063, %v2061
  %v2065 = getelementptr inbounds float, ptr %v1992, i64 %v2064
  br label %b367
b367:
  %v2066 = phi i64 [ 0, %b365 ], [ %v2084, %b368 ]
  %v2067 = icmp slt i64 %v2066, %v2022
  br i1 %v2067, label %b368, label %b369
b368:
  %v2068 = mul i64 %v2066, 8
  %v2069 = getelementptr inbounds float, ptr %v2065, i64 %v2068
  %v2070 = mul i64 %v2066, 32
  %v2071 = getelementptr inbounds float, ptr %v168, i64 %v2070
  %v2072 = getelementptr inbounds float, ptr %v2069, i64 0
  %v2073 = load <8 x float>, ptr %v2072, align 4
  %v2074 = getelementptr inbounds float, ptr %v2071, i64 0
  store <8 x float> %v2073, ptr %v2074, align 4
  %v2075 = getelementptr inbounds float, ptr %v2069, i64 8
  %v2076 = load <8 x float>, ptr %v2075, align 4
  %v2077 = getelementptr inbounds float, ptr %v2071, i64 8
  store <8 x float> %v2076, ptr %v2077, align 4
  %v2078 = getelementptr inbounds float, ptr %v2069, i64 16
  %v2079 = load <8 x float>, ptr %v2078, align 4
  %v2080 = getelementptr inbounds float, ptr %v2071, i64 16
  store <8 x float> %v2079, ptr %v2080, align 4
  %v2081 = getelementptr inbounds float, ptr %v2069, i64 24
  %v2082 = load <8 x float>, ptr %v2081, align 4
  %v2083 = getelementptr inbounds float, ptr %v2071, i64 24
  store <8 x float> %v2082, ptr %v2083, align 4
  %v2084 = add nsw i64 %v2066, 1
  br label %b367
b369:
  %v2085 = sdiv i64 %v2027, 2
  br label %b370
b370:
  %v2086 = phi i64 [ 0, %b369 ], [ %v2095, %b371 ]
  %v2087 = icmp slt i64 %v2086, %v2085
  br i1 %v2087, label %b371, label %b372
b371:
  %v2088 = mul i64 %v2086, 2
  %v2089 = add i64 %v2023, %v2088
  %v2090 = mul i64 %v2086, 768
  %v2091 = getelementptr inbounds float, ptr %v1993, i64 %v2090
  %v2092 = mul i64 %v2089, 8
  %v2093 = add i64 %v2092, %v2061
  %v2094 = getelementptr inbounds float, ptr %v2007, i64 %v2093
  call void @outer_2x32(ptr %v2091, ptr %v168, i64 %v2022, ptr %v2094, i64 8)
  %v2095 = add nsw i64 %v2086, 1
  br label %b370
b372:
  %v2096 = add nsw i64 %v2061, 32
  br label %b364
b366:
  %v2097 = mul i64 %v2018, 8
  %v2098 = add i64 %v2097, 0
  %v2099 = getelementptr inbounds float, ptr %v1992, i64 %v2098
  br label %b373
b373:
  %v2100 = phi i64 [ 0, %b366 ], [ %v2109, %b374 ]
  %v2101 = icmp slt i64 %v2100, %v2022
  br i1 %v2101, label %b374, label %b375
b374:
  %v2102 = mul i64 %v2100, 8
  %v2103 = getelementptr inbounds float, ptr %v2099, i64 %v2102
  %v2104 = mul i64 %v2100, 8
  %v2105 = getelementptr inbounds float, ptr %v168, i64 %v2104
  %v2106 = getelementptr inbounds float, ptr %v2103, i64 0
  %v2107 = load <8 x float>, ptr %v2106, align 4
  %v2108 = getelementptr inbounds float, ptr %v2105, i64 0
  store <8 x float> %v2107, ptr %v2108, align 4
  %v2109 = add nsw i64 %v2100, 1
  br label %b373
b375:
  %v2110 = sdiv i64 %v2027, 2
  br label %b376
b376:
  %v2111 = phi i64 [ 0, %b375 ], [ %v2120, %b377 ]
  %v2112 = icmp slt i64 %v2111, %v2110
  br i1 %v2112, label %b377, label %b378
b377:
  %v2113 = mul i64 %v2111, 2
  %v2114 = add i64 %v2023, %v2113
  %v2115 = mul i64 %v2111, 768
  %v2116 = getelementptr inbounds float, ptr %v1993, i64 %v2115
  %v2117 = mul i64 %v2114, 8
  %v2118 = add i64 %v2117, 0
  %v2119 = getelementptr inbounds float, ptr %v2007, i64 %v2118
  call void @outer_2x8(ptr %v2116, ptr %v168, i64 %v2022, ptr %v2119, i64 8)
  %v2120 = add nsw i64 %v2111, 1
  br label %b376
b378:
  %v2121 = add nsw i64 %v2023, 64
  br label %b352
b354:
  %v2122 = add nsw i64 %v2018, 384
  br label %b349
b351:
  %v2123 = icmp sgt i64 %v3, 1
  br i1 %v2123, label %b379, label %b380
b379:
  %v2124 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2125 = atomicrmw add ptr %v2124, i64 1 acq_rel
  %v2126 = load i64, ptr %v163, align 8
  %v2127 = add i64 %v2126, 1
  store i64 %v2127, ptr %v163, align 8
  %v2128 = mul i64 %v3, %v2127
  br label %b381
b381:
  %v2129 = load atomic i64, ptr %v2124 acquire, align 8
  %v2130 = icmp slt i64 %v2129, %v2128
  br i1 %v2130, label %b382, label %b383
b382:
  %v2131 = call i32 @sched_yield()
  br label %b381
b383:
  br label %b380
b380:
  %v2132 = icmp eq i64 %v2, 0
  br i1 %v2132, label %b384, label %b385
b384:
  br label %b386
b386:
  %v2133 = phi i64 [ 0, %b384 ], [ %v2155, %b391 ]
  %v2134 = icmp slt i64 %v2133, 32
  br i1 %v2134, label %b387, label %b388
b387:
  br label %b389
b389:
  %v2135 = phi i64 [ 0, %b387 ], [ %v2152, %b394 ]
  %v2136 = phi <8 x float> [ splat (float 0x0000000000000000), %b387 ], [ %v2151, %b394 ]
  %v2137 = icmp slt i64 %v2135, %v8
  br i1 %v2137, label %b390, label %b391
b390:
  %v2138 = add i64 %v2135, 128
  %v2139 = icmp slt i64 %v2138, %v8
  %v2140 = select i1 %v2139, i64 %v2138, i64 %v8
  br label %b392
b392:
  %v2141 = phi i64 [ %v2135, %b390 ], [ %v2150, %b393 ]
  %v2142 = phi <8 x float> [ splat (float 0x0000000000000000), %b390 ], [ %v2149, %b393 ]
  %v2143 = icmp slt i64 %v2141, %v2140
  br i1 %v2143, label %b393, label %b394
b393:
  %v2144 = mul i64 %v2141, 32
  %v2145 = getelementptr inbounds float, ptr %v66, i64 %v2144
  %v2146 = add i64 0, %v2133
  %v2147 = getelementptr inbounds float, ptr %v2145, i64 %v2146
  %v2148 = load <8 x float>, ptr %v2147, align 4
  %v2149 = fadd <8 x float> %v2142, %v2148
  %v2150 = add nsw i64 %v2141, 1
  br label %b392
b394:
  %v2151 = fadd <8 x float> %v2136, %v2142
  %v2152 = add nsw i64 %v2135, 128
  br label %b389
b391:
  %v2153 = add i64 0, %v2133
  %v2154 = getelementptr inbounds float, ptr %v58, i64 %v2153
  store <8 x float> %v2136, ptr %v2154, align 4
  %v2155 = add nsw i64 %v2133, 8
  br label %b386
b388:
  br label %b385
b385:
  %v2156 = icmp sgt i64 %v3, 1
  br i1 %v2156, label %b395, label %b396
b395:
  %v2157 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2158 = atomicrmw add ptr %v2157, i64 1 acq_rel
  %v2159 = load i64, ptr %v163, align 8
  %v2160 = add i64 %v2159, 1
  store i64 %v2160, ptr %v163, align 8
  %v2161 = mul i64 %v3, %v2160
  br label %b397
b397:
  %v2162 = load atomic i64, ptr %v2157 acquire, align 8
  %v2163 = icmp slt i64 %v2162, %v2161
  br i1 %v2163, label %b398, label %b399
b398:
  %v2164 = call i32 @sched_yield()
  br label %b397
b399:
  br label %b396
b396:
  %v2165 = icmp eq i64 %v2, 0
  br i1 %v2165, label %b400, label %b401
b400:
  br label %b402
b402:
  %v2166 = phi i64 [ 0, %b400 ], [ %v2178, %b403 ]
  %v2167 = icmp slt i64 %v2166, 8
  br i1 %v2167, label %b403, label %b404
b403:
  %v2168 = add i64 0, %v2166
  %v2169 = mul i64 0, 8
  %v2170 = add i64 %v2168, %v2169
  %v2171 = getelementptr inbounds float, ptr %v116, i64 %v2170
  %v2172 = getelementptr float, ptr %v2171, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2173 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2172, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v2174 = mul i64 %v2166, 8
  %v2175 = add i64 0, %v2174
  %v2176 = add i64 %v2175, 0
  %v2177 = getelementptr inbounds float, ptr %v46, i64 %v2176
  store <8 x float> %v2173, ptr %v2177, align 4
  %v2178 = add nsw i64 %v2166, 1
  br label %b402
b404:
  br label %b401
b401:
  %v2179 = icmp sgt i64 %v3, 1
  br i1 %v2179, label %b405, label %b406
b405:
  %v2180 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2181 = atomicrmw add ptr %v2180, i64 1 acq_rel
  %v2182 = load i64, ptr %v163, align 8
  %v2183 = add i64 %v2182, 1
  store i64 %v2183, ptr %v163, align 8
  %v2184 = mul i64 %v3, %v2183
  br label %b407
b407:
  %v2185 = load atomic i64, ptr %v2180 acquire, align 8
  %v2186 = icmp slt i64 %v2185, %v2184
  br i1 %v2186, label %b408, label %b409
b408:
  %v2187 = call i32 @sched_yield()
  br label %b407
b409:
  br label %b406
b406:
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
